import { expect, test } from 'vitest';
import { glyphProblems } from '../../../../src/formats/cards/missing-glyphs.ts';
import type { ContentFile } from '../../../../src/edition/content-file.ts';
import { readEdition } from '../../../../src/edition/read-edition.ts';
import { cardGlyphs } from '../../../../src/made/drawn/card-glyphs.ts';
import { personFile, storyFile } from '../../edition/edition-of.ts';

const hasGlyph = await cardGlyphs();

function told(...files: ContentFile[]): string[] {
  return glyphProblems(readEdition(files).edition, files, hasGlyph).map(
    ({ code, file, line, column, found }) => `${code} ${file}:${line}:${column} ${found}`,
  );
}

const in_ = (place: string, character: string, point: string) =>
  `glyph-missing content/${place} “${character}” (U+${point})`;

test.each([
  ['an accent, however it is composed', 'Ana Pérez, Ana Pe\u0301rez'],
  ['letters of the north, the east and the south', 'ß ğ ł ş ć ř Nguyễn'],
  ['other scripts', 'Київ Αθήνα שלום مرحبا'],
  ['signs', '→ ≈ ≥ − × € ₽ ½ ⅓ 25° 10² CO₂'],
  ['what other characters can stand for', 'non\u2011stop \ufb01sh'],
  ['spaces and marks that show nothing', 'a\u00a0b\u2009c\u00add\u200de\u200f'],
])('fonts have %s', (_, name) => {
  expect(told(personFile('ana', `"${name}"`))).toEqual([]);
});

test.each([
  ['headline', storyFile('a', 'Text.').source.replace('Headline', 'Wheat 🌾'), [2, 17]],
  ['place', storyFile('a', 'Text.').source.replace('place: Havana', 'place: 北京'), [7, 20]],
  ['quotation', storyFile('a', 'Text. “We ☭ have,” said Eva Ruiz.').source, [13, 11]],
  [
    'line that a figure counts',
    storyFile('a', 'They took 25 sheaves.', `figures: [{ id: sheaves, words: "25", counts: "☭" }]`)
      .source,
    [10, 48],
  ],
])('a character that none has is told where it stands: in a %s', (_, source, [line, column]) => {
  const [first] = told({ path: 'stories/a.md', source });
  expect(first).toMatch(`content/stories/a.md:${line}:${column} `);
});

test('each character is told once a file, also of people and of stories told elsewhere', () => {
  expect(told(personFile('ana', 'Ana ☭☭', 'offices: [{ title: "☭ 🌾" }]\n'))).toEqual([
    in_('people/ana.yaml:2:11', '☭', '262D'),
    in_('people/ana.yaml:3:23', '🌾', '1F33E'),
  ]);
});

test('what stands on no card may hold any character', () => {
  expect(told(storyFile('a', 'The ship 🌾 came in, 北京 too.'))).toEqual([]);
  const withdrawn = 'status: withdrawn\nbecause: It was wrong.\n';
  expect(told(storyFile('a', '“We ☭ have,” said Eva Ruiz.', withdrawn))).toEqual([]);
});
