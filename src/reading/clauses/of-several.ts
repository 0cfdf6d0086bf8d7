import type { ClauseParts } from './parts.ts';
import type { Phrase, Verb } from './phrase.ts';

/** “Riefen sie”: whether what may be “she” is several by its verb, right behind it or where it opens the sentence. */
function isOfSeveral(
  clauses: ClauseParts,
  { from, to, at }: Verb,
  { sort, from: own, to: end }: Phrase,
): boolean {
  const { parsed, words } = clauses;
  if (sort !== 'f') return false;
  const opens = end === from && clauses.sentenceAt(own).from === own;
  if (to !== own && !opens) return false;
  return words.grammar.formOf?.(parsed.tokens[at]?.lower ?? '') === 'of several';
}

/** Takes what its verb shows to be several for people without names. */
export function tellSeveral(clauses: ClauseParts, verb: Verb, phrase: Phrase): void {
  if (!isOfSeveral(clauses, verb, phrase)) return;
  phrase.kind = 'unnamed';
  phrase.sort = null;
}
