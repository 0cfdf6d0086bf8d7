import { withNearest } from '../checking/nearest.ts';
import { problem, type Place, type Problem } from '../checking/problem.ts';
import { personIdOf } from '../front-matter/person-id.ts';
import type { Person } from '../front-matter/types.ts';
import { isSlug } from '../front-matter/values.ts';
import { betweenCommas, joined, ledBy } from './bylines.ts';
import { plainName } from './words.ts';

/** Who wrote a story. */
export interface Author extends Pick<Person, 'kind' | 'name' | 'aliases'> {
  /** The name of their file in `content/people/`; `null` where they have none. */
  id: string | null;
}

/** What is known of those who may have written a story. */
export interface Writers {
  /** By id. */
  writers: ReadonlyMap<string, Pick<Person, 'kind' | 'name' | 'aliases'>>;
  /** Ids of people and bodies. */
  people: ReadonlySet<string>;
  /** Ids by the names that a text may call them, in plain marks. */
  speakers: ReadonlyMap<string, string>;
  /** The name of the house itself, which needs no file. */
  publisher: string;
}

/** The file that a name in the byline means: its id, or the name or an alias of whoever it is of. */
const idOf = (name: string, { people, speakers }: Writers): string | null =>
  people.has(name) ? name : (speakers.get(plainName(name)) ?? null);

/** Those whom the byline names, by the id of their file or by their name. */
export function authorsOf(byline: readonly string[], house: Writers): Author[] {
  return byline.map((name) => {
    const id = idOf(name, house);
    const known = id === null ? undefined : house.writers.get(id);
    if (known !== undefined) {
      return { id, kind: known.kind, name: known.name, aliases: known.aliases };
    }
    return { id: null, kind: name === house.publisher ? 'body' : 'person', name, aliases: [] };
  });
}

/** Authors of a story with no file, the house itself apart. */
export const unfiledAuthors = (authors: readonly Author[]): string[] =>
  authors.flatMap(({ id, kind, name }) =>
    id === null && kind === 'person' && !isSlug(name) ? [name] : [],
  );

/** Names in the byline that lead to nobody. */
export function authorProblems(
  byline: readonly string[],
  house: Writers,
  placeOf: (index: number) => Place,
): Problem[] {
  return byline.flatMap((name, index) => {
    if (idOf(name, house) !== null || name === house.publisher) return [];
    if (isSlug(name)) {
      return [problem('person-unknown', placeOf(index), withNearest(name, house.people))];
    }
    const names = [...house.writers.values()].map((writer) => writer.name);
    const expected = `content/people/${personIdOf(name)}.yaml, or “${name}” among the aliases of a file that is there`;
    return [
      problem('author-unfiled', placeOf(index), withNearest(name, names), {
        expected,
        ...mendOf(name),
      }),
    ];
  });
}

/** How a byline is written that names several in one text, or says “by” too. */
function mendOf(byline: string): { mend?: string } {
  const names = betweenCommas(ledBy(byline) ?? byline).flatMap(joined);
  const areNames = names.every((name) => /^\p{Lu}\S* \p{Lu}/u.test(name));
  const [only = '', ...others] = names;
  if (!areNames || only === byline) return {};
  if (others.length === 0) return { mend: `Write the name alone: \`byline: ${only}\`.` };
  return { mend: `Write a list: \`byline: [${names.join(', ')}]\`.` };
}
