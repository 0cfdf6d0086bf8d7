import { expect, test } from 'vitest';
import { firstStory } from '../first-story.ts';

const { story, problems } = firstStory();

test.each([
  ['wheat', null, '25,000', 25000, 'tonnes of wheat'],
  ['killed', 'at least', '8,000', 8000, 'civilian deaths'],
  ['injured', null, '13,300', 13300, 'injuries'],
  ['casualties', null, '21,000', 21000, 'civilian casualties'],
  ['children-killed', null, '487', 487, 'dead'],
  ['children-injured', null, '954', 954, 'injured'],
  ['child-poverty', null, '43% to 82%', [43, 82], '%'],
  ['health-facilities', 'more than', '800', 800, 'health care facilities'],
  ['displaced', 'reportedly', '14 million', 14000000, 'people'],
  ['sexual-violence', 'more than', '100', 100, 'cases of sexual violence'],
])('the figure %s', (id, qualifier, text, value, unit) => {
  expect(story.figures.find((figure) => figure.id === id)).toMatchObject({
    qualifier,
    text,
    value,
    unit,
  });
});

test('these ten, and no others', () => {
  expect(story.figures).toHaveLength(10);
});

test.each([
  ['guskov-ties', 'partial', 'Andrei Guskov', 'andrei-guskov'],
  ['patrushev-order', 'partial', 'Nikolai Patrushev', 'nikolai-patrushev'],
  ['un-detention', 'partial', 'United Nations', 'united-nations'],
  ['bogner-cases', 'direct', 'Matilda Bogner', 'matilda-bogner'],
  ['bogner-scale', 'direct', 'Matilda Bogner', 'matilda-bogner'],
])('the quotation %s', (id, kind, speaker, by) => {
  expect(story.quotations.find((quotation) => quotation.id === id)).toMatchObject({
    kind,
    speaker,
    by,
  });
});

test('these five, and no others: a single word in marks is nobody’s', () => {
  expect(story.quotations).toHaveLength(5);
});

test('its sum holds by rounding, which is a remark and all that is said of it', () => {
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
    ['sum-rounded', 'remark'],
  ]);
});
