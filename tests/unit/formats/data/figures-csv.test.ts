import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { some } from '../../../some.ts';
import { figuresCsv } from '../../../../src/formats/data/figures-csv.ts';
import { figuresSchema } from '../../../../src/formats/data/figures-schema.ts';
import { storyOf } from '../../edition/story-of.ts';
import { firstStory } from '../../first-story.ts';
import { documentOf, place } from './documents.ts';

const rowsOf = (csv: string) =>
  parse<Record<string, string>>(csv, { columns: true, recordDelimiter: '\r\n' });

test('a table has the same figures as the data, one a row', () => {
  const document = documentOf(firstStory());
  const rows = rowsOf(figuresCsv(document));
  expect(
    rows.map(({ id, text, sentence, address, by, source_title }) => ({
      id,
      text,
      sentence,
      address,
      by,
      source_title,
    })),
  ).toEqual(
    document.figures.map(({ id, text, sentence, address, by, source }) => ({
      id,
      text,
      sentence,
      address,
      by: by?.name ?? '',
      source_title: source?.title ?? '',
    })),
  );
  expect(rows.map(({ value, from, to }) => [value, from, to].map(Number))).toEqual(
    document.figures.map(({ value, from, to }) => [value ?? 0, from ?? 0, to ?? 0]),
  );
});

test('its columns are those that the schema describes', () => {
  const schema = JSON.parse(figuresSchema(place)) as object;
  const ajv = formats(new Ajv2020());
  ajv.addSchema(schema);
  const isRow = ajv.compile({ $ref: 'https://host.example/sub/figures.schema.json#/$defs/row' });
  const rows = rowsOf(figuresCsv(documentOf(firstStory())));
  expect(some(rows, 'row').filter((row) => !isRow(row))).toEqual([]);
  const [first] = rows;
  expect(isRow({ ...first, mood: 'good' })).toBe(false);
});

test('lines end as RFC 4180 has it, and nothing stands before the names of the columns', () => {
  const csv = figuresCsv(documentOf(firstStory()));
  expect(csv).toMatch(/^story,id,phrase,text,/);
  expect(csv.match(/(?<!\r)\n/)).toBeNull();
  expect(csv.endsWith('\r\n')).toBe(true);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1 and more', "'+1 and more"],
  ['-1 and less', "'-1 and less"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['a = b, “c” and "d"', 'a = b, “c” and "d"'],
  ["'quoted'", "'quoted'"],
])('a text that reads %s stands in its cell as %s', (text, cell) => {
  const document = documentOf(
    storyOf('It saw 25 ships.', 'figures: [{ id: ships, words: 25 ships }]'),
  );
  const [figure] = document.figures;
  if (!figure) throw new Error('A figure is missing');
  const [row] = rowsOf(figuresCsv({ ...document, figures: [{ ...figure, counts: text }] }));
  expect(row?.['counts']).toBe(cell);
});

test('numbers stay numbers, below zero too', () => {
  const document = documentOf(
    storyOf('It saw 25 ships.', 'figures: [{ id: ships, words: 25 ships }]'),
  );
  const [figure] = document.figures;
  if (!figure) throw new Error('A figure is missing');
  const changed = { ...figure, text: '-5.5 to 1,000', value: null, from: -5.5, to: 1000 };
  const [row] = rowsOf(figuresCsv({ ...document, figures: [changed] }));
  expect(row).toMatchObject({ text: "'-5.5 to 1,000", value: '', from: '-5.5', to: '1000' });
});

test('notes and corrections stand in one cell each', () => {
  const more = `figures: [{ id: ships, words: 25 ships }]
notes: [{ on: ships, text: One. }, { on: ships, text: Two., misprint: 25l ships }]
corrections: [{ on: ships, date: 2026-12-03, was: 52, now: 25, why: Swapped. }]`;
  const [row] = rowsOf(figuresCsv(documentOf(storyOf('It saw 25 ships.', more))));
  expect(row).toMatchObject({
    notes: 'One. | Misprint in the original report: 25l ships. Two.',
    corrections: '2026-12-03: was “52”, now “25”. Swapped.',
  });
});
