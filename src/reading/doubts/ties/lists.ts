import { isCapitalised, isMark } from '../../tokens/token.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import { isName, listIn, namesIn, type Listed } from '../listed/items.ts';
import { ordinalsBehind } from '../listed/ordinals.ts';
import { areLike, cueBefore, cuesOf, isAmount, type Mention, type Told } from '../mentions.ts';
import { besideIn, cuesOfRole } from '../sentences.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import { isSingle, want } from './things.ts';
import type { Sort, Tie } from './tie.ts';

/** How a list stands to the words that count its things. */
export type ListForm =
  | 'mark'
  | 'apposition'
  | 'said'
  | 'before'
  | 'sentence before'
  | 'sentence behind'
  | 'ordinals';

/** A list as words count it. */
export interface ListSeen {
  list: Listed;
  form: ListForm;
  /** What the words say, and how many things there are. */
  said: number;
  count: number;
}

/** Nobody counts more things and tells them all. */
const MOST = 12;
/** Between what counts and a pause before its list stand no more words. */
const PAUSE = 3;
/** Nor to a dash or a bracket. */
const DASH = 8;
const SAID = 8;

/** Words that count things: “three conditions”, “both”. */
interface Counted extends TokenSpan {
  told: Told;
  claim: Mention | null;
  said: number;
}

const isCount = (mention: Mention): boolean =>
  isAmount(mention) &&
  isSingle(mention) &&
  mention.kind === 'count' &&
  mention.figure.qualifier === null &&
  mention.figure.amount.scale <= 1 &&
  Number.isInteger(valueOf(mention)) &&
  valueOf(mention) >= 2 &&
  valueOf(mention) <= MOST;

/** “Both Justin and Ana”, which counts nothing. */
function areJoined(told: Told, from: number, to: number): boolean {
  const end = firstMark(told, to, told.span.to, ',;:–—().!?');
  return to - from === 1 && cuesOf(told, 'and').some((cue) => cue.from > to && cue.from < end);
}

function countedIn(view: View): Counted[] {
  const numbers = view.tolds.flatMap(({ mentions }) =>
    mentions.filter(isCount).map((claim): Counted => {
      const { told, from, to } = claim;
      return { told, from, to, claim, said: valueOf(claim) };
    }),
  );
  const both = cuesOfRole(view, 'both').filter(
    ({ told, cue: { from, to } }) =>
      !told.mentions.some((one) => one.from < to && one.to >= to) && !areJoined(told, from, to),
  );
  return [
    ...numbers,
    ...both.map(({ told, cue: { from, to } }) => ({ told, from, to, claim: null, said: 2 })),
  ];
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

const hasNumber = ({ mentions }: Told, item: TokenSpan): boolean =>
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

type Formed = readonly [ListForm, Listed];

function listsFor(view: View, counted: Counted): Formed[] {
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
  const before = [...namesIn(told, { from: told.span.from, to: from }), ...markedBefore(counted)];
  const inLast = last ? namesIn(last, last.span) : [];
  return [
    ...behind,
    ...formed('before', before),
    ...formed(
      'sentence before',
      inLast.filter((list) => !haveNumbers(list.told, list.items)),
    ),
    ...formed(
      'sentence behind',
      next ? namesIn(next, next.span).filter(({ from }) => from === next.span.from) : [],
    ),
  ];
}

/** “Including …”, “such as …”: some of them, and nobody says how many there are. */
const isExample = ({ told, from }: Listed): boolean =>
  cuesOf(told, 'forExample').some((cue) => cue.from === from || cue.to === from);

/** “Fiorina and Carson, who rose with Trump”. */
const hasOtherNames = ({ told: { parsed, span }, from, to }: Listed): boolean =>
  parsed.tokens.some(
    (token, at) =>
      at > span.from && at < span.to && (at < from || at >= to) && isCapitalised(token),
  );

/** Whether words may count a list: not one of examples, nor one in another sentence that leaves somebody out. */
function mayCount({ told, from, to, said }: Counted, [form, list]: Formed): boolean {
  const parts = cuesOf(told, 'partOf');
  // “Part 3 of 3: …”, “all four of those”.
  const isOfMany = parts.some(
    (cue) => cue.to === from && told.mentions.some((one) => one.figure.amount.to === cue.from),
  );
  if (isExample(list) || isOfMany) return false;
  if (form !== 'sentence before' && form !== 'sentence behind') return true;
  const isPart = parts.some((cue) => cue.from === to);
  const leavesOut = form === 'sentence behind' || hasOtherNames(list);
  return !isPart && !(leavesOut && list.items.length < said);
}

/** “A watch, two rings and a camera”: one by one, or so many. */
const areCounted = ({ told, items }: Listed): boolean =>
  items.every(
    (item) =>
      hasNumber(told, item) ||
      (['article', 'one'] as const).some((role) =>
        cuesOf(told, role).some(({ from }) => from === item.from),
      ),
  );

/** How many things an item is: “two passengers” are two of four people, “a wall and 200 flats” are two conditions. */
function sizeOf(list: Listed, { from, to }: TokenSpan, claim: Mention): number {
  const { told } = list;
  const own = told.mentions.find((one) => one.from >= from && one.from <= from + 1 && one.to <= to);
  const isPart =
    own?.kind === 'count' &&
    isAmount(own) &&
    isSingle(own) &&
    own.noun !== null &&
    (areLike(own, claim) || areCounted(list)) &&
    valueOf(own) < valueOf(claim);
  return own && isPart ? valueOf(own) : 1;
}

function tieOf({ told, claim, from, to, said }: Counted, [form, list]: Formed): Tie {
  const sized = claim
    ? list.items.reduce((all, item) => all + sizeOf(list, item, claim), 0)
    : list.items.length;
  const counts = [...new Set([sized, ...list.counts])];
  const seen: ListSeen = { list, form, said, count: sized };
  const wanted = claim ? [want(claim, sized)] : [];
  const holds = counts.includes(said);
  return { sort: 'list', told, claim, cue: { from, to }, of: [], holds, wanted, list: seen };
}

export const lists: Sort = {
  sort: 'list',
  kind: 'list',
  example: {
    holds: 'The council named three conditions: a park by the river, a new school and low rents.',
    fails: 'The council named four conditions: a park by the river, a new school and low rents.',
  },
  find: (view) =>
    countedIn(view).flatMap((counted) =>
      listsFor(view, counted)
        .filter((formed) => mayCount(counted, formed))
        .map((formed) => tieOf(counted, formed)),
    ),
};
