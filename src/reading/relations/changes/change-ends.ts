import type { Figure } from '../../figures/figure.ts';
import { phraseAt } from '../../tokens/phrases.ts';
import { isMark } from '../../tokens/token.ts';
import { leadOf, passesPeriod, wordAt, wordBefore } from '../gaps.ts';
import { endsOf, reckonedPair, type Quantity } from '../quantity.ts';
import { sameKind, startOf, type Numbered, type Setting } from '../setting.ts';

/** A change in time: what was, what is, and the figures that tell them. */
export interface Ends {
  before: Quantity;
  after: Quantity;
  indexes: readonly number[];
  /** Tokens of the figures, half open. */
  from: number;
  to: number;
  /** The last of the figures. */
  figure: Figure;
}

/** “From 27 to 40” as one figure, “from 27 in May to 40 in June”, “to 40 in June from 27”. */
export function endsAt(setting: Setting, number: number): Ends | null {
  const here = setting.figures[number];
  const next = setting.figures[number + 1];
  if (!here) return null;
  const { from, to, at } = setting.words;
  const opens = from.has(wordBefore(setting, here));
  const both = opens ? endsOf(here.figure) : null;
  if (both)
    return {
      before: both[0],
      after: both[1],
      indexes: [here.index],
      from: here.figure.amount.from,
      to: here.figure.unitEnd,
      figure: here.figure,
    };
  if (!next) return null;
  const other = isAside(setting, here, next) ? setting.figures[number + 2] : next;
  if (!other || !couldChange(setting, here.figure, other.figure)) return null;
  const lead = leadOf(setting, here);
  const isBehindSize = setting.figures[number - 1]?.figure.unitEnd === lead.at;
  const link = leadOf(setting, other);
  const [first, last] = opens ? [here, other] : [other, here];
  const isLinked =
    (opens || to.has(lead.word) || (at.has(lead.word) && isBehindSize)) &&
    (opens ? to : from).has(link.word) &&
    (other !== next || passesPeriod(setting, here.figure.unitEnd, link.at, !opens));
  return isLinked ? between(first, last) : null;
}

/** “$3.45 million, or 22 cents a share, from $3.12 million”: what was counted is told in another measure as well. */
function isAside(setting: Setting, here: Numbered, next: Numbered): boolean {
  const { tokens } = setting.parsed;
  const { unitEnd } = here.figure;
  const isOr = isMark(tokens[unitEnd], ',') && setting.words.or.has(wordAt(setting, unitEnd + 1));
  const closing = tokens.slice(next.figure.unitEnd, next.figure.unitEnd + 4);
  return (
    (isOr || isMark(tokens[unitEnd], '(')) &&
    startOf(setting, next) - unitEnd <= 2 &&
    !sameKind(here.figure, next.figure) &&
    closing.some((token) => isMark(token, ',)'))
  );
}

/** A percentage whose sign stands at one end alone counts as one: “to 4.20 percent from 4.25”. */
function couldChange({ words }: Setting, a: Figure, b: Figure): boolean {
  const isPoints = ({ unit }: Figure): boolean =>
    unit !== null &&
    (words.points.has(unit.toLowerCase()) || words.basisPoints.has(unit.toLowerCase()));
  if (isPoints(a) !== isPoints(b)) return false;
  return sameKind(a, b) || [a, b].every(({ amount: { kind } }) => kind !== 'money');
}

/** What is and what was around a word of change: “42%, up from 48%”, “$31.50, up $1.50 from $30”. */
interface Around {
  ends: Ends;
  cue: number;
  size: Numbered | null;
}

/** The ends around a word of change, from the figure of that number on; `null` where its words tell no change. */
export function endsAround(setting: Setting, number: number): Around | null {
  const { [number]: after, [number + 1]: second, [number + 2]: third } = setting.figures;
  if (!after || !second) return null;
  const isSized = !setting.words.from.has(wordBefore(setting, second));
  const [size, before] = isSized ? [second, third] : [null, second];
  if (!before || !sameKind(after.figure, before.figure)) return null;
  if (size && after.figure.amount.kind === 'percent' && size.figure.amount.kind === 'percent')
    return null;
  const link = leadOf(setting, before).at;
  const cue = (size ? startOf(setting, size) : link) - 1;
  const word = wordAt(setting, cue);
  const isStated =
    (setting.words.rises.has(word) || setting.words.falls.has(word)) &&
    isMark(setting.parsed.tokens[cue - 1], ',') &&
    passesPeriod(setting, after.figure.unitEnd, cue - 1, false) &&
    (!size || size.figure.unitEnd === link) &&
    setting.words.from.has(wordAt(setting, link));
  const ends = isStated ? between(before, after) : null;
  return ends && { ends, cue, size };
}

/** “221,400 tonnes, 471% more than the 39,303 of the year before”: what is, the size, and what was. */
export function endsThan(setting: Setting, number: number): (Around & { size: Numbered }) | null {
  const { [number]: after, [number + 1]: size, [number + 2]: before } = setting.figures;
  if (!after || !size || !before) return null;
  const { words } = setting;
  const cue = size.figure.unitEnd;
  const word = wordAt(setting, cue);
  const isCompared = words.more.has(word) || words.less.has(word);
  if (!isCompared || !sameKind(after.figure, before.figure)) return null;
  let start = startOf(setting, before);
  while (words.determiners.has(wordAt(setting, start - 1))) start--;
  const [was, is] = [before.figure.unit, after.figure.unit];
  const isSame = was === null || was === is;
  const isLinked = words.than.has(wordAt(setting, cue + 1)) && start === cue + 2 && isSame;
  if (!isLinked || !passesTo(setting, after.figure.unitEnd, startOf(setting, size))) return null;
  const ends = between(before, after);
  return ends && { ends, cue, size };
}

/** A pause, or a verb such as “was”, behind a number and a time that may follow it. */
function passesTo(setting: Setting, from: number, to: number): boolean {
  const isArticle = setting.words.by.has(wordAt(setting, to - 1));
  const last = isArticle ? to - 2 : to - 1;
  const isPause = isMark(setting.parsed.tokens[last], ',(—–');
  return (
    from <= last &&
    (isPause || setting.words.copulas.has(wordAt(setting, last))) &&
    passesPeriod(setting, from, last, true)
  );
}

/** “$55 million, compared with $50 million a year earlier”: two ends that state no change by themselves. */
export function endsCompared(setting: Setting, number: number): Ends | null {
  const { [number]: after, [number + 1]: before } = setting.figures;
  if (!after || !before || !sameKind(after.figure, before.figure)) return null;
  const { tokens } = setting.parsed;
  const start = startOf(setting, before);
  for (let at = after.figure.unitEnd; at < start; at++) {
    const length = phraseAt(setting.words.comparedWith, tokens, at);
    if (length > 0 && at + length === start)
      return passesPeriod(setting, after.figure.unitEnd, at, true) ? between(before, after) : null;
  }
  return null;
}

function between(before: Numbered, after: Numbered): Ends | null {
  const both = reckonedPair(before.figure, after.figure);
  if (!both) return null;
  const [first, last] = [before.figure, after.figure].sort((a, b) => a.amount.from - b.amount.from);
  return {
    before: both[0],
    after: both[1],
    indexes: [before.index, after.index],
    from: first?.amount.from ?? 0,
    to: last?.unitEnd ?? 0,
    figure: after.figure,
  };
}
