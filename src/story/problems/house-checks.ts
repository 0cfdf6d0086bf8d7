import { nobody, type StoryData } from '../../front-matter/story-data.ts';
import type { Series } from '../../front-matter/types.ts';
import { personIdOf } from '../../front-matter/person-id.ts';
import { isSlug } from '../../front-matter/values.ts';
import type { Code } from '../../checking/codes/index.ts';
import { withNearest } from '../../checking/nearest.ts';
import { problem, type Place, type Problem } from '../../checking/problem.ts';
import { authorProblems, type Writers } from '../authors.ts';
import type { Bodies } from '../figures/in-series.ts';

/** What a story needs to know of the edition around it. */
export interface House extends Writers {
  /** By id; `null` where a file of that name cannot be read. */
  series: ReadonlyMap<string, Series | null>;
  /** The body that a person or body speaks for, by id, where there is one. */
  bodies: Bodies;
}

type PlaceOf = (path: readonly (string | number)[]) => Place;

/** Names in the front matter of a story that lead nowhere: people, sources, series, ids of notes. */
export function houseProblems(data: StoryData, house: House, placeOf: PlaceOf): Problem[] {
  const entries = [...data.figures, ...data.quotations];
  const ids = new Set(entries.flatMap(({ id, marked }) => (marked === 'no' ? [] : (id ?? []))));
  const problems: Problem[] = authorProblems(data.byline, house, (index) =>
    placeOf(['byline', index]),
  );
  const demand = (
    code: 'person-unknown' | 'source-unknown' | 'series-unknown' | 'note-unmatched',
    name: string | null,
    known: ReadonlySet<string>,
    path: readonly (string | number)[],
  ) => {
    if (name === null || known.has(name)) return;
    const mend = mendOfName(code, name, known);
    problems.push(
      problem(code, placeOf(path), withNearest(name, known), mend === null ? {} : { mend }),
    );
  };
  const sources = new Set(Object.keys(data.sources));
  const known = new Set(house.series.keys());
  data.figures.forEach(({ by, source, series }, index) => {
    if (by !== nobody) demand('person-unknown', by, house.people, ['figures', index, 'by']);
    demand('source-unknown', source, sources, ['figures', index, 'source']);
    demand('series-unknown', series, known, ['figures', index, 'series']);
  });
  data.quotations.forEach(({ by, source }, index) => {
    demand('source-unknown', source, sources, ['quotations', index, 'source']);
    if (by !== nobody) demand('person-unknown', by, house.people, ['quotations', index, 'by']);
  });
  data.notes.forEach(({ on }, index) => {
    on.forEach((id, at) =>
      demand('note-unmatched', id, ids, ['notes', index, 'on', ...(on.length > 1 ? [at] : [])]),
    );
  });
  return problems;
}

/** How a name is written that stands in the place of an id, or several in the place of one; `null` where that is not the slip. */
function mendOfName(code: Code, name: string, known: ReadonlySet<string>): string | null {
  if (isSlug(name)) return null;
  if (code === 'person-unknown') {
    const id = personIdOf(name);
    const rest = known.has(id) ? '' : `, and add \`content/people/${id}.yaml\``;
    return id === '' ? null : `Write the name of their file: \`by: ${id}\`${rest}.`;
  }
  const parts = name.split(/\s*[,;&]\s*|\s+and\s+|\s+/).filter(Boolean);
  const areIds =
    code === 'note-unmatched' && parts.length > 1 && parts.every((id) => known.has(id));
  return areIds ? `Write a list: \`on: [${parts.join(', ')}]\`.` : null;
}
