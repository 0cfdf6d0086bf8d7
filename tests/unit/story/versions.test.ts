import { expect, test } from 'vitest';
import { newestVersion, versionsOf } from '../../../src/story/versions.ts';

const published = '2026-11-20T23:30:00+01:00';
const corrected = (...dates: string[]) =>
  dates.map((date, index) => ({ on: [], date, was: `was ${index}`, now: 'b', why: 'c' }));

test.each([
  ['as published', [], ['1 of 2026-11-20: 0']],
  ['one correction', ['2026-12-05'], ['1 of 2026-11-20: 0', '2 of 2026-12-05: 1']],
  ['two on one day', ['2026-12-05', '2026-12-05'], ['1 of 2026-11-20: 0', '2 of 2026-12-05: 2']],
  ['on the day of publishing', ['2026-11-20'], ['1 of 2026-11-20: 0', '2 of 2026-11-20: 1']],
  [
    'written down in any order',
    ['2026-12-05', '2026-11-30', '2026-12-05'],
    ['1 of 2026-11-20: 0', '2 of 2026-11-30: 1', '3 of 2026-12-05: 3'],
  ],
])('%s', (_, dates, expected) => {
  const story = { published, corrections: corrected(...dates) };
  const versions = versionsOf(story).map(
    ({ number, date, corrections }) => `${number} of ${date}: ${corrections}`,
  );
  expect(versions).toEqual(expected);
  expect(newestVersion(story)).toEqual(versionsOf(story).at(-1));
});

test('a version tells what was changed in it, and that alone', () => {
  const [, second, third] = versionsOf({
    published,
    corrections: corrected('2026-12-05', '2026-11-30', '2026-12-05'),
  });
  expect(second?.changes.map(({ was }) => was)).toEqual(['was 1']);
  expect(third?.changes.map(({ was }) => was)).toEqual(['was 0', 'was 2']);
});
