import type { Known } from './body-referents.ts';
import type { Mention } from './names.ts';
import type { Role } from './roles.ts';
import type { SpeechWords } from './speech-words.ts';

/** Where a role stands without a name. */
export interface Place {
  passage: number;
  /** The last candidate before it. */
  until: number;
  /** Who spoke last. */
  last: Mention | null;
}

/** How many paragraphs, and names, back somebody may be named who goes on as “the Brazilian”. */
const PARAGRAPHS = 2;
const REACH = 24;

/** The people whom a role fits, of the nearest paragraph that names any. */
function namedBefore(
  role: Role,
  age: string | null,
  { passage, until }: Place,
  known: Known,
): Mention[] {
  const { candidates, people, persons } = known;
  const found = new Map<string, Mention>();
  // “Quill’s rival, Ana Prieto”: whoever owns something is told of for its sake.
  const owners = new Map<string, Mention>();
  let here = -1;
  for (let number = until; number >= 0 && number > until - REACH; number--) {
    const candidate = candidates.all[number];
    if (!candidate || candidate.mention.passage < passage - PARAGRAPHS) break;
    if (found.size > 0 && candidate.mention.passage !== here) break;
    const { mention, aside } = candidate;
    const full = people.full(mention);
    const gender = persons.genderOf(full);
    if (
      aside ||
      mention.body ||
      mention.byline ||
      !persons.isPerson(full) ||
      (gender !== null && role.gender !== null && gender !== role.gender) ||
      persons.holders.isOther(full, role, age)
    )
      continue;
    here = mention.passage;
    (mention.possessive ? owners : found).set(full.name, full);
  }
  return [...(found.size > 0 ? found : owners).values()];
}

/** Behind a role stands no farther the name that it is told of: “…, dijo su presidente. Rosa Gil …” */
const BEHIND = 2;

/** True if somebody is named in the paragraph of a place. */
function isNamedHere(
  mention: Mention,
  { passage, until }: Place,
  { candidates, people }: Known,
): boolean {
  return candidates.all
    .slice(Math.max(0, until - REACH), until + 1 + BEHIND)
    .some(
      (other) =>
        other.mention.passage === passage && people.full(other.mention).name === mention.name,
    );
}

/**
 * Who is meant by a role without a name: whoever alone holds the office, else whoever alone of the people named just
 * before it fits; of several, whoever spoke last. `null` where nobody or more than one could be meant.
 */
export function bearerOf(
  role: Role,
  place: Place,
  known: Known,
  words: SpeechWords,
): Mention | null {
  const { persons } = known;
  const age = words.ageIn(role.head);
  const [aged, peer] = age === null ? [] : persons.holders.aged(age);
  if (aged) return peer ? null : aged;
  const holders = persons.holders
    .of(role, (mention) => persons.genderOf(mention))
    .filter((holder) => !role.isOwned || isNamedHere(holder, place, known));
  const isEpithet = role.of.size === 0 && !role.isRestricted && words.isEpithet(role.head);
  if (!isEpithet && holders.length < 2) return holders[0] ?? null;
  const near = namedBefore(role, age, place, known);
  const held = near.filter((one) => holders.some(({ name }) => name === one.name));
  if (holders.length === 1 && held.length === 0 && near.length === 0) return holders[0] ?? null;
  const found = held.length > 0 || !isEpithet ? held : near;
  const [only, another] = found;
  if (!another) return only ?? null;
  return found.find(({ name }) => name === place.last?.name) ?? null;
}
