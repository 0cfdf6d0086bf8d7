import { thingEnd } from './phrase-ends.ts';
import type { Phrase } from './phrase.ts';
import { DEFINITE, STATED, STRANGER } from './senses.ts';
import type { Sight } from './sight.ts';

/** “Nannte ihn”: what is never a subject is its own ruler; an empty string for other pronouns. */
export function objectRuler(sight: Sight, at: number): string {
  const lower = sight.lower(at);
  return sight.words.grammar.formOf?.(lower) === 'object' ? lower : '';
}

/** “Ce dernier dit”, “celle-ci dit”, “l’intéressé dit”, “dieser sagte”, but not “ce dernier mot”, “dieser Tag”. */
export function latterAt(
  sight: Sight,
  at: number,
): { to: number; head: string; more: Partial<Phrase> } | null {
  const { latter, demonstratives } = sight.words;
  if (!latter.has(sight.lower(at)) && !latter.has(sight.lower(at + 1))) return null;
  const isPointing =
    demonstratives.has(sight.lower(at)) ||
    (sight.is(at, DEFINITE) && sight.words.isPeopleNoun(sight.lower(at + 1)));
  const isAlone = latter.has(sight.lower(at)) && (isPointing || sight.is(at, STRANGER));
  const last = isPointing && !isAlone ? at + 1 : at;
  const head = sight.lower(last);
  const sort = latter.get(head);
  if (sort === undefined || !(isPointing || isAlone) || sight.goesOnAsNoun(last + 1)) return null;
  return { to: last + 1, head, more: { sort, latter: true } };
}

/** “Her remark that”: whose it is, as “Bell’s” tells of “Bell’s remark”. */
export function claimantAt(sight: Sight, at: number): Partial<Phrase> | null {
  const sort = sight.words.owners.get(sight.lower(at));
  // “Su denuncia”: where the word tells not whose, the noun may be anybody’s.
  if (sort === undefined || sort === 'self' || sort === 'any') return null;
  return sight.is(thingEnd(sight, at) - 1, STATED) ? { sort, modifies: true } : null;
}
