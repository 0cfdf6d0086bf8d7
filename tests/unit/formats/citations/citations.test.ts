import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../../src/formats/citations/bibtex.ts';
import { cslItem, cslJson } from '../../../../src/formats/citations/csl-json.ts';
import type { Reference } from '../../../../src/formats/citations/reference.ts';
import { apa, chicago } from '../../../../src/formats/citations/styles.ts';
import { wikipedia } from '../../../../src/formats/citations/wikipedia.ts';

const story: Reference = {
  key: 'tearsheet-havana',
  title: 'Putin’s security chief in Havana',
  kind: null,
  authors: [{ given: '', family: 'Tearsheet' }],
  date: '2026-11-24',
  site: 'Tearsheet',
  url: 'https://tearsheet.example/stories/havana/',
  lang: 'en',
  quote: null,
};
const figure: Reference = {
  ...story,
  key: 'tearsheet-havana-poverty',
  title: '43% to 82% of Ukrainian children',
  kind: 'figure (UNICEF), in ‘Putin’s security chief in Havana’',
  url: 'https://tearsheet.example/stories/havana/figures/poverty/',
  quote: 'Poverty has climbed from 43% to 82%.',
};
const quotation: Reference = {
  ...story,
  key: 'tearsheet-havana-cases',
  title: '“These are just the cases”',
  kind: 'words of Matilda Bogner, in ‘Putin’s security chief in Havana’',
  url: 'https://tearsheet.example/stories/havana/quotations/cases/',
  quote: 'These are just the cases',
};
const byAna: Reference = {
  ...story,
  authors: [{ given: 'Ana', family: 'Pérez' }],
  title: 'Is “bread” dear?',
};
const byTwo: Reference = {
  ...story,
  authors: [
    { given: 'Ana Teresita', family: 'Pérez Gil' },
    { given: 'Eva', family: 'Díaz' },
  ],
};
const undated: Reference = {
  ...story,
  date: null,
  title: 'UNICEF',
  kind: 'quotations and figures',
};
const odd: Reference = {
  ...story,
  title: 'R&D {50%} of $5 #1_a ~x^2\\ [a|b] <ref>',
  date: '2023-02',
};

describe('as text', () => {
  test.each([
    [
      apa(story),
      'Tearsheet. (2026, November 24). Putin’s security chief in Havana. https://tearsheet.example/stories/havana/',
    ],
    [
      apa(figure),
      'Tearsheet. (2026, November 24). 43% to 82% of Ukrainian children [Figure (UNICEF), in ‘Putin’s security chief in Havana’]. https://tearsheet.example/stories/havana/figures/poverty/',
    ],
    [
      apa(byAna),
      'Pérez, A. (2026, November 24). Is “bread” dear? Tearsheet. https://tearsheet.example/stories/havana/',
    ],
    [
      apa(undated),
      'Tearsheet. (n.d.). UNICEF [Quotations and figures]. https://tearsheet.example/stories/havana/',
    ],
    [
      chicago(story),
      'Tearsheet. “Putin’s security chief in Havana.” November 24, 2026. https://tearsheet.example/stories/havana/.',
    ],
    [
      chicago(quotation),
      'Tearsheet. “These are just the cases.” Words of Matilda Bogner, in ‘Putin’s security chief in Havana’. November 24, 2026. https://tearsheet.example/stories/havana/quotations/cases/.',
    ],
    [
      chicago(byAna),
      'Pérez, Ana. “Is ‘bread’ dear?” Tearsheet, November 24, 2026. https://tearsheet.example/stories/havana/.',
    ],
    [
      wikipedia(figure),
      '<ref>{{cite news |title=43% to 82% of Ukrainian children |work=Tearsheet |date=24 November 2026 |language=en |url=https://tearsheet.example/stories/havana/figures/poverty/ |quote=Poverty has climbed from 43% to 82%.}}</ref>',
    ],
    [
      wikipedia(odd),
      '<ref>{{cite news |title=R&amp;D &#123;50%&#125; of $5 #1_a ~x^2\\ &#91;a{{!}}b&#93; &lt;ref> |work=Tearsheet |date=February 2023 |language=en |url=https://tearsheet.example/stories/havana/}}</ref>',
    ],
  ])('%s', (made, expected) => {
    expect(made).toBe(expected);
  });
});

describe.each(
  Object.entries({ story, figure, quotation, byAna, byTwo, undated, odd }).map(
    ([name, reference]) => ({
      name,
      reference,
    }),
  ),
)('$name in a citation processor', ({ reference }) => {
  const [year, month, day] = reference.date?.split('-').map(Number) ?? [];
  const issued = reference.date === null ? undefined : [year, month, day].filter(Boolean);

  test('CSL-JSON is read as it was meant', () => {
    const [item] = new Cite(cslJson(reference)).data;
    expect(item).toMatchObject({
      id: reference.key,
      title: reference.title,
      author: reference.authors.map(({ given, family }) =>
        given === '' ? { literal: family } : { family, given },
      ),
      URL: reference.url,
    });
    expect(item?.issued?.['date-parts']?.[0]).toEqual(issued);
  });

  test('BibTeX is read as it was meant', () => {
    const [item] = new Cite(bibtex(reference)).data;
    expect(item).toMatchObject({
      id: reference.key,
      title: reference.title,
      author: reference.authors.map(({ given, family }) =>
        given === '' ? { family } : { family, given },
      ),
      URL: reference.url,
      ...(reference.kind !== null && { note: reference.kind }),
    });
    expect(item?.issued?.['date-parts']?.[0]).toEqual(issued);
  });
});

// For a page without a date the style wants that of the visit, which only the reader knows.
test.each([story, figure, quotation, byAna, byTwo, odd])(
  'the APA text of $key is that of a citation processor',
  (reference) => {
    const processed = new Cite([cslItem(reference)]).format('bibliography', {
      template: 'apa',
      format: 'text',
      lang: 'en-US',
    });
    expect(apa(reference)).toBe(processed.trim());
  },
);
