import { expect, test } from 'vitest';
import { problemsOf, storyFile } from '../edition/edition-of.ts';

/** What `check` finds wrong in a sentence, and where else it says that one should look. */
const told = (prose: string) =>
  problemsOf([storyFile('a', prose)])
    .filter(({ code }) => /^(?:sum|share|change)-/.test(code))
    .map(({ found, related }) => [found, related.map(({ what }) => what)]);

test.each([
  [
    'a rise that is a fall',
    'Prices rose from 40% to 30%, the bank said.',
    '“rose”, but 40% to 30% is a fall of 10 points',
    [],
  ],
  [
    'a doubling that is half of one',
    'Deliveries doubled from 20 to 30.',
    '“doubled”, but 20 to 30 is a rise of 50%',
    [],
  ],
  [
    'parts that make another number',
    'It brought 8,000 tonnes of wheat and 3,000 tonnes of oil, 29,000 tonnes in all.',
    '8,000 and 3,000 make 11,000 as printed, not 29,000',
    ['8,000 tonnes of wheat', '3,000 tonnes of oil'],
  ],
  [
    'parts that make it by rounding alone',
    'It brought 25,000 tonnes of wheat and 3,000 tonnes of oil, 29,000 tonnes in all.',
    '25,000 and 3,000 make 28,000 as printed, not 29,000',
    ['25,000 tonnes of wheat', '3,000 tonnes of oil'],
  ],
  [
    'a share that is another',
    '50 of the 200 ships, or 40 percent, carried wheat.',
    '40 percent, but 50 of 200 is 25%',
    ['50 ships', '200 ships'],
  ],
  [
    'money, its unit once',
    'He had 20,000 dollars and she had 30,000 dollars, a total of 90,000 dollars.',
    '20,000 dollars and 30,000 dollars make 50,000 as printed, not 90,000 dollars',
    ['20,000 dollars', '30,000 dollars'],
  ],
])('check says of %s what the words say and what the numbers do', (_, prose, found, related) => {
  expect(told(prose)).toEqual([[found, related]]);
});
