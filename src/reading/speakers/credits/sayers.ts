import { firstWhere } from '../../../first-where.ts';
import type { Clauses } from '../../clauses/clauses.ts';
import type { Phrase } from '../../clauses/phrase.ts';
import type { SpeechWords } from '../../clauses/speech-words.ts';
import type { Tokens } from '../../numbers/numeral.ts';
import { textSpan, type TokenSpan } from '../../sentences/bounds.ts';
import type { Token } from '../../tokens/token.ts';
import { holds } from '../../spans.ts';
import type { Answer, Weighed } from '../../answer.ts';
import type { FoundFigure, FoundQuotation, Sayer, Span } from '../../types.ts';
import { reasonsFor } from '../answers.ts';
import type { Candidate } from '../candidate.ts';
import { CandidateFinder } from '../candidates.ts';
import { believe } from '../choose.ts';
import { chosen } from '../quotations.ts';
import { stretchOf } from '../stretches.ts';
import type { SpeakerText } from '../text.ts';
import type { Credit } from './credit.ts';
import { creditOf } from './credit-of.ts';

type Found = Pick<FoundFigure, 'passage' | 'span'>;

/** Who says so of one figure, and why where that is asked. */
export interface Said {
  saidBy: Sayer | null;
  why?: readonly Answer[];
  weighed?: Weighed;
}

/** The tokens of a stretch of text; `null` where it has none. */
function tokensOf({ parsed: { tokens } }: Clauses, { start, end }: Span): TokenSpan | null {
  const from = firstWhere(0, tokens.length, (at) => (tokens[at]?.end ?? 0) > start);
  const to = firstWhere(from, tokens.length, (at) => (tokens[at]?.start ?? 0) >= end);
  return from < to ? { from, to } : null;
}

/** Whether a phrase may be who is credited, or who wrote the paper that is: “a report by Bell said”. */
const mayBeCredited = (one: Phrase, { phrase }: Credit): boolean =>
  phrase !== null && (one === phrase || one.from === phrase.to + 1);

/** Whether a candidate is who is credited: by name, or as who wrote the paper that is. */
function isCredited(candidate: Candidate, credit: Credit): boolean {
  const { verb, phrase } = credit;
  if (candidate.way === 'dropped') return phrase === null && candidate.verb === verb;
  if (candidate.phrase === null) return false;
  if (candidate.phrase === phrase) return verb === null || candidate.verb === verb;
  return candidate.author && mayBeCredited(candidate.phrase, credit);
}

/** “The police”, “a neighbour”: who is credited without a name, as the sentence has it. */
function wordsOf({ parsed, words }: Clauses, { phrase }: Credit): string | null {
  if (!phrase || phrase.mention || phrase.kind === 'pronoun') return null;
  const { kind, head } = phrase;
  if (kind === 'thing' && !words.statements.has(head)) return null;
  if (!isWhole(parsed.tokens, phrase, words)) return null;
  const { start, end } = textSpan(parsed.tokens, phrase);
  return parsed.text.slice(start, end);
}

/** Not “inspector” of “Vale’s chief inspector”, “the court” of “the court filing”, “del alcalde” or “another”. */
function isWhole(tokens: Tokens, { from, to }: Phrase, words: SpeechWords): boolean {
  const [before, first, next] = [from - 1, from, to].map((at) => tokens[at]);
  const lower = first?.lower ?? '';
  const opens =
    words.definite.has(lower) ||
    words.indefinite.has(lower) ||
    words.owners.has(lower) ||
    before?.kind !== 'word' ||
    isSmall(before, words);
  const closes = next?.kind !== 'word' || isSmall(next, words);
  const isAlone = to === from + 1 && words.strangers.has(lower);
  return opens && closes && !isAlone && !words.prepositions.has(lower);
}

/** A word that belongs to no noun phrase beside it: a verb, or one that joins. */
function isSmall({ lower }: Token, words: SpeechWords): boolean {
  return (
    [words.prepositions, words.relatives, words.breaks, words.joins, words.saying].some((list) =>
      list.has(lower),
    ) ||
    words.isVerb(lower) ||
    words.isBetween(lower)
  );
}

/** To whom the sentence of a stretch credits it; `null` where it credits nobody. */
function credited(text: SpeakerText, passage: number, span: Span, why: boolean): Said {
  const clauses = text.clauses(passage);
  const tokens = clauses && tokensOf(clauses, span);
  const credit = tokens && creditOf(clauses, tokens);
  const tellers = credit && text.tellers(passage);
  if (!tellers) return { saidBy: null };
  const { from, to } = credit.said;
  const pair = { open: from, close: to - 1, unclosed: false };
  const stretch = stretchOf(tellers, pair, null);
  const candidates = new CandidateFinder(text, stretch, (one) => mayBeCredited(one, credit))
    .all()
    .filter((candidate) => isCredited(candidate, credit));
  if (candidates.length === 0) return { saidBy: null };
  const belief = believe(candidates, stretch, text.worth);
  const name = chosen(belief, text.worth)?.name ?? null;
  const words = wordsOf(clauses, credit);
  return {
    saidBy: name === null && words === null ? null : { name, words: name === null ? words : null },
    ...(why ? reasonsFor(belief, stretch, text) : {}),
  };
}

/** Of the quotations of a passage, in order, the one that a stretch stands in. */
function aroundIn(quotations: readonly FoundQuotation[], span: Span): FoundQuotation | undefined {
  const next = firstWhere(
    0,
    quotations.length,
    (at) => (quotations[at]?.marked.end ?? 0) >= span.end,
  );
  const found = quotations[next];
  return found && holds(found.marked, span) ? found : undefined;
}

/**
 * Who says so of each figure: the speaker of the words in marks that it stands in, else whom its sentence credits it, or
 * those words, to.
 * @param why whether each tells the clues for and against those who may be credited
 */
export function sayersOf(
  figures: readonly Found[],
  quotations: readonly FoundQuotation[],
  text: SpeakerText,
  why: boolean,
): Said[] {
  const spoken = quotations.filter(({ kind }) => kind !== 'phrase');
  const byPassage = Map.groupBy(spoken, ({ passage }) => passage);
  return figures.map(({ passage, span }): Said => {
    const around = aroundIn(byPassage.get(passage) ?? [], span);
    if (!around) return credited(text, passage, span, why);
    if (around.speaker !== null) return { saidBy: { name: around.speaker, words: null } };
    // Whose words they are by name was asked already: nobody’s.
    const { saidBy } = credited(text, passage, around.marked, false);
    return { saidBy: saidBy?.name === null ? saidBy : null };
  });
}
