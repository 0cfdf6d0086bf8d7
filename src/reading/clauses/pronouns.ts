import type { Phrase } from './phrase.ts';
import { DEFINITE, STRANGER } from './senses.ts';
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
