import { expect, test } from 'vitest';
import { opensInMarks, sentenceParts } from '../../../src/telling/prose/sentence-parts.ts';

test.each([
  ['“We have waited,” she said.', 'We have waited', true],
  ['"We have waited," she said.', 'We have waited', true],
  ['She said: “We have waited.”', 'We have waited', false],
  ['25 ships came.', '25 ships', false],
])('%s hangs a mark out where it begins with one', (text, marked, hangs) => {
  const start = text.indexOf(marked);
  const parts = sentenceParts({ text, marked: { start, end: start + marked.length } });
  expect(opensInMarks(parts)).toBe(hangs);
});
