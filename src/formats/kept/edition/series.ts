import type { Element, ElementContent } from 'hast';
import { h, type Child } from 'hastscript';
import type { Edition } from '../../../edition/edition.ts';
import { sourceParts } from '../../../telling/prose/running-text.ts';
import { seriesDrawing } from '../../../telling/series/series-drawing.ts';
import { dateOfValue } from '../../../telling/figures/value-date.ts';
import { spanOf } from '../../../telling/series/series-ends.ts';
import { spoken, toldSeries, type ToldSeries } from '../../../telling/series/told-series.ts';
import { sourceLine, sourceOf } from '../../../telling/sources.ts';
import { people, series as wording, siteWords } from '../../../wording/index.ts';

/** A series as the whole edition keeps it: its drawing, its values, and the figures that give them. */
export interface KeptSeries {
  id: string;
  name: string;
  /** How many values there are from when to when, whose count it is, and what is to be known of it. */
  about: string[];
  drawing: ElementContent[];
  values: { date: string; number: string; told: Child[]; figures: KeptPlace[] }[];
}

interface KeptPlace {
  slug: string;
  id: string;
  headline: string;
}

/** Of the drawing, in rem. */
const height = 9;

/** Every series of an edition. */
export const keptSeries = (edition: Edition): KeptSeries[] =>
  [...toldSeries(edition).values()].map((told) => kept(edition, told));

function kept(edition: Edition, told: ToldSeries): KeptSeries {
  const { series, values } = told;
  const nameOf = (by: string) => edition.people.get(by)?.name ?? by;
  return {
    id: series.id,
    name: series.name,
    about: [
      spanOf(values, siteWords),
      `${wording.countedBy(nameOf(series.by))}.`,
      ...(series.about === null ? [] : [series.about]),
    ],
    drawing: seriesDrawing(
      edition,
      told,
      { ...{ height, from: 'nought', across: false, own: null }, wordsId: `course_${series.id}` },
      siteWords,
    ),
    values: values.map((value) => {
      const { pieces, by, note, source, exactly, roundly } = value;
      const document = sourceOf(series, source);
      return {
        date: dateOfValue(value, siteWords),
        number: spoken(pieces),
        told: [
          ...(by === series.by ? [] : [`${wording.anotherBody(nameOf(by))} `]),
          ...(note === null ? [] : [`${note} `]),
          ...(document ? sourceParts(sourceLine(document, siteWords), siteWords) : []),
        ],
        figures: [...exactly, ...roundly].map(({ story, figure }) => ({
          slug: story.slug,
          id: figure.id,
          headline: story.headline,
        })),
      };
    }),
  };
}

/**
 * Every series, each under an id of its own.
 * @param toStory where a place of a story stands from here
 */
export function seriesList(
  all: readonly KeptSeries[],
  toStory: (slug: string, id: string) => string,
): Element[] {
  return all.map(({ id, name, about, drawing, values }) =>
    h('section', [
      h('h2', { id }, name),
      h('p', about.join(' ')),
      h('div', { className: ['drawing'] }, drawing),
      h(
        'ul',
        values.map(({ date, number, told, figures }) =>
          h(
            'li',
            null,
            h('b', number),
            ` ${date}. `,
            ...told,
            ...figures.flatMap((figure): Child[] => [
              ' ',
              h('a', { href: toStory(figure.slug, figure.id) }, people.inStory(figure.headline)),
            ]),
          ),
        ),
      ),
    ]),
  );
}
