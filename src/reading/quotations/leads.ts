import type { Parsed } from '../parsed.ts';
import { isMark } from '../tokens/token.ts';
import type { FoundQuotation } from '../types.ts';
import { datelineEnd } from './datelines.ts';
import type { Mention } from './names.ts';
import { isHuman } from './roles.ts';
import type { SpeechWords } from './speech-words.ts';

/** “A retired Leeds baker” is no longer. */
const LONGEST_ROLE = 6;

/** Who is named at the start of a paragraph with an age behind: “Tom Bell, 54,”. */
function introducedIn({ tokens }: Parsed, [first]: readonly Mention[]): Mention | null {
  if (!first || first.titleFrom > 0 || first.words.length < 2 || first.body) return null;
  const { to } = first;
  const isAged = isMark(tokens[to], ',(') && /^\d{2}$/.test(tokens[to + 1]?.text ?? '');
  return isAged && isMark(tokens[to + 2], ',)') ? first : null;
}

/** Behind “A baker”, with which a text opens before it names him; -1 where it opens otherwise. */
function strangerEnd({ tokens }: Parsed, words: SpeechWords): number {
  const from = datelineEnd(tokens);
  if (!words.indefinite.has(tokens[from]?.lower ?? '')) return -1;
  for (let at = from + 1; at < from + LONGEST_ROLE; at++) {
    if (tokens[at]?.kind !== 'word') return -1;
    if (isHuman(tokens[at]?.lower ?? '', words)) return at + 1;
  }
  return -1;
}

/**
 * “A baker told a jury that he had ‘only wanted to frighten’ a rival. Tom Bell, 54, denies arson.”: whoever opens a text
 * without a name has it in the next paragraph.
 */
export function withLeads(
  quotations: readonly FoundQuotation[],
  passages: readonly Parsed[],
  mentions: readonly (readonly Mention[])[],
  words: SpeechWords,
): readonly FoundQuotation[] {
  const lead = passages.findIndex(({ kind }) => kind === 'paragraph');
  const parsed = passages[lead];
  const next = passages[lead + 1];
  const named = next ? introducedIn(next, mentions[lead + 1] ?? []) : null;
  const head = parsed && named && !words.headFirst ? strangerEnd(parsed, words) : -1;
  if (!parsed || !named || head < 0) return quotations;
  const isSubject = ({ start }: { start: number }): boolean => {
    const verb = parsed.tokens.findIndex((token) => token.start === start);
    return parsed.tokens
      .slice(head, verb)
      .every(
        ({ lower }) =>
          words.who.has(lower) || !(words.clauseBreaks.has(lower) || words.timeLinks.has(lower)),
      );
  };
  return quotations.map((quotation) => {
    const { passage, speaker, kind, verbSpan, sentence } = quotation;
    const isOpen = passage === lead && speaker === null && kind !== 'phrase' && verbSpan !== null;
    const isFirst = sentence.start <= (parsed.tokens[head]?.start ?? 0);
    return isOpen && isFirst && isSubject(verbSpan)
      ? { ...quotation, speaker: named.name }
      : quotation;
  });
}
