import { isCapitalised, isMark } from '../../tokens/token.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import { cueBefore, cuesOf, type Mention, type Told } from '../mentions.ts';
import { besideIn } from '../sentences.ts';
import type { View } from '../view.ts';
import { listIn, openingList, type Listed } from './items.ts';
import { namesIn } from './names.ts';
import { ordinalsBehind } from './ordinals.ts';
import { isName } from './segments.ts';

/** How a list stands to the words that count its things. */
export type ListForm =
  | 'mark'
  | 'apposition'
  | 'said'
  | 'before'
  | 'sentence before'
  | 'sentence behind'
  | 'ordinals';

/** Between what counts and a pause before its list stand no more words. */
const PAUSE = 3;
/** Nor to a dash or a bracket. */
const DASH = 8;
/** Nor to a verb before names. */
const SAID = 8;

/** Words that count things: “three conditions”, “both”. */
export interface Counted extends TokenSpan {
  told: Told;
  claim: Mention | null;
  said: number;
}

/** The first of some marks in a stretch; its end where there is none. */
function firstMark({ parsed: { tokens } }: Told, from: number, to: number, marks: string): number {
  let at = from;
  while (at < to && !isMark(tokens[at], marks)) at++;
  return at;
}

/** Things in front of which a mark stands: “three conditions: …”, “the four towns – … – are”. */
function markedBehind({ told, to }: Counted): Listed[] {
  const { tokens } = told.parsed;
  const at = firstMark(told, to, told.span.to, ':–—(');
  const token = tokens[at];
  if (at >= told.span.to || !token || (tokens[at + 1]?.spaced === false && token.text === ':'))
    return [];
  if (token.text !== ':' && at - to > DASH) return [];
  const closing = token.text === '(' ? '):' : ':–—';
  const list = listIn(told, {
    from: at + 1,
    to: firstMark(told, at + 1, told.span.to, closing),
  });
  return list ? [list] : [];
}

/** Things that stand before a colon or a dash: “Gold, silver and bronze: the three …”. */
function markedBefore({ told, from }: Counted): Listed[] {
  const end = firstMark(told, told.span.from, from, ':–—');
  const list = end < from ? listIn(told, { from: told.span.from, to: end }) : null;
  return list?.isClosed === true ? [list] : [];
}

/** Things between commas right behind: “its three owners, …, will sell”. */
function appositionOf({ told, to, claim }: Counted): Listed[] {
  const comma = firstMark(told, to, Math.min(told.span.to, to + PAUSE + 1), ',;:–—(');
  if (!isMark(told.parsed.tokens[comma], ',')) return [];
  const list = listIn(told, {
    from: comma + 1,
    to: firstMark(told, comma + 1, told.span.to, ';:–—'),
  });
  if (list?.isClosed !== true || haveNumbers(told, list.items)) return [];
  // “Three debates on NBC, CBS and ABC”, “between himself, Donald Trump and Ted Cruz”.
  const isFirst =
    comma > to && (claim !== null || told.parsed.tokens.slice(to, comma).some(isCapitalised));
  const more = isFirst ? list.counts.map((count) => count + 1) : [];
  return [{ ...list, counts: [...list.counts, ...more] }];
}

const areNamesAlone = ({ told, items }: Listed): boolean =>
  items.every((item) => isName(told, item)) && !haveNumbers(told, items);

/** True if a thing is told with a number first: “two rings”. */
export const hasNumber = ({ mentions }: Told, item: TokenSpan): boolean =>
  mentions.some((one) => one.from >= item.from && one.from <= item.from + 1 && one.to <= item.to);

/** “Two in Jamiltepec and one in Escondido”, of which each tells how many of the things. */
const haveNumbers = (told: Told, items: readonly TokenSpan[]): boolean =>
  items.some((item) => hasNumber(told, item));

/** Things that a verb tells: “the winners are …”, “They are …”. */
function saidBehind(view: View, { told, to }: Counted): Listed[] {
  const own = cuesOf(told, 'listed').find(({ from }) => from >= to && from - to <= SAID);
  const next = besideIn(view, told, 1);
  const lead =
    next && cuesOf(next, 'listed').find(({ from, to }) => from === next.span.from && to - from > 1);
  const all = [
    ...(own ? [{ sentence: told, from: own.to }] : []),
    ...(next && lead ? [{ sentence: next, from: lead.to }] : []),
  ];
  return all.flatMap(({ sentence, from }) => {
    const { to } = sentence.span;
    const list = listIn(sentence, { from, to: firstMark(sentence, from, to, ':–—') });
    const isList = list?.isClosed === true && (sentence !== told || areNamesAlone(list));
    return isList ? [list] : [];
  });
}

/** True if the words count what is known: “the three”, “all three”, “both”. */
const isKnown = ({ claim }: Counted): boolean =>
  claim === null || (['definite', 'all'] as const).some((role) => cueBefore(claim, role, 0));

const openingIn = (told: Told): Listed[] => {
  const list = openingList(told);
  return list ? [list] : [];
};

/** A list and how it stands. */
export type Formed = readonly [ListForm, Listed];

/** The lists that words may count, behind them, before them and in the sentences beside. */
export function listsFor(view: View, counted: Counted): Formed[] {
  const { told, from } = counted;
  const formed = (form: ListForm, lists: readonly Listed[]): Formed[] =>
    lists.map((list) => [form, list] as const);
  const behind = [
    ...formed('mark', markedBehind(counted)),
    ...formed('apposition', appositionOf(counted)),
    ...formed('said', saidBehind(view, counted)),
    ...formed('ordinals', counted.claim ? ordinalsBehind(view, told) : []),
  ];
  if (!isKnown(counted)) return behind;
  const [last, next] = [besideIn(view, told, -1), besideIn(view, told, 1)];
  const names = namesIn(told).filter(({ items }) => (items.at(-1)?.from ?? from) < from);
  const before = [...names, ...markedBefore(counted)];
  const inLast = last ? [...namesIn(last), ...openingIn(last)] : [];
  return [
    ...behind,
    ...formed('before', before),
    ...formed(
      'sentence before',
      inLast.filter((list) => !haveNumbers(list.told, list.items)),
    ),
    ...formed(
      'sentence behind',
      next ? namesIn(next).filter(({ from }) => from === next.span.from) : [],
    ),
  ];
}

/** “Both Justin and Ana”, which counts nothing. */
export function areJoined(told: Told, from: number, to: number): boolean {
  const end = firstMark(told, to, told.span.to, ',;:–—().!?');
  return to - from === 1 && cuesOf(told, 'and').some((cue) => cue.from > to && cue.from < end);
}
