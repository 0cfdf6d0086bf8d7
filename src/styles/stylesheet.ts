import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Features, transform } from 'lightningcss';
import { asProperties, dark, light } from '../colours.ts';

/** Parts of the stylesheet that a kind of page needs beside what all have, each with its place. */
const parts = {
  behind: 'story/behind',
  calls: 'story/calls',
  cells: 'own-page/cells',
  count: 'figures/count',
  day: 'lists/day',
  desk: 'desk',
  drawing: 'figures/drawing',
  entries: 'lists/entries',
  figure: 'figures/figure',
  front: 'front',
  head: 'head',
  kept: 'kept/kept',
  long: 'own-page/long',
  picture: 'story/picture',
  qualified: 'figures/qualified',
  quantities: 'figures/quantities',
  quoted: 'own-page/quoted',
  search: 'lists/search',
  sentence: 'own-page/sentence',
  series: 'figures/series',
  sheet: 'own-page/sheet',
  story: 'story/story',
  stub: 'own-page/stub',
  tables: 'story/tables',
  told: 'story/told',
  versions: 'kept/versions',
  ways: 'lists/ways',
} as const;

/** A part by its name. */
export type StylePart = keyof typeof parts;

const version = (major: number) => major << 16;
const targets = {
  chrome: version(111),
  firefox: version(115),
  safari: version(16),
  ios_saf: version(16),
};
const made = new Map<string, { css: string; hash: string }>();

const lightColours = `:root { color-scheme: light dark; ${asProperties(light)} }`;
const darkColours = `@media screen and (prefers-color-scheme: dark) { :root { ${asProperties(dark)} } }`;

/** The stylesheet of a page, minified, and the hash that a Content-Security-Policy allows it by. */
export function stylesheet(
  needed: readonly StylePart[],
  fontHref: string,
): { css: string; hash: string } {
  const key = [...needed, fontHref].join(' ');
  const known = made.get(key);
  if (known) return known;
  // A font that is in the page needs no waiting for.
  const display = fontHref.startsWith('data:') ? 'block' : 'optional';
  const face = `@font-face{font-family:Newsreader;src:url(${fontHref});font-weight:400 650;font-display:${display}}`;
  const own = needed.map((part) => `parts/${parts[part]}`);
  const source = [
    ...[face, lightColours, textOf('common/type'), darkColours],
    ...['common/base', 'common/frame', ...own, 'common/print'].map(textOf),
  ];
  const { code } = transform({
    filename: 'page.css',
    code: new TextEncoder().encode(source.join('\n')),
    minify: true,
    targets,
    // The sheet has no `light-dark()`, whose stand-in would cost every page 130 bytes.
    exclude: Features.LightDark,
  });
  // Safari asks for no prefix here since its twelfth version, which the tool does not know.
  const css = new TextDecoder()
    .decode(code)
    .replaceAll(/-webkit-text-decoration-color:[^;}]*;/g, '');
  const sheet = { css, hash: sha256(css) };
  made.set(key, sheet);
  return sheet;
}

const textOf = (part: string) => readFileSync(join(import.meta.dirname, `${part}.css`), 'utf8');

/** The hash of an inline element's text as a Content-Security-Policy takes it. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
