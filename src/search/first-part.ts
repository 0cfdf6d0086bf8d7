import { byCodeUnit } from '../by-code-unit.ts';
import { publishedStories, type Edition } from '../edition/edition.ts';
import { monthOf, monthsOf } from '../edition/lists/months.ts';
import { personEntry } from '../telling/person-entry.ts';
import { foreign } from '../site.ts';
import { spanOf } from '../telling/series/series-ends.ts';
import { toldSeries } from '../telling/series/told-series.ts';
import { ownNameOf } from '../wording/language-names.ts';
import { siteWords } from '../wording/index.ts';
import { endsOf, type FirstPart } from './parts.ts';

/** The part of the index that answers for headlines, people and the values of figures of a whole edition. */
export function firstPart(edition: Edition): FirstPart {
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
  return {
    months,
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
    values: Object.fromEntries(
      [...values]
        .sort(([a], [b]) => byCodeUnit(a, b))
        .map(([value, found]) => [value, [...found].sort((a, b) => a - b)]),
    ),
  };
}
