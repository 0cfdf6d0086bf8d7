import type { Language } from '../reading/languages/language.ts';
import type { Passage } from '../reading/types.ts';
import { surroundings } from '../register/naming/around.ts';
import { wordsBefore } from '../register/naming/neighbours.ts';
import type { QuotedFigure, Story } from '../story/types.ts';

const mostWords = 6;
/** Where a phrase can be known to end without a grammar. */
const ends = /^\s*(?:[,;:!?)—–]|\.(?!\d)|$)/u;

/**
 * What figures count beyond their nouns, in the words of the text: “signatures against the plan”, “the budget” of
 * “61% of the budget”, “gap” of “a gap of £4 million”; `null` where the words beside a figure do not plainly say it, and
 * in tables, whose headings say it.
 */
export function countedIn(
  { figures }: Story,
  passages: readonly Passage[],
  language: Language,
): (figure: QuotedFigure) => string | null {
  const around = surroundings(passages, figures);
  return (figure) => {
    const { before, after, headings } = around(figure);
    if (headings.length > 0) return null;
    const { noun, kind } = figure;
    if (noun !== null) return nounPhrase(noun, after, language);
    if (kind === 'percent') return partOf(after, language);
    const { words, tie, isOfAnother } = wordsBefore(before, language);
    const isOf = tie !== null && language.naming.of.has(tie) && !isOfAnother;
    return kind === 'money' && isOf && words.length > 0 ? words.join(' ') : null;
  };
}

/** A noun with what a preposition ties to it, up to the end of its clause. */
function nounPhrase(noun: string, after: string, { naming }: Language): string | null {
  const at = after.indexOf(noun);
  if (at === -1 || /[,;:.“”"#]/u.test(after.slice(0, at))) return null;
  const behind = after.slice(at + noun.length);
  const [found, tie = ''] = /^ (\p{L}+) [^,;:.!?()#“”"«»—–]+/u.exec(behind) ?? [];
  const isTied = naming.prepositions.has(tie.toLowerCase()) && !naming.by.has(tie.toLowerCase());
  return found !== undefined && isTied && isPhrase(found, behind, naming)
    ? `${noun}${found.trimEnd()}`
    : null;
}

/** What a share is of. */
function partOf(after: string, { naming }: Language): string | null {
  const [found, tie = '', of = ''] = /^ ?(\p{L}+) ([^,;:.!?()#“”"«»—–]+)/u.exec(after) ?? [];
  const isTied = naming.of.has(tie.toLowerCase());
  return found !== undefined && isTied && isPhrase(found, after, naming) ? of.trim() : null;
}

/** Whether words are a phrase to their end, with no clause begun in it. */
function isPhrase(found: string, text: string, { auxiliaries }: Language['naming']): boolean {
  const words = found.trim().toLowerCase().split(/\s+/);
  const isOne = words.length <= mostWords && !words.some((word) => auxiliaries.has(word));
  return isOne && ends.test(text.slice(found.length));
}
