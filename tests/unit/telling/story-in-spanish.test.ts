import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { figureCard } from '../../../src/formats/cards/values/figure-card.ts';
import { english } from '../../../src/reading/languages/en/index.ts';
import { missingIds } from '../../../src/register/missing-ids.ts';
import {
  countsAfterNumber,
  figureFace,
  labelOf,
  phraseOf,
} from '../../../src/telling/figures/figure-parts.ts';
import { figureEntry } from '../../../src/telling/figure-entry.ts';
import { relationDrawings } from '../../../src/telling/figures/relation-drawings.ts';
import * as words from '../../../src/wording/es/index.ts';
import { storyFile } from '../edition/edition-of.ts';
import { documentOf } from '../formats/data/documents.ts';

const prose = `
El barco trajo al menos 25.000 toneladas de trigo y unos 300 barriles de petróleo.

El 82% de los niños vive en la pobreza, según el informe, y cuatro de cada diez no van a la escuela.

La tasa no será superior a 40 euros; el año pasado era de entre 20 y 30 euros.

María Pérez, de 34 años, recorrió 12 kilómetros en seis horas.

Hubo 8.000 muertos y 13.300 heridos, 21.300 en total.

El ayuntamiento perdió 3,5 millones de dólares.`.trim();

const more = `figures:
  - { words: 300 barriles, counts: petróleo de la isla }
  - { words: 82%, counts: niños en la pobreza }
  - { words: '3,5 millones de dólares', counts: caída de los ingresos }`;

const source = storyFile('es', prose, more);
const file = {
  ...source,
  source: source.source
    .replace('lang: en', 'lang: es')
    .replace('Headline of es', 'Un barco llega a La Habana')
    .replace('A standfirst.', 'La carga es un regalo.'),
};
const { edition } = readEdition([file]);
const [story] = edition.stories;
if (!story) throw new Error('the story is not read');

/** Words of English that are none of Spanish. */
const foreign = new Set(
  [...english.telling.own, ...english.telling.shared, ...english.naming.small].filter(
    (word) => !/^(?:a|an|no|me|he|once|son|as|us|in|on|to|or|so|am|all|total|over)$/.test(word),
  ),
);
const foreignIn = (text: string) =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) => foreign.has(word) || ['of', 'in', 'to', 'or', 'as', 'over', 'all'].includes(word),
  );

describe('a story in Spanish tells its figures in Spanish', () => {
  test.each(
    [
      'al menos 25.000 toneladas de trigo',
      'unos 300 barriles de petróleo de la isla',
      '82% de niños en la pobreza',
      'cuatro de cada diez',
      'no será superior a 40 euros',
      'entre 20 y 30 euros',
      '34 años',
      '12 kilómetros',
      'seis horas',
      '8.000 muertos',
      '13.300 heridos',
      '21.300',
      '3,5 millones de dólares: caída de los ingresos',
    ].map((phrase, index) => ({ phrase, index })),
  )('$phrase', ({ phrase, index }) => {
    expect(story.figures.map((figure) => phraseOf(figure, words))[index]).toBe(phrase);
  });

  test('in full only where that says more: not for the point between thousands, or another word between two ends', () => {
    const full = (index: number) => {
      const figure = story.figures[index];
      return figure && figureEntry(edition, story, figure).inFull;
    };
    expect([full(9), full(5), full(12)]).toEqual([null, null, '3.500.000 dólares']);
  });

  test('with its bounds', () => {
    expect(story.figures.flatMap(({ bound }) => bound ?? [])).toEqual([
      'atLeast',
      'about',
      'atMost',
    ]);
  });

  test('in all that is taken from it', () => {
    const { figures } = documentOf({ edition, story });
    const taken = story.figures.flatMap((figure) => {
      const { figure: marked } = figureCard(edition, story, figure, 'site');
      return [
        figureFace(figure).text,
        countsAfterNumber(figure),
        labelOf(figure),
        ...marked.pieces.map(({ text }) => text),
        marked.counts,
      ];
    });
    const data = figures.flatMap(({ phrase, text, qualifier, unit, counts, sentence }) => [
      ...[phrase, text, qualifier, unit, counts, sentence],
    ]);
    const ids = missingIds(story, file.source, new Map()).ids.map(({ id }) => id);
    expect(ids).not.toEqual([]);
    expect(ids.length).toBe(story.figures.length);
    expect([...taken, ...data, ...ids].flatMap((text) => foreignIn(text ?? ''))).toEqual([]);
  });

  test('in the words of its drawings, but for those of the site around them', () => {
    const [sum] = relationDrawings(story).map(({ content }) =>
      content.map((node) => (node.type === 'element' ? toString(node) : '')).join(' '),
    );
    expect(sum).toContain('8.000 muertos');
    expect(sum).toContain('13.300 heridos');
  });
});
