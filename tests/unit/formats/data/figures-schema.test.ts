import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { some } from '../../../some.ts';
import { figuresSchema } from '../../../../src/formats/data/figures-schema.ts';
import { firstStory } from '../../first-story.ts';
import { documentOf, place } from './documents.ts';

const schema = JSON.parse(figuresSchema(place)) as object;
const ajv = formats(new Ajv2020({ allErrors: true }));
const isValid = ajv.compile(schema);
const document = documentOf(firstStory());

test('the figures of the first story are what the schema says', () => {
  isValid(document);
  expect(isValid.errors).toBeNull();
  expect(document.figures).toHaveLength(10);
});

test('the schema is of the draft 2020-12, and knows its own address', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://host.example/sub/figures.schema.json',
    title: 'Figures of Tearsheet',
  });
});

const broken: [string, (copy: typeof document) => unknown][] = [
  ['no licence', ({ licence: _, ...rest }) => rest],
  ['a field that nobody knows', (copy) => ({ ...copy, mood: 'good' })],
  ['an address that is none', (copy) => ({ ...copy, address: 'figures.json' })],
  ['a number as text', (copy) => withFigure(copy, { value: '25,000' })],
  ['an id with a space', (copy) => withFigure(copy, { id: 'wheat gift' })],
  ['no sentence', (copy) => withFigure(copy, { sentence: '' })],
  ['a field left out', (copy) => withFigure(copy, { asOf: undefined })],
  ['a day that is none', (copy) => withFigure(copy, { asOf: '15 February 2023' })],
  ['a day that no calendar has', (copy) => withFigure(copy, { asOf: '2023-02-30' })],
  ['a name in place of a person', (copy) => withFigure(copy, { by: 'Russia' })],
  ['a note without words', (copy) => withFigure(copy, { notes: [{ misprint: '13,3000' }] })],
  ['an instant without its zone', (copy) => withStory(copy, { published: '2026-11-24T09:00:00' })],
];

function withFigure(copy: typeof document, change: object) {
  const [first, ...rest] = copy.figures;
  return { ...copy, figures: [{ ...first, ...change }, ...rest] };
}

function withStory(copy: typeof document, change: object) {
  const [first, ...rest] = copy.stories;
  return { ...copy, stories: [{ ...first, ...change }, ...rest] };
}

test.each(broken)('%s is refused', (_, breakIt) => {
  // As a file would hold it.
  expect(isValid(JSON.parse(JSON.stringify(breakIt(document))))).toBe(false);
});

test('every field is described, and has to be there', () => {
  const fields: { place: string; about: string; isRequired: boolean }[] = [];
  const look = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('properties' in node && typeof node.properties === 'object' && node.properties !== null) {
      const required = 'required' in node && Array.isArray(node.required) ? node.required : [];
      for (const [name, field] of Object.entries(node.properties) as [string, object][]) {
        const about = 'description' in field ? String(field.description) : '';
        fields.push({ place: `${path}/${name}`, about, isRequired: required.includes(name) });
      }
    }
    for (const [name, child] of Object.entries(node)) look(child, `${path}/${name}`);
  };
  look(schema, '');
  const wrong = some(fields, 'field').filter(
    ({ about, isRequired }) => !isRequired || !about.endsWith('.'),
  );
  expect(wrong).toEqual([]);
});
