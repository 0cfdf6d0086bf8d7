import type { SpeechWords } from '../clauses/speech-words.ts';
import type { Mention } from '../names/mention.ts';
import type { Gender } from '../names/name-words.ts';

/** What is known of somebody’s gender, and whether it is somebody at all. */
interface Gendered {
  gender: Gender | null;
  /** How surely. */
  genderBy: number;
  person: boolean;
  unsure: boolean;
}

/** How surely a pronoun of the same sentence shows a gender, of all that may. */
export const BY_PRONOUN = 1;

/** Keeps a gender where nothing surer was told before. */
export function tellGender(dossier: Gendered, gender: Gender | null, by: number): void {
  if (gender === null || by <= dossier.genderBy) return;
  dossier.gender = gender;
  dossier.genderBy = by;
}

/** “Bell enters the last year of his term”: somebody, if a name at all; “hours later he left” is none. */
export function settleGenders(all: readonly Gendered[], words: SpeechWords): void {
  if (words.grammar.pronouns !== 'people') return;
  for (const dossier of all) {
    if (dossier.genderBy !== BY_PRONOUN) continue;
    // What makes somebody of a name, as an age does, makes a name of it too.
    if (dossier.unsure && !dossier.person) dossier.gender = null;
    else dossier.person = true;
  }
}

/** “Ms. Horvat” is a woman of that name; where the text shows none, at least no man. */
export function fitting<Named extends Pick<Gendered, 'gender'>>(
  { titled, gender }: Mention,
  all: readonly Named[],
): readonly Named[] {
  if (!titled || gender === null) return all;
  const same = all.filter((who) => who.gender === gender);
  return same.length > 0 ? same : all.filter((who) => who.gender === null);
}
