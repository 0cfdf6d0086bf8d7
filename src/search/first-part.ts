import { byCodeUnit } from '../by-code-unit.ts';
import { publishedStories, type Edition } from '../edition/edition.ts';
import { most } from '../edition/lists/lists.ts';
import { monthOf, monthsOf } from '../edition/lists/months.ts';
import { personEntry } from '../telling/person-entry.ts';
import { foreign } from '../site.ts';
import { spanOf } from '../telling/series/series-ends.ts';
import { toldSeries } from '../telling/series/told-series.ts';
import { ownNameOf } from '../wording/language-names.ts';
import { siteWords } from '../wording/index.ts';
import { digitsOf, endsOf, type FirstPart, type Values } from './parts.ts';

/**
 * The part of the index that answers for headlines, people and series of a whole edition, and for the values of its figures
 * where these are not in parts.
 */
export function firstPart(edition: Edition): FirstPart {
  const stories = publishedStories(edition);
  const parts = valuesInParts(edition);
  return {
    months: monthsOf(stories),
    stories: stories.map(({ slug, headline, lang }) =>
      foreign(lang) === undefined ? [slug, headline] : [slug, headline, lang, ownNameOf(lang)],
    ),
    people: [...edition.people.values()].map((person) => [
      person.id,
      person.name,
      personEntry(edition, person).office ?? person.about ?? '',
    ]),
    series: [...toldSeries(edition)].map(([id, { series, values: told }]) => [
      id,
      series.name,
      spanOf(told, siteWords),
    ]),
    ...(parts === null
      ? { values: Object.fromEntries(valuesOf(edition)) }
      : { digits: [...parts.keys()] }),
  };
}

/**
 * The values of figures by how many digits they have, where the stories are too many for one part: they are half of it, and
 * only whoever asks for a number needs a few of them. Else `null`.
 */
export function valuesInParts(edition: Edition): ReadonlyMap<number, Values> | null {
  if (publishedStories(edition).length <= most.inOneFile) return null;
  const parts = Map.groupBy(valuesOf(edition), ([value]) => digitsOf(Number(value)));
  return new Map(
    [...parts]
      .sort(([a], [b]) => a - b)
      .map(([digits, values]) => [digits, Object.fromEntries(values)]),
  );
}

/** Each value with the months that have it. */
function valuesOf(edition: Edition): [value: string, months: number[]][] {
  const stories = publishedStories(edition);
  const months = monthsOf(stories);
  const values = new Map<string, Set<number>>();
  for (const story of stories) {
    const month = months.indexOf(monthOf(story));
    for (const value of story.figures.flatMap((figure) => endsOf(figure.value))) {
      const key = String(value);
      values.set(key, (values.get(key) ?? new Set()).add(month));
    }
  }
  return [...values]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([value, found]) => [value, [...found].sort((a, b) => a - b)]);
}
