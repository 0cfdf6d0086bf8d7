import { z } from 'zod';
import { byCodeUnit } from '../../by-code-unit.ts';
import { withNearest } from '../../checking/nearest.ts';
import { problem, type Place, type Problem } from '../../checking/problem.ts';
import { middleOf } from '../dates.ts';
import { quoted } from '../quoted.ts';
import { idOf, readFile } from './read-file.ts';
import { bounds, number, source } from '../story-data.ts';
import type { Series, SeriesValue } from '../types.ts';
import { keys, line, maybe, name, oneOf, paragraph, partialDate, slug, text } from '../values.ts';

const values = 'a list of values, each with date and value';

const seriesFile = keys({
  name: line,
  about: maybe(paragraph),
  unit: maybe(name),
  by: slug,
  drawn: oneOf(['steps', 'line', 'bars']).default('steps'),
  over: maybe(oneOf(['year'])),
  sources: z.record(slug, source, { error: 'keys and values' }).default({}),
  values: z
    .array(
      keys({
        date: partialDate,
        value: number,
        qualifier: maybe(line),
        bound: maybe(oneOf(bounds)),
        by: maybe(slug),
        source: maybe(text),
        revised: maybe(oneOf(['yes'])),
        note: maybe(paragraph),
      }),
      { error: values },
    )
    .min(1, { error: values }),
});

const boundOf = { 'at least': 'atLeast', 'at most': 'atMost', about: 'about' } as const;

type PlaceOf = (path: readonly (string | number)[]) => Place;

/**
 * Reads a file of `content/series/`; its id is the file's name.
 * @param people ids of all files of `content/people/`
 */
export function readSeriesFile(
  file: string,
  text: string,
  people: ReadonlySet<string>,
): { series: Series | null; problems: Problem[] } {
  const { value, placeOf, problems } = readFile(file, text, seriesFile);
  if (value === null) return { series: null, problems };
  const told = value.values.map(({ bound, by, revised, ...one }): SeriesValue => ({
    ...one,
    bound: bound && boundOf[bound],
    by: by ?? value.by,
    revised: revised === 'yes',
    over: value.over,
  }));
  const sources = Object.keys(value.sources);
  const unknown = [
    ...unknownNames([value.by], people, () => placeOf(['by'])),
    ...value.values.flatMap(({ by, source: key }, index) => [
      ...unknownNames(by === null ? [] : [by], people, () => placeOf(['values', index, 'by'])),
      ...(key === null || sources.includes(key)
        ? []
        : [
            problem(
              'source-unknown',
              placeOf(['values', index, 'source']),
              withNearest(key, sources),
            ),
          ]),
    ]),
  ];
  return {
    series: { id: idOf(file), ...value, values: told.toSorted(byDate) },
    problems: [...problems, ...unknown, ...doubles(told, placeOf)],
  };
}

function unknownNames(
  names: readonly string[],
  people: ReadonlySet<string>,
  place: () => Place,
): Problem[] {
  return names
    .filter((one) => !people.has(one))
    .map((one) => problem('person-unknown', place(), withNearest(one, people)));
}

/** Two numbers of one body for one date, of which the later one does not say that it revises the other. */
function doubles(told: readonly SeriesValue[], placeOf: PlaceOf): Problem[] {
  const first = new Map<string, number>();
  return told.flatMap(({ date, by, revised }, index) => {
    const key = `${date} ${by}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, index);
    if (other === undefined || revised) return [];
    const related = [{ ...placeOf(['values', other]), what: 'the other one' }];
    return [
      problem('series-double', placeOf(['values', index, 'date']), `${quoted(date)} again`, {
        related,
      }),
    ];
  });
}

function byDate(a: SeriesValue, b: SeriesValue): number {
  return middleOf(a.date) - middleOf(b.date) || byCodeUnit(a.date, b.date);
}
