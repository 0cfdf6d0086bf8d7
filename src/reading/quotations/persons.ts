import type { Language } from '../languages/language.ts';
import type { Parsed } from '../parsed.ts';
import { isMark } from '../tokens/token.ts';
import type { Gender, Mention } from './names.ts';
import type { People } from './people.ts';

/** Which names are people, and what the text shows of their gender. */
export interface Persons {
  isPerson(mention: Mention): boolean;
  genderOf(mention: Mention): Gender | null;
}

/** A title, a known first name, an age, “who” or a verb of saying behind it: only people have them. */
function showsPerson(parsed: Parsed | undefined, mention: Mention, language: Language): boolean {
  if (!parsed || mention.body) return false;
  const { tokens } = parsed;
  const before = tokens[mention.from - 1];
  const next = tokens[mention.to];
  const titled = language.names.titles.has(before?.lower ?? '') || (isMark(before, '.') && language.names.titles.has(tokens[mention.from - 2]?.lower ?? ''));
  const age = isMark(next, ',') && /^\d{1,2}$/.test(tokens[mention.to + 1]?.text ?? '') && isMark(tokens[mention.to + 2], ',.');
  return titled || age || language.names.firstNames.has((mention.words[0] ?? '').toLowerCase());
}

/** Gathers the evidence of a whole text: one sign is enough for every mention of the name. */
export function personsOf(passages: readonly Parsed[], mentions: readonly Mention[], people: People, language: Language): Persons {
  const shown = new Set<string>();
  const genders = new Map<string, Gender>();
  for (const mention of mentions) {
    const { name } = people.full(mention);
    if (showsPerson(passages[mention.passage], mention, language)) shown.add(name);
    if (mention.gender) genders.set(name, mention.gender);
  }
  return {
    isPerson: (mention) => shown.has(people.full(mention).name),
    genderOf: (mention) => genders.get(people.full(mention).name) ?? null,
  };
}
