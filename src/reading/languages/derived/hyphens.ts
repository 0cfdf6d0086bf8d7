import { either, singleWords, without } from '../../tokens/phrases.ts';
import type { FieldsInSets } from './fields-in-sets.ts';
import { rowOf } from '../rows.ts';

/** Between two numbers with hyphens: “3-for-2”, “10-to-1”. */
export function hyphenLinks({ functionWords: words }: FieldsInSets): string[] {
  const { to, prepositions, locatives, by, of, joins } = words;
  const links = either(to, without(prepositions, either(locatives, by, of, joins)));
  return [...links].map((word) => `- ${word} -`);
}

/** Behind a number and a hyphen, and before what is counted: “300-odd guests”. */
export function looselyHung({ nouns }: FieldsInSets): ReadonlySet<string> {
  return singleWords(nouns.qualifiers.after);
}

/** Behind a number and a hyphen, no unit of it: “100,000-strong”, “300-odd”. */
export function hungOn(fields: FieldsInSets): ReadonlySet<string> {
  return either(rowOf(fields.labels.topics, 'hung'), looselyHung(fields));
}
