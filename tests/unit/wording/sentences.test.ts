import { expect, test } from 'vitest';
import { archive, story } from '../../../src/wording/index.ts';

const promise = 'Every figure with its source, every quotation with its speaker.';

test.each([
  [[], promise],
  [['It sank', 'It rose'], `It sank. It rose. ${promise}`],
  [['Who pays?', '“Who else?”', 'It sank!'], `Who pays? “Who else?” It sank! ${promise}`],
])('the front page of %j is described in whole sentences', (headlines, expected) => {
  expect(story.frontDescription(headlines)).toBe(expected);
});

test('so is that of a month', () => {
  expect(archive.monthDescription('May', ['Who pays?', 'It sank'])).toBe(
    'Every story published here in May. Who pays? It sank.',
  );
});
