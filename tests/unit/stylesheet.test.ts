import { expect, test } from 'vitest';
import { stylesheet, type StylePart } from '../../src/styles/stylesheet.ts';

/** As the page of a story asks for them, with each part that its prose may need. */
const ofStory: readonly StylePart[] = ['head', 'figure', 'qualified', 'story', 'stub'];
const ofProse: readonly StylePart[] = ['calls', 'picture', 'tables'];

test('a story with notes, pictures and tables carries at most 9.5 KB of style', () => {
  const font = '../../fonts/newsreader-0123456789abcdef.woff2';
  const { css } = stylesheet([...ofStory, ...ofProse], font);
  expect(Buffer.byteLength(css)).toBeLessThanOrEqual(9.5 * 1024);
});
