import { describe, expect, test } from 'vitest';
import { contextOf, sentencesAround } from '../../../src/story/context.ts';

const words = (count: number) => 'word '.repeat(count / 5);

/** A text of `before` and `after` characters around “25 ships”, as one sentence. */
function sentenceOf(before: number, after: number) {
  const text = `${words(before)}25 ships${words(after)}`;
  const context = contextOf(
    text,
    { start: 0, end: text.length },
    { start: before, end: before + 8 },
  );
  return { text, context };
}

const ends = (text: string) => [text.startsWith('… '), text.endsWith(' …')];

describe.each([
  ['short', 100, 100, [false, false]],
  ['of 998 characters', 500, 490, [false, false]],
  ['of 1,008 characters', 500, 500, [false, true]],
  ['long behind the figure', 500, 5000, [false, true]],
  ['long before the figure', 5000, 100, [true, false]],
  ['long on both sides', 5000, 5000, [true, true]],
])('a sentence %s', (_, before, after, cut) => {
  const { text, context } = sentenceOf(before, after);

  test('is printed at no more than 1,000 characters, and says where it was cut', () => {
    expect(ends(context.text)).toEqual(cut);
    const printed = context.text.replace(/^… | …$/g, '');
    expect(printed.length).toBeLessThanOrEqual(1000);
    expect(text).toContain(printed);
    expect(printed === text).toBe(text.length <= 1000);
  });

  test('keeps the marked words, at their place', () => {
    const { start, end } = context.marked;
    expect(context.text.slice(start, end)).toBe('25 ships');
  });
});

test('only its own sentence is told, with line breaks as spaces', () => {
  const text = 'Before. It saw\n25 ships. After.';
  const sentence = { start: 8, end: 24 };
  expect(contextOf(text, sentence, { start: 15, end: 23 })).toEqual({
    text: 'It saw 25 ships.',
    marked: { start: 7, end: 15 },
  });
});

test.each([
  ['within one', { start: 2, end: 5 }, { start: 0, end: 10 }],
  ['across two', { start: 8, end: 13 }, { start: 0, end: 20 }],
  ['that end where the next begins', { start: 2, end: 10 }, { start: 0, end: 10 }],
  ['in none', { start: 40, end: 45 }, { start: 40, end: 45 }],
])('the sentences around words %s', (_, span, expected) => {
  const sentences = [
    { start: 0, end: 10 },
    { start: 10, end: 20 },
    { start: 20, end: 30 },
  ];
  expect(sentencesAround(sentences, span)).toEqual(expected);
});
