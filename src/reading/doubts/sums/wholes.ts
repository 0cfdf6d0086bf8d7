import { isMark } from '../../tokens/token.ts';
import { cuesOf, areLike, cueBefore, isAmount, type Mention, type Told } from '../mentions.ts';
import { makes, sum, valueOf } from '../sums-of.ts';
import { ones } from './totals.ts';
import { doubt, type Kind, type View } from '../view.ts';
import type { Doubt } from '../../types.ts';

/** Between two parts of a list stand no more words. */
const WIDEST = 14;
/** Between a whole and the mark or the words before its parts. */
const LEAD = 8;
/** Parts that overfill their whole by more may overlap: of 48 patients 30 coughed and 40 had a fever. */
const FULLEST = 1.4;
/** Parts that fill less of it are some of many. */
const EMPTIEST = 0.6;

interface List {
  parts: Mention[];
  /** The last two are linked by “and”. */
  closed: boolean;
}

/** The numbers that follow each other from one on as parts of a list, alike with the whole. */
function listFrom(told: Told, at: number, whole: Mention): List {
  const { mentions, parsed } = told;
  const { tokens } = parsed;
  const parts: Mention[] = [];
  let closed = false;
  for (const part of mentions.slice(at)) {
    const last = parts.at(-1);
    if (!isAmount(part) || !areLike(part, whole) || valueOf(part) >= valueOf(whole)) break;
    if (last) {
      const gap = tokens.slice(last.to, part.from);
      const and = cuesOf(told, 'and').some(({ from }) => from >= last.to && from < part.from);
      const isLinked = and || gap.some((token) => isMark(token, ',;'));
      if (!isLinked || gap.length > WIDEST || gap.some((token) => isMark(token, ':()'))) break;
      closed = and;
    }
    parts.push(part);
  }
  return { parts, closed: closed && parts.length > 1 };
}

/** How surely a list fills its whole: by a mark or words between, by “of the N,” before, or not at all. */
function linkOf(told: Told, whole: Mention, first: Mention): 'filled' | 'opened' | null {
  const { parsed, span } = told;
  const { tokens } = parsed;
  const gap = tokens.slice(whole.to, first.from);
  const filled = cuesOf(told, 'filled').some(
    ({ from, to }) => from >= whole.to && to <= first.from,
  );
  const isHung = isMark(tokens[whole.figure.amount.to], '-‑');
  const ofList = isHung && gap.length <= LEAD;
  const colon = gap.findLastIndex((token) => isMark(token, ':–—('));
  const isNear = colon >= 0 && (gap.length <= LEAD || colon >= gap.length - 2);
  if (filled || ofList || isNear) return 'filled';
  const of = cueBefore(whole, 'partOf', 0);
  return of && of.from <= span.from + 1 ? 'opened' : null;
}

function wholesOf({ tolds }: View): Doubt[] {
  return tolds.flatMap((told, number) => {
    const found = told.mentions.flatMap((whole, at) => {
      if (!isAmount(whole)) return [];
      // “From three places: £3.9m from …”: what is told between may be of something else.
      const next = [at + 1, at + 2].find((place) => isLike(told.mentions[place], whole)) ?? -1;
      const first = told.mentions[next];
      const link = first ? linkOf(told, whole, first) : null;
      const behind = link ? doubtsOf(whole, listFrom(told, next, whole), link) : [];
      return [...behind, ...withPartBefore(told, at, whole)];
    });
    return [...found, ...composed(told), ...nextSentence(told, tolds[number + 1])];
  });
}

function isLike(mention: Mention | undefined, whole: Mention): boolean {
  return mention !== undefined && isAmount(mention) && areLike(mention, whole);
}

/** “Ten of the 16 clubs voted for it and eight against”: the first part stands before the whole. */
function withPartBefore(told: Told, at: number, whole: Mention): Doubt[] {
  const first = told.mentions[at - 1];
  const of = cueBefore(whole, 'partOf', 0);
  if (!first || !of || !isAmount(first) || of.from - first.figure.amount.to > 1) return [];
  const { parts } = listFrom(told, at + 1, whole);
  const isFor = told.byRole.get('ofHundred')?.some(({ from }) => from > whole.to);
  return isFor && parts.length === 1 && told.mentions.length === at + 2
    ? doubtsOf(whole, { parts: [first, ...parts], closed: true }, 'opened')
    : [];
}

function doubtsOf(whole: Mention, { parts, closed }: List, link: 'filled' | 'opened'): Doubt[] {
  if (!closed || makes(parts, whole, ones(parts)) !== false) return [];
  const filled = (sum(parts, whole)?.value ?? NaN) / valueOf(whole);
  const isNear = filled <= FULLEST && filled >= (link === 'filled' ? EMPTIEST : 1);
  return isNear ? [doubt('sum', whole, parts)] : [];
}

/** “The council has 45 seats. Labour won 21, the Conservatives 15 and the Greens 9.” */
function nextSentence({ mentions, number, parsed }: Told, next: Told | undefined): Doubt[] {
  const [whole, ...others] = mentions;
  if (!whole || !next || others.length > 0 || next.number !== number + 1) return [];
  if (next.parsed !== parsed || !isAmount(whole) || whole.noun === null) return [];
  const list = listFrom(next, 0, whole);
  const isAll = list.parts.length === next.mentions.length && list.parts.length > 2;
  return isAll && list.parts.every(({ noun }) => noun === null || noun === whole.noun)
    ? doubtsOf(whole, list, 'opened')
    : [];
}

/** “The jury, made up of seven women and five men, has 12 members”: the whole stands anywhere in the sentence. */
function composed(told: Told): Doubt[] {
  const cue = cuesOf(told, 'filled')[0];
  const at = cue ? told.mentions.findIndex(({ from }) => from >= cue.to && from - cue.to <= 1) : -1;
  const whole = at === 0 ? told.mentions.at(-1) : undefined;
  if (!whole || told.mentions.length < 3 || !isAmount(whole)) return [];
  const { parts, closed } = listFrom(told, at, whole);
  return parts.length === told.mentions.length - 1
    ? doubtsOf(whole, { parts, closed }, 'filled')
    : [];
}

export const wholes: Kind = {
  kind: 'sum',
  example: {
    holds: 'The council has 45 seats. Labour won 21, the Conservatives 15 and the Greens nine.',
    fails: 'The council has 45 seats. Labour won 21, the Conservatives 15 and the Greens 19.',
  },
  find: wholesOf,
};
