import { expect, test } from 'vitest';
import { officeAt, officesLine, officeTold } from '../../../src/telling/office.ts';
import { readPersonFile } from '../../../src/front-matter/files/person-file.ts';
import { languages } from '../../../src/wording/languages.ts';

/** Somebody with offices, each as its title and the dates between which it was held. */
function holderOf(offices: readonly string[]) {
  const source = `kind: person\nname: Ana\noffices: [${offices.map((each) => `{ ${each} }`).join(', ')}]\n`;
  const { person } = readPersonFile('content/people/ana.yaml', source, new Set());
  if (!person) throw new Error(`Not read: ${source}`);
  return person;
}

const minister = 'title: Minister, from: 2023-03-01, to: 2024-06';
const president = 'title: President, from: 2024-07-01';
const mayor = 'title: Mayor, to: "2019"';
const chair = 'title: Chair';
const senator = 'title: Senator, from: "2023", to: "2023"';

test.each([
  ['before the first day', [minister], '2023-02-28', null],
  ['on the first day', [minister], '2023-03-01', 'Minister'],
  ['on the last day of the month that ends it', [minister], '2024-06-30', 'Minister'],
  ['after it', [minister], '2024-07-01', null],
  ['with an open end', [president], '2099-12-31', 'President'],
  ['with an open beginning', [mayor], '1990-01-01', 'Mayor'],
  ['within the year that ends it', [mayor], '2019-12-31', 'Mayor'],
  ['after that year', [mayor], '2020-01-01', null],
  ['without dates', [chair], '2023-03-01', 'Chair'],
  ['one after another', [minister, president], '2025-01-01', 'President'],
  ['of two at once the first that is listed', [chair, minister], '2023-05-01', 'Chair'],
  ['none at all', [], '2023-03-01', null],
])('an office %s', (_, offices, date, held) => {
  expect(officeAt(holderOf(offices), date)?.title ?? null).toBe(held);
});

test.each([
  ['over when the story came out', minister, '2026-11-24T09:00:00Z', 'then Minister'],
  ['over since the year before', mayor, '2020-01-01T00:00:00Z', 'then Mayor'],
  ['known of one year, which was over', senator, '2026-11-24T09:00:00Z', 'Senator in 2023'],
  ['known of the year in which the story came out', senator, '2023-05-24T09:00:00Z', 'Senator'],
  ['held in the month in which the story came out', minister, '2024-06-30T09:00:00Z', 'Minister'],
  ['with an open end', president, '2026-11-24T09:00:00Z', 'President'],
  ['without dates', chair, '2026-11-24T09:00:00Z', 'Chair'],
])('behind a name stands an office %s', (_, office, published, told) => {
  const [held] = holderOf([office]).offices;
  expect(held && officeTold(held, published, languages.en)).toBe(told);
});

test.each([
  ['with the years of both ends', [minister], 'Minister (2023–2024)'],
  ['with the end that is known', [mayor], 'Mayor (until 2019)'],
  ['with the beginning that is known', [president], 'President (from 2024)'],
  ['with the one year that is known', [senator], 'Senator (2023)'],
  ['without years', ['title: chair'], 'Chair'],
  ['one after the other', [minister, chair], 'Minister (2023–2024); Chair'],
  ['not at all', [], null],
])('offices are told %s', (_, offices, told) => {
  expect(officesLine(holderOf(offices), languages.en)).toBe(told);
});
