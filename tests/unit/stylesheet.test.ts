import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dark, light } from '../../src/colours.ts';
import { stylesheet, type StylePart } from '../../src/styles/stylesheet.ts';

/** As the page of a story asks for them, with each part that its prose may need. */
const ofStory: readonly StylePart[] = ['head', 'figure', 'qualified', 'story', 'stub'];
const ofProse: readonly StylePart[] = ['calls', 'picture', 'tables'];
const font = '../../fonts/newsreader-0123456789abcdef.woff2';

test('a story with notes, pictures and tables carries at most 9.5 KB of style', () => {
  const { css } = stylesheet([...ofStory, ...ofProse], font);
  expect(Buffer.byteLength(css)).toBeLessThanOrEqual(9.5 * 1024);
});

test('a page is in the light colours, and in the dark ones where its screen is dark', () => {
  const { css } = stylesheet(ofStory, font);
  const [lit = '', onDark = ''] = css.split('prefers-color-scheme:dark');
  expect(lit).toContain(`--marker:${light.marker}`);
  expect(onDark).toContain(`--marker:${dark.marker}`);
});

test('a colour of the site is written in one place', () => {
  const src = join(import.meta.dirname, '../../src');
  const known = new Set([...Object.values(light), ...Object.values(dark)]);
  const holding = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro|css)$/.test(file))
    .filter((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(/#[0-9a-f]{6}\b/gi)].some(([colour]) =>
        known.has(colour.toLowerCase()),
      ),
    );
  expect(holding).toEqual(['colours.ts']);
});
