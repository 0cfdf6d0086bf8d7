import type { Opening } from '../../arithmetic/rounding.ts';
import { qualifiersBefore } from '../../figures/qualifiers.ts';
import { isMark } from '../../tokens/token.ts';
import type { Relation } from '../../types.ts';
import { endsAround, endsAt, endsCompared, endsThan, type Ends } from './change-ends.ts';
import { multipleHolds, sizeHolds } from './change-sizes.ts';
import { leadOf, wordAt } from '../gaps.ts';
import { openingOf } from '../quantity.ts';
import { relation, sameKind, startOf, type Numbered, type Setting } from '../setting.ts';

/** A verb of change reaches its numbers over so many words. */
const REACH = 10;
/** What a comparison may mean stands no more figures before it. */
const MOST_BEFORE = 12;

/** A size of a change, and the word that says which way it went. */
interface Stated {
  figure: Numbered;
  cue: number;
}

function isChange({ words }: Setting, word: string): boolean {
  return words.rises.has(word) || words.falls.has(word);
}

/** “Went from 43 to 82”: a verb of movement that stands at the ends, whatever the direction; -1 where none does. */
function moveBefore(setting: Setting, here: Numbered | undefined): number {
  const at = here ? leadOf(setting, here).at - 1 : -1;
  return setting.words.moves.has(wordAt(setting, at)) ? at : -1;
}

/** The nearest word of change before a token that no other verb or clause cuts off from it. */
function cueBefore(setting: Setting, at: number): number {
  const { tokens } = setting.parsed;
  for (let from = at - 1; from >= Math.max(setting.sentence.from, at - REACH); from--) {
    const word = wordAt(setting, from);
    if (isChange(setting, word) || setting.words.multiples.has(word)) return from;
    if (setting.words.otherVerbs.has(word) || isMark(tokens[from], ';:')) return -1;
  }
  return -1;
}

/** The size that a text gives before the ends: “rose 5% to 42 from 40”, “a 5% rise, to 42 from 40”. */
function statedBefore(setting: Setting, ends: Ends, number: number, cue: number): Numbered | null {
  const candidate = setting.figures[number - 1];
  if (!candidate || ends.from - candidate.figure.unitEnd > 4) return null;
  const { unitEnd } = candidate.figure;
  const { at } = leadOf(setting, candidate);
  const isBy = setting.words.by.has(wordAt(setting, at));
  const { words } = setting;
  const unit = candidate.figure.unit?.toLowerCase() ?? '';
  const isShare =
    candidate.figure.amount.kind === 'percent' ||
    words.points.has(unit) ||
    words.basisPoints.has(unit);
  const isPart =
    candidate.figure.amount.fraction && words.to.has(wordAt(setting, at)) && at - 1 === cue;
  const isBeside = at === cue || unitEnd === cue || (isBy && at > cue) || isPart;
  return isBeside || (isShare && at > cue && at - cue <= REACH) ? candidate : null;
}

/**
 * The size and its word of change that stand behind the ends: “from 27 to 40, a rise of 48%”, “…, a 48 percent rise”,
 * “…, or 48 percent”.
 */
function statedBehind(setting: Setting, ends: Ends, number: number, verb: number): Stated | null {
  const candidate = setting.figures[number];
  const { tokens } = setting.parsed;
  const { words } = setting;
  if (!candidate) return null;
  const start = startOf(setting, candidate);
  const pause = tokens.slice(ends.to, start).findIndex((token) => isMark(token, ',(—–'));
  if (pause < 0) return null;
  const from = ends.to + pause + 1;
  const before = words.by.has(wordAt(setting, start - 1)) ? start - 2 : start - 1;
  if (isChange(setting, wordAt(setting, before)) && before >= from && before - from <= 1)
    return { figure: candidate, cue: before };
  if (start - from > 1) return null;
  const behind = candidate.figure.unitEnd;
  const after = wordAt(setting, behind);
  const isThan = words.than.has(wordAt(setting, behind + 1));
  if (isChange(setting, after) || ((words.more.has(after) || words.less.has(after)) && !isThan))
    return { figure: candidate, cue: behind };
  const lead = wordAt(setting, start - 1);
  const isAlone = words.by.has(lead) && isMark(tokens[behind], ',;.)—–');
  const isTold = start - 1 === from && (words.or.has(lead) || isAlone);
  return isTold && isChange(setting, wordAt(setting, verb))
    ? { figure: candidate, cue: verb }
    : null;
}

