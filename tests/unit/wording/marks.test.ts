import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../wording-pieces.ts';

/** The quotation marks of each language, the outer and the inner ones. */
const marks = {
  en: /[„‚«»]/,
  es: /[„‚«»]/,
  de: /[”’«»](?!\p{L})/u,
  fr: /[„‚“”]/,
  pt: /[„‚«»]/,
} as const;

test.each(Object.entries(marks))('in “%s” no marks of another language stand', (name, others) => {
  expect(piecesOf(name).filter((text) => others.test(text))).toEqual([]);
});

describe('in French', () => {
  const pieces = piecesOf('fr').filter((text) => !/^SHA|https?:/.test(text));

  test('a narrow space that no line breaks stands before tall marks', () => {
    const found = pieces.filter((text) => /(?<!\u202f)[;!?»]|(?<![\u202f\d]):(?!\d)/.test(text));
    // What begins with one follows what is put in there.
    expect(found.filter((text) => !/^[;:!?»]/.test(text))).toEqual([]);
  });

  test('and behind those that open', () => {
    expect(pieces.filter((text) => /«(?!\u202f|$)/.test(text))).toEqual([]);
  });

  test('nothing but an apostrophe stands in the place of one', () => {
    expect(pieces.filter((text) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
  });
});
