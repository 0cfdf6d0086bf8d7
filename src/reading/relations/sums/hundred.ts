import type { TokenSpan } from '../../sentences/bounds.ts';
import { phraseAt, phraseBefore } from '../../tokens/phrases.ts';
import { isCapitalised, isMark } from '../../tokens/token.ts';
import type { Relation } from '../../types.ts';
import { areExclusive, partsFrom, type Part } from './exclusive.ts';
import { wordAt } from '../gaps.ts';
import { compare, quantityOf, sumOf } from '../quantity.ts';
import { relation, startOf, type Numbered, type Setting } from '../setting.ts';

/** The name of a party takes no more words: “, the Free Alliance with”. */
const LONGEST_NAME = 6;
const MOST_PARTIES = 12;

const hundred = { value: 100, interval: { low: 100, high: 100 } };

/** Percentages of one whole that nothing belongs to twice are no more than a hundred together. */
function told(setting: Setting, shares: readonly Numbered[], cue: TokenSpan): Relation[] {
  const quantities = shares.flatMap(({ figure }) => quantityOf(figure) ?? []);
  if (quantities.length < shares.length || quantities.length < 2) return [];
  const computed = sumOf(quantities);
  const holds = computed.interval.low > 100 ? 'no' : compare(computed, hundred);
  const isStated = holds !== 'no' || computed.interval.low > 100;
  const indexes = shares.map(({ index }) => index);
  return isStated ? [relation(setting, 'sum', cue, null, indexes, holds)] : [];
}

function isShare({ figure: { amount, end } }: Numbered): boolean {
  return amount.kind === 'percent' && !end;
}

/** “54% were women, 41% men and 8% did not say.” */
function named(setting: Setting, number: number): Relation[] {
  const { [number]: one, [number + 1]: other } = setting.figures;
  if (!one || !other || !isShare(one) || !isShare(other)) return [];
  const parts = partsFrom(setting, number).filter(({ numbered }) => isShare(numbered));
  const first = parts[0];
  if (!first || !areExclusive(setting, parts) || isInside(setting, parts, number)) return [];
  const cue = { from: first.to - 1, to: first.to };
  return told(
    setting,
    parts.map(({ numbered }) => numbered),
    cue,
  );
}

/** True if a list of parts began before this figure. */
function isInside(setting: Setting, parts: readonly Part[], number: number): boolean {
  return number > 0 && partsFrom(setting, number - 1).length > parts.length;
}

/** “Men made up 62 percent of the arrests and women 38 percent.” */
function madeUp(setting: Setting, number: number): Relation[] {
  const { [number]: first, [number + 1]: second } = setting.figures;
  if (!first || !second || !isShare(first) || !isShare(second)) return [];
  const { tokens } = setting.parsed;
  const start = startOf(setting, first);
  const length = phraseBefore(setting.words.makeUp, tokens, start);
  if (length === 0) return [];
  const one = classBefore(setting, start - length);
  const two = classBefore(setting, startOf(setting, second));
  const isApart = one !== null && two !== null && one[0] === two[0] && one[1] !== two[1];
  return isApart ? told(setting, [first, second], { from: start - length, to: start }) : [];
}

/** Group and class of the word that a clause begins with, up to a few tokens before a number. */
function classBefore(setting: Setting, to: number): [number, number] | null {
  const { words } = setting;
  for (let at = to - 1; at >= Math.max(setting.sentence.from, to - LONGEST_NAME); at--) {
    if (words.places.has(wordAt(setting, at))) continue;
    const group = words.exclusive.findIndex(({ classes }) =>
      classes.some((names) => names.has(wordAt(setting, at))),
    );
    if (group >= 0) {
      const before = wordAt(setting, at - 1);
      const opens = at === setting.sentence.from || words.listLinks.has(before);
      const names = words.exclusive[group]?.classes ?? [];
      const own = names.findIndex((list) => list.has(wordAt(setting, at)));
      return opens || isMark(setting.parsed.tokens[at - 1], ',') ? [group, own] : null;
    }
    if (isMark(setting.parsed.tokens[at], ',;:')) return null;
  }
  return null;
}

/** “Won 48 percent of the vote, the Blues 31 percent and the Greens 24 percent”: shares of one vote. */
function ofOneVote(setting: Setting, number: number): Relation[] {
  const first = setting.figures[number];
  if (!first || !isShare(first)) return [];
  const { tokens } = setting.parsed;
  const behind = first.figure.amount.to;
  const length = phraseAt(setting.words.ofVotes, tokens, behind);
  if (length === 0) return [];
  const shares = [first];
  let edge = behind + length;
  for (const next of setting.figures.slice(number + 1, number + MOST_PARTIES)) {
    if (!isShare(next) || !isParty(setting, edge, startOf(setting, next))) break;
    shares.push(next);
    edge = next.figure.unitEnd;
  }
  return told(setting, shares, { from: behind, to: behind + length });
}

/** Nothing but a mark, “and” and a name between two shares: each belongs to another party. */
function isParty(setting: Setting, from: number, to: number): boolean {
  const { tokens } = setting.parsed;
  const gap = tokens.slice(from, to);
  const names = gap.filter(isCapitalised);
  return (
    names.length > 0 &&
    gap.length <= LONGEST_NAME + 2 &&
    (isMark(gap[0], ',;') || setting.words.listLinks.has(gap[0]?.lower ?? '')) &&
    gap.every(
      (token) =>
        isCapitalised(token) ||
        isMark(token, ',;') ||
        setting.words.listLinks.has(token.lower) ||
        setting.words.determiners.has(token.lower) ||
        setting.words.partyLinks.has(token.lower),
    )
  );
}

/** Percentages that a sentence states to be parts of one hundred. */
export function hundredsOf(setting: Setting): Relation[] {
  return setting.figures.flatMap((first, number) =>
    isShare(first)
      ? [...named(setting, number), ...madeUp(setting, number), ...ofOneVote(setting, number)]
      : [],
  );
}
