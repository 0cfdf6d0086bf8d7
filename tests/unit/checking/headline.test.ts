import { expect, test } from 'vitest';
import { doubtProblems } from '../../../src/checking/doubts.ts';
import { languageOf } from '../../../src/reading/languages/index.ts';
import { plainText } from '../../../src/reading/plain-text.ts';
import { readPassages } from '../../../src/reading/read.ts';

/** What is told of a text whose first line is the headline. */
function told(text: string, lang = 'en'): string[] {
  const language = languageOf(lang);
  if (!language) throw new Error(`no language ${lang}`);
  const passages = plainText(text);
  const placeAt = (passage: number, position: number) => ({
    file: 'a.txt',
    line: passage + 1,
    column: position + 1,
  });
  return doubtProblems(readPassages(passages, language), placeAt).map(
    ({ problem: { line, column, found, related } }) =>
      `${line}:${column} ${found}, ${related.map((place) => `${place.line}:${place.column}`).join()}`,
  );
}

test.each([
  ['another number', 'Storm sinks 15 ships\nThe storm sank 12 ships.', '15 ships', '12 ships'],
  ['in words', 'Storm sinks fifteen ships\nIt sank twelve ships.', 'fifteen ships', 'twelve ships'],
  [
    'large',
    'Storm leaves 9,000 people stranded\nIn all 7,200 people were stranded.',
    '9,000 people',
    '7,200 people',
  ],
  ['what became of them', '15 die in storm\nIt killed 12 sailors.', '15', '12 sailors'],
  ['per cent', 'Rents up 18%\nRents have risen by 8%.', '18%', '8%'],
  ['money', 'Bridge to cost £2.4m\nThe bridge costs £4.2m.', '£2.4m', '£4.2m'],
  ['under another name', 'Firm to cut 90 jobs\nIt will shed 60 posts.', '90 jobs', '60 posts'],
  [
    'a noun told more closely',
    'Storm sinks 15 ships\nIt sank 12 cargo ships.',
    '15 ships',
    '12 cargo ships',
  ],
  [
    'a nought too many',
    'Gale cuts power to 6,400 homes\nSome 640 homes lost power.',
    '6,400 homes',
    '640 homes',
  ],
  [
    'in another measure',
    'Man jailed for two years over dog\nThe man was jailed for 36 months over the dog.',
    'two years',
    '36 months',
  ],
  [
    'a slip of a digit',
    'Fire kills 54 people\nThe fire killed 45 people.',
    '54 people',
    '45 people',
  ],
])('told: %s', (_, text, head, prose) => {
  expect(told(text)).toEqual([expect.stringContaining(`“${head}” against “${prose}” in the text`)]);
});

test('told in Spanish, at both places', () => {
  expect(told('Naufragan 15 barcos\nLa tormenta hundió 12 barcos.', 'es')).toEqual([
    '1:11 “15 barcos” against “12 barcos” in the text, 2:20',
  ]);
});

test.each([
  ['the same number', 'Storm sinks 12 ships\nThe storm sank twelve ships.'],
  ['a rounded number', 'War kills 8,000 civilians\nThe war killed 8,006 civilians.'],
  ['rounded upwards', 'Nearly 8,000 people flee\nOf them 7,950 people fled by sea.'],
  ['millions', '14 million people flee\nBy May 13,870,000 people had fled.'],
  ['at least', 'At least 5 people die\nThe fire killed 12 people.'],
  ['a qualified number in the text', '20 people die\nMore than 12 people died.'],
  ['a range that holds it', 'Storm sinks 12 ships\nIt sank between 10 and 15 ships.'],
  ['a range in the headline', '10 to 15 ships sink\nThe storm sank 12 ships.'],
  ['thousands', 'Thousands of people flee\nBy noon 7,950 people had fled.'],
  ['another noun', 'Storm sinks 15 ships\nIt broke 12 masts.'],
  [
    'the number with another noun',
    'Storm kills 15 people\nIt killed 15 sailors. The port has 400 people.',
  ],
  ['two that make it', 'Storm sinks 15 ships\nIt sank 12 ships on Monday and 3 ships on Tuesday.'],
  ['another measure for it', 'Man jailed for two years\nThe man was jailed for 24 months.'],
  [
    'the parts of it',
    'Storm sinks 15 ships\nIt sank 12 ships and three more at night, all in 3 hours.',
  ],
  ['per cent of other things', 'Wages up 5%\nIn May 30% of shops stood empty.'],
  ['money for other things', 'Club buys Ruiz for £40m\nThe stadium had cost £18m.'],
  ['a measure of other things', 'After 15 hours, quiet\nThe crew slept six hours.'],
  ['one', 'One person dies\nIt hurt 12 people.'],
  ['a malformed number', 'Storm sinks 15,0000 ships\nIt sank 12 ships.'],
  ['a headline alone', 'Storm sinks 15 ships'],
])('silent: %s', (_, text) => {
  expect(told(text)).toEqual([]);
});