function sizeRelation(setting: Setting, ends: Ends, { figure: size, cue }: Stated): Relation[] {
  const word = wordAt(setting, cue);
  const isFall = setting.words.falls.has(word) || setting.words.less.has(word);
  const holds = sizeHolds(setting, ends, size, isFall);
  const span = { from: cue, to: cue + 1 };
  return holds ? [relation(setting, 'change', span, size.index, ends.indexes, holds)] : [];
}

function directionRelation(setting: Setting, ends: Ends, cue: number): Relation[] {
  const { words } = setting;
  const word = wordAt(setting, cue);
  const last = ends.indexes.at(-1) ?? 0;
  const span = { from: cue, to: cue + 1 };
  const { before, after } = ends;
  // A deficit that narrows from −4 to −3 falls and rises at once.
  if (before.value < 0 && after.value < 0) return [];
  const factor = words.multiples.get(word);
  const told = factor === undefined ? null : openingBefore(setting, cue);
  const isOpen = !isChange(setting, word) && words.moves.has(word);
  const goes = words.falls.has(word) ? before.value - after.value : after.value - before.value;
  const isRight = isOpen || goes > 0;
  const holds =
    factor !== undefined && told ? multipleHolds(ends, factor, told) : isRight ? 'exactly' : 'no';
  return [relation(setting, 'change', span, last, ends.indexes, holds)];
}

/** “More than doubled”, “nearly tripled”. */
function openingBefore({ parsed, qualifiers }: Setting, cue: number): Opening {
  const { from, sense } = qualifiersBefore(parsed.tokens, cue, qualifiers);
  return openingOf({ qualifier: from < cue ? '' : null, sense });
}

function changeAt(setting: Setting, number: number): Relation[] {
  const around = endsAround(setting, number);
  if (around) {
    const { ends, cue, size } = around;
    if (size) return sizeRelation(setting, ends, { figure: size, cue });
    const behind = statedBehind(setting, ends, number + 2, cue);
    return [
      ...directionRelation(setting, ends, cue),
      ...(behind ? sizeRelation(setting, ends, behind) : []),
    ];
  }
  const ends = endsAt(setting, number);
  if (!ends) {
    const compared = endsCompared(setting, number);
    const behind = compared && statedBehind(setting, compared, number + 2, -1);
    if (!compared || !behind) return [];
    return surely(setting, number, compared, sizeRelation(setting, compared, behind));
  }
  const near = cueBefore(setting, ends.from);
  const cue = near < 0 ? moveBefore(setting, setting.figures[number]) : near;
  const behind = statedBehind(setting, ends, number + ends.indexes.length, cue);
  const told = behind ? sizeRelation(setting, ends, behind) : [];
  if (cue < 0 || isOrigin(setting, ends, number, cue)) return told;
  const before = statedBefore(setting, ends, number, cue);
  const sized =
    before && !setting.words.multiples.has(wordAt(setting, cue))
      ? sizeRelation(setting, ends, { figure: before, cue })
      : [];
  const first = sized.length > 0 ? sized : directionRelation(setting, ends, cue);
  // A size is not compared with a change that went the other way: one of the two is enough.
  return first.some(({ holds }) => holds === 'no') ? first : [...first, ...told];
}

/** “24 ships a day, down from 36 to 40”: where the number before came from, which was told in a range. */
function isOrigin({ parsed }: Setting, ends: Ends, number: number, cue: number): boolean {
  return (
    number > 0 &&
    ends.indexes.length === 1 &&
    cue === ends.from - 2 &&
    isMark(parsed.tokens[cue - 1], ',')
  );
}

/**
 * Changes that a sentence states: “a rise of 38% from 27 to 40”, “doubled to 40 from 20”, “42%, up from 38%”.
 */
export function changesOf(setting: Setting): Relation[] {
  return setting.figures.flatMap((_, number) => changeAt(setting, number));
}

/**
 * “300 tonnes on 12 ships, 40 more than the 260 of May”: where a figure before may be meant, only what holds is told.
 */
function surely(
  setting: Setting,
  number: number,
  { figure: end }: Ends,
  told: readonly Relation[],
): Relation[] {
  const before = setting.figures.slice(Math.max(0, number - MOST_BEFORE), number);
  const mayBeAnother = before.some(({ figure }) => sameKind(figure, end));
  return told.filter(({ holds }) => !mayBeAnother || holds !== 'no');
}

/** Sizes beside what they are more or less than: “300 cars, 20% more than the 250 of May”. */
export function excessesOf(setting: Setting): Relation[] {
  return setting.figures.flatMap((_, number) => {
    const than = endsThan(setting, number);
    if (!than) return [];
    const { ends, size, cue } = than;
    return surely(setting, number, ends, sizeRelation(setting, ends, { figure: size, cue }));
  });
}
