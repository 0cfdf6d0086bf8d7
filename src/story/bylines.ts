import { LANGUAGES } from '../reading/languages/index.ts';
import { rowOf } from '../reading/languages/rows.ts';
import { wordsFor } from '../reading/languages/fields/uses.ts';

/** Words of every language that the reading knows, since a byline tells of none that it is in. */
const anyOf = (words: Iterable<string>): string => [...new Set(words)].join('|');

const by = anyOf(LANGUAGES.flatMap(({ fields }) => [...rowOf(fields.labels.manuscript, 'byline')]));
const and = anyOf(
  LANGUAGES.flatMap(({ fields }) => [...wordsFor(fields.functionWords.links, 'and')]),
);

const lead = new RegExp(`^(?:${by})\\s+`, 'i');
const comma = new RegExp(`\\s*,\\s*(?:(?:${and})\\s+)?`);
const joint = new RegExp(`\\s+(?:${and}|&)\\s+`);

/** “Por Ana Ruiz” without what leads up to the name; `null` where nothing does. */
export function ledBy(byline: string): string | null {
  const names = byline.replace(lead, '');
  return names === byline ? null : names;
}

/** What stands between the commas of a byline: names, and what somebody is. */
export const betweenCommas = (byline: string): string[] => byline.split(comma).filter(Boolean);

/** The names that “and” joins. */
export const joined = (names: string): string[] => names.split(joint).filter(Boolean);
