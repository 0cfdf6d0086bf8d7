import { nobody, type StoryData } from '../front-matter/story-data.ts';
import type { Series } from '../front-matter/types.ts';
import { withNearest } from '../checking/nearest.ts';
import { problem, type Place, type Problem } from '../checking/problem.ts';
import { authorProblems, type Writers } from './authors.ts';
import type { Bodies } from './in-series.ts';

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
    problems.push(problem(code, placeOf(path), withNearest(name, known)));
  };
  const sources = new Set(Object.keys(data.sources));
  const known = new Set(house.series.keys());
  data.figures.forEach(({ by, source, series }, index) => {
    if (by !== nobody) demand('person-unknown', by, house.people, ['figures', index, 'by']);
    demand('source-unknown', source, sources, ['figures', index, 'source']);
    demand('series-unknown', series, known, ['figures', index, 'series']);
  });
  data.quotations.forEach(({ by }, index) => {
    if (by !== nobody) demand('person-unknown', by, house.people, ['quotations', index, 'by']);
  });
  data.notes.forEach(({ on }, index) => {
    on.forEach((id, at) =>
      demand('note-unmatched', id, ids, ['notes', index, 'on', ...(on.length > 1 ? [at] : [])]),
    );
  });
  return problems;
}
