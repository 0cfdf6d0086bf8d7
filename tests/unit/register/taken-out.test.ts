import { expect, test } from 'vitest';
import { readRegister } from '../../../src/register/format.ts';
import { goneIds } from '../../../src/register/taken-out.ts';

const { lines } = readRegister(
  'content/register/site.tsv',
  [
    'stories/a/\there',
    'stories/a/figures/\twithdrawn',
    'stories/a/figures/b/\twithdrawn',
    'stories/a/figures/c/\there',
    'stories/a/quotations/d/\tmoved\tstories/a/quotations/e/',
    'stories/old/\tmoved\tstories/a/',
    'stories/old/figures/f/\twithdrawn',
    'stories/z/\there',
    'stories/z/figures/g/\twithdrawn',
    '',
  ].join('\n'),
);

test.each([
  ['a', ['b', 'd', 'f']],
  ['z', ['g']],
  ['new', []],
])('of the story “%s” nothing new gets the ids %j, which stood for something', (slug, ids) => {
  expect([...goneIds(lines)(slug)].toSorted()).toEqual(ids);
});

test('however many stories ask, the record is gone through as often', () => {
  let looks = 0;
  const counted = lines.map((line) => ({
    state: line.state,
    get path() {
      looks += 1;
      return line.path;
    },
  }));
  const goneIn = goneIds(counted);
  goneIn('a');
  const ofOne = looks;
  for (const slug of ['a', 'z', 'new']) goneIn(slug);
  expect(looks).toBe(ofOne);
});
