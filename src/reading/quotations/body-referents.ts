import type { Candidate, Candidates } from './candidates.ts';
import type { Mention } from './names.ts';
import type { People } from './people.ts';
import type { Persons } from './persons.ts';
import type { SpeechWords } from './speech-words.ts';

/** How many names back a body may be named that goes on as “the union”. */
const REACH = 48;

/** What is known of a text’s names. */
export interface Known {
  candidates: Candidates;
  people: People;
  persons: Persons;
}

/** Whether “it” may stand for a name. */
export function mayBeBody(
  { mention, introduced, speaks }: Candidate,
  { people, persons }: Known,
): boolean {
  if (persons.isSurelyPerson(mention)) return false;
  if (persons.told.isTold(people.full(mention))) return true;
  const isShown = mention.body || speaks || mention.words.length > 1 || people.knows(mention.name);
  return (introduced || speaks) && (mention.opens || speaks) && isShown && !mention.possessive;
}

/** The nearest body before a candidate of which the text tells that it is one of these. */
function nearestOf(
  isKind: (kind: string) => boolean,
  until: number,
  { candidates, people, persons }: Known,
): Mention | null {
  for (let number = until; number >= 0 && number > until - REACH; number--) {
    const candidate = candidates.all[number];
    if (!candidate || candidate.aside || candidate.mention.byline) continue;
    const full = people.full(candidate.mention);
    if (persons.isSurelyPerson(full)) continue;
    if ([...persons.told.kindsOf(full)].some(isKind)) return full;
  }
  return null;
}

/**
 * Which body is meant by a noun: “the union” is the Dockers’ Union, not the bank that was named since. `near` is the
 * body that “it” would be.
 */
export function bodyMeant(
  head: string,
  near: Mention | null,
  until: number,
  known: Known,
  words: SpeechWords,
): Mention | null {
  if (words.headFirst) return near;
  const told = nearestOf((kind) => kind === head, until, known);
  if (words.namedBodies.has(head)) return told;
  const isAnyFirm = !words.distinctBodies.has(head);
  const isOther = (kind: string): boolean => words.distinctBodies.has(kind) && kind !== head;
  const kinds = near ? [...known.persons.told.kindsOf(near)] : [];
  const fits = near !== null && (kinds.includes(head) || !kinds.some(isOther));
  if (isAnyFirm && told && kinds.length === 0) return told;
  if (isAnyFirm)
    return fits ? near : nearestOf((kind) => !words.distinctBodies.has(kind), until, known);
  return told ?? (fits ? near : null);
}
