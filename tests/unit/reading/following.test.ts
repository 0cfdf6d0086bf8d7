import { describe, expect, test } from 'vitest';
import { speakersOf, type SpeakersRow } from './reading-of.ts';

/** Who goes on as “he” or “she”: whoever was the last subject that the pronoun fits. */
const FOCUS: SpeakersRow[] = [
  ['Ann Lee rose. Tom Lark, 40, sat. “No,” she said.', ['Ann Lee']],
  ['Ann Lee rose. A man wept. “No,” she said.', ['Ann Lee']],
  ['Ann Lee rose. Her mother, Sue Lee, wept. “No,” she said.', ['Sue Lee']],
  ['Ann Lee met Sue Kane. “No,” she said. “Never,” she added.', ['Ann Lee', 'Ann Lee']],
  ['Ann Lee rose.\nIt rained.\n“No,” she said.', ['Ann Lee']],
  ['The pumps failed. The pumps, Ann Lee said, were old. “No,” she said.', ['Ann Lee']],
];

/** Who says so between commas, before the verb of what they tell. */
const ASIDES: SpeakersRow[] = [
  ['The pilots, Ann Lee said, had asked for “the moon”.', ['Ann Lee']],
  ['The pilots, an aide said, wanted “the moon”.', [null]],
];

describe('following a text', () => {
  test.each(FOCUS)('a pronoun: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each(ASIDES)('an aside: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
