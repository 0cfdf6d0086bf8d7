import { expect, test } from 'vitest';
import { officeAt } from '../../../src/telling/office.ts';
import { readPersonFile } from '../../../src/front-matter/files/person-file.ts';

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
  expect(officeAt(holderOf(offices), date)).toBe(held);
});
