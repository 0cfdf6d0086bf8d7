import { phraseBefore } from '../tokens/phrases.ts';
import { pairAround, type Scope } from './scope.ts';
import type { TokenSpan } from '../sentences/bounds.ts';
import type { Mention } from './names.ts';
import type { Persons } from './persons.ts';
import { isOffice } from './roles.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Subject } from './subject.ts';

/** “Cafrune le había encargado una”: words that tell of what was before. */
export function isBackground({ tokens }: Scope, { to }: TokenSpan, words: SpeechWords): boolean {
  return tokens.slice(to, to + 3).some(({ lower }) => words.background.has(lower));
}

/** No part of words in marks, and of nothing: “el coche de Luis Gil”. */
export function isAtHand({ tokens, pairs }: Scope, at: number, words: SpeechWords): boolean {
  if (pairAround(pairs, at)) return false;
  let before = at - 1;
  while (words.determiners.has(tokens[before]?.lower ?? '')) before--;
  const { lower } = tokens[before] ?? { lower: '' };
  // “La réplica corrió a cargo de Luis Gil.”
  const isGiven = phraseBefore(words.voices, tokens, before + 1) > 0;
  return isGiven || !words.prepositions.has(lower) || words.datives.to.has(lower);
}

/** “En un mensaje en el que Gil decía «no»”: the subject of a clause beside that of the sentence. */
export function isInRelative(
  { tokens }: Scope,
  { titleFrom }: Mention,
  words: SpeechWords,
): boolean {
  return words.relatives.has(tokens[titleFrom - 1]?.lower ?? '');
}

/** “En 1976 dejó de cantar” is no longer before its verb. */
const LONGEST_DATE = 6;

/** “Viudo desde 1996, …”, “A los 23 años construyó …”: a paragraph opens with the life of somebody whom it does not name. */
export function tellsLife({ tokens }: Scope, { from, to }: TokenSpan, words: SpeechWords): boolean {
  if (from > 0) return false;
  if (words.ofLife.has(tokens[from]?.lower ?? '')) return true;
  if (!words.prepositions.has(tokens[from]?.lower ?? '')) return false;
  const end = tokens
    .slice(from, Math.min(to, from + LONGEST_DATE))
    .findIndex(({ lower }) => words.isFinite(lower));
  return end > 0 && tokens.slice(from, from + end).some(({ kind }) => kind === 'digits');
}

/** “Facundo Arriola llora. «…», soltó el capitán de Atlético”: somebody of whom no office is told may hold this one. */
export function mayHold(
  { tokens }: Scope,
  mention: Mention,
  { role, from }: Subject & { kind: 'role' },
  persons: Persons,
  words: SpeechWords,
): boolean {
  const gender = persons.genderOf(mention);
  // “Le advirtió el magistrado”: to whom the text speaks of, who is then somebody else.
  const isAddressed = words.datives.back.has(tokens[from - 2]?.lower ?? '');
  return (
    !isAddressed &&
    !role.isOwned &&
    !role.isRestricted &&
    !words.bodyNouns.has(role.head) &&
    isOffice(role.head, words) &&
    !words.kin.has(role.head) &&
    !persons.holders.isKnown(mention) &&
    (gender === null || role.gender === null || gender === role.gender)
  );
}
