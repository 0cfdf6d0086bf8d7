import type { Phrase } from '../../clauses/phrase.ts';
import { ANYBODY, areAlike } from '../../languages/office-families.ts';
import type { Dossier } from '../../who/dossiers.ts';
import type { SpeakerText } from '../text.ts';

/** “The lawmaker” for a senator: another word for an office of the same kind. */
export function isLike({ words }: SpeakerText, who: Dossier, phrase: Phrase | null): boolean {
  if (phrase === null || who.roles.size === 0) return false;
  const kinds = words.offices.get(phrase.head);
  if (!kinds || kinds.has(ANYBODY)) return false;
  return [...who.roles].some((role) => {
    const like = words.offices.get(role);
    return like !== undefined && areAlike(kinds, like);
  });
}

/** “The judge” for a senator: an office, and whoever is meant holds others alone. */
export function isOther(
  { words }: SpeakerText,
  { roles }: Dossier,
  phrase: Phrase | null,
): boolean {
  const isOffice = (word: string): boolean => words.offices.get(word)?.has(ANYBODY) === false;
  if (phrase === null || roles.size === 0) return false;
  return isOffice(phrase.head) && !roles.has(phrase.head) && [...roles].some(isOffice);
}
