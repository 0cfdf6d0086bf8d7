import { describe, expect, it } from 'vitest';
import type { FoundFigure } from '../../../src/reading/types.ts';
import { scoreFigures } from '../../corpus/scoring/figures.ts';
import { parseMarks } from '../../corpus/scoring/marks.ts';
import { placeMarks } from '../../corpus/scoring/place.ts';

const text = 'About 24 percent of 300 ships, dozens of them old, lost 13,3000 tonnes and ٤ masts.';
const marks = placeMarks(
  text,
  parseMarks(`
lang: en
figures:
  - { text: 24 percent, value: 24, unit: "%", qualifier: About }
  - { text: "300", value: 300, unit: [ships, old ships] }
  - { text: dozens, may: true }
  - { text: "13,3000", value: null, unit: tonnes, malformed: true }
  - { text: ٤, value: 4, unit: masts, malformed: either }
quotations: []
problems: []`).figures ?? [],
);

function find(words: string, fields: Partial<FoundFigure>) {
  const start = text.indexOf(words);
  const at = { start, end: start + words.length };
  const item: FoundFigure = {
    ...{ passage: 0, span: at, marked: at, sentence: { start: 0, end: text.length } },
    ...{
      text: words,
      headed: null,
      value: null,
      kind: 'plain',
      unit: null,
      qualifier: null,
      sense: null,
      bound: null,
      malformed: false,
      saidBy: null,
      ...fields,
    },
  };
  return { at, item };
}

const right = [
  find('24 percent', { value: 24, unit: 'percent', qualifier: 'about' }),
  find('300', { value: 300, unit: 'old ships' }),
  find('13,3000', { unit: 'tonnes', malformed: true }),
  find('٤', { value: 4, unit: 'masts' }),
];

function score(found: ReturnType<typeof find>[]) {
  const told: string[] = [];
  const counts = scoreFigures(text, marks, found, (difference) => told.push(difference));
  return { ...counts, told };
}

describe('the score of figures', () => {
  it('is full where all is right', () => {
    expect(score(right)).toMatchObject({
      marked: 4,
      found: 4,
      right: 4,
      whole: 4,
      malformedRight: 1,
      told: [],
    });
  });

  it.each([
    {
      what: 'an edge that is the measure',
      index: 0,
      with: find('24', { value: 24, unit: '%', qualifier: 'About' }),
    },
    {
      what: 'a complaint about another script',
      index: 3,
      with: find('٤', { unit: 'masts', malformed: true }),
    },
  ])('forgives $what', ({ index, with: other }) => {
    expect(score(right.with(index, other))).toMatchObject({
      right: 4,
      whole: 4,
      malformedFound: 1,
      told: [],
    });
  });

  it('counts what may be found in neither direction', () => {
    expect(score([...right, find('dozens', { value: 24 })])).toMatchObject({ found: 4, told: [] });
  });

  it.each([
    { field: 'value', with: find('300', { value: 30, unit: 'ships' }) },
    { field: 'unit', with: find('300', { value: 300, unit: 'men' }) },
    { field: 'qualifier', with: find('300', { value: 300, unit: 'ships', qualifier: 'of' }) },
    { field: 'malformed', with: find('300', { unit: 'ships', malformed: true }) },
  ])('a wrong $field is found, but not whole', ({ field, with: wrong }) => {
    const { told, ...counts } = score(right.with(1, wrong));
    expect(counts).toMatchObject({ right: 4, whole: 3 });
    expect(told.join()).toContain(field);
  });

  it('another extent is a miss and a false find', () => {
    expect(score(right.with(1, find('of 300 ships', { value: 300, unit: 'masts' })))).toMatchObject(
      {
        ...{ marked: 4, found: 4, right: 3, whole: 3 },
        told: ['missed: 300', 'false find: of 300 ships'],
      },
    );
  });
});
