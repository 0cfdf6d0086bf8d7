import { expect, test } from 'vitest';
import { type Code, codes } from '../../../src/checking/codes/index.ts';
import { limitProblems } from '../../../src/checking/limits.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { examined } from '../../../src/examining/examined.ts';
import { cardGlyphs } from '../../../src/made/drawn/card-glyphs.ts';

/** Told of folders and their files, of settings, or by the clock, not of texts: the tests of the commands make these examples on a disk. */
const ofFolders: ReadonlySet<string> = new Set([
  'name-form',
  'name-reserved',
  'file-case',
  'file-unread',
  'not-a-file',
  'link-out',
  'picture-unused',
  'picture-kind',
  'picture-broken',
  'picture-too-large',
  'picture-animated',
  'picture-cmyk',
  'published-ahead',
  'setting-value',
  'setting-missing',
  'setting-unknown',
  'setting-double',
]);

const hasGlyph = await cardGlyphs();

/** Every code that the example of `code` raises. */
function raised(code: Code): string[] {
  const read = Object.entries(codes[code].example.files).map(([path, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return { path, ...limitProblems(`content/${path}`, bytes) };
  });
  const files = read.flatMap(({ path, text }) => (text === null ? [] : [{ path, source: text }]));
  const found = { files, problems: read.flatMap(({ problems }) => problems) };
  return examined(found, readEdition(files), hasGlyph).problems.map((problem) => problem.code);
}

const names = Object.keys(codes) as Code[];

test.each(names.filter((code) => !ofFolders.has(code)))('the example of %s raises it', (code) => {
  expect(raised(code)).toContain(code);
});

test.each(names)('%s is told in whole words', (code) => {
  const { title, expected, mend, about } = codes[code];
  for (const sentence of [mend, about]) expect(sentence).toMatch(/^[A-Z].*\.$/s);
  for (const phrase of [title, expected]) expect(phrase).not.toMatch(/\.$/);
});
