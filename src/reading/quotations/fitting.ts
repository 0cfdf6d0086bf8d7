import { mayBeBody, type Known } from './body-referents.ts';
import type { Candidate } from './candidates.ts';
import type { Gender } from './name-words.ts';

/** Whether a pronoun may stand for a name of which a gender is known; `maybe` where nothing shows that it is a person’s. */
export function fits(
  candidate: Candidate,
  pronoun: string,
  gender: Gender | null,
  known: Known,
): boolean | 'maybe' {
  if (pronoun === 'body') return gender === null && mayBeBody(candidate, known);
  const { mention, introduced, ruled } = candidate;
  if (pronoun !== 'm' && pronoun !== 'f') return false;
  if (mention.byline || mention.body) return false;
  if (gender !== null && gender !== pronoun) return false;
  if (known.persons.isPerson(mention)) return true;
  return introduced && !ruled && mention.words.length > 1 && 'maybe';
}
