import { byCodeUnit } from '../by-code-unit.ts';
import { plainLatin } from '../plain-latin.ts';
import { isFirstName, withoutArticle } from '../reading/languages/index.ts';
import type { Person } from '../front-matter/types.ts';

/** The name of a person in two: “Ana Teresita” and “González Fraga”. That of a body, or of several people, is all family name. */
export interface NameParts {
  given: string;
  family: string;
}

type Named = Pick<Person, 'kind' | 'name' | 'aliases'>;

/**
 * A name in two. An alias that is its end tells what the family name is, as an editor wrote it: “Ms. González Fraga”.
 * Without one, first names end where a word is none in any language that is read, so two surnames stay together.
 */
export function nameParts({ kind, name, aliases }: Named): NameParts {
  if (kind !== 'person') return { given: '', family: name };
  const told = aliases
    .map((alias) => alias.replace(/^\p{Lu}\p{Ll}{0,3}\.? /u, ''))
    .find((alias) => name.endsWith(` ${alias}`));
  if (told !== undefined) return { given: name.slice(0, -told.length - 1), family: told };
  const words = name.split(/\s+/);
  let first = 1;
  while (first < words.length - 1 && isGiven(words[first] ?? '')) first += 1;
  return words.length === 1
    ? { given: '', family: name }
    : { given: words.slice(0, first).join(' '), family: words.slice(first).join(' ') };
}

const isGiven = (word: string) => isFirstName(word) || /^\p{Lu}\.$/u.test(word);

/** People by their family names, then bodies by theirs: the same on every machine. */
export function byName(a: Named, b: Named): number {
  return (
    Number(a.kind === 'body') - Number(b.kind === 'body') ||
    byCodeUnit(sortedAs(a), sortedAs(b)) ||
    byCodeUnit(a.name, b.name)
  );
}

/** As dictionaries of people sort: without accents, capitals and points, and not by “de la”, “van” or “the”. */
function sortedAs(named: Named): string {
  const { given, family } = nameParts(named);
  const name =
    named.kind !== 'person'
      ? withoutArticle(family)
      : family.replace(/^(?:\p{Ll}+(?: |['’-]))+(?=.)/u, '');
  return plainLatin(`${name}, ${given}`).replaceAll('.', '');
}
