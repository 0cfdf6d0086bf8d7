import type { Root } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { keepTogether } from '../../../src/story/prose/kept-together.ts';

/** As it is printed, with `_` for a blank at which no line breaks and `~` for a narrow one. */
function printed(tree: Root, lang: string): string {
  keepTogether(tree, lang);
  return toString(tree).replaceAll('\u00a0', '_').replaceAll('\u202f', '~');
}

test.each([
  [
    'fr',
    'Il a reçu 3 200 visiteurs et 1 250 000 euros.',
    'Il a reçu 3_200 visiteurs et 1_250_000 euros.',
  ],
  ['fr', 'La gare, à 2,5 km : 40 % de moins !', 'La gare, à 2,5 km_: 40_% de moins~!'],
  ['fr-CA', '« Partez ! », dit-elle ; puis rien.', '«~Partez~!~», dit-elle~; puis rien.'],
  ['fr', 'à 10:30, sur le quai', 'à 10:30, sur le quai'],
  ['de', 'Er sagte »nein« und 12 % von 5 000 Euro.', 'Er sagte »nein« und 12_% von 5_000 Euro.'],
  ['en', 'In 2020 300 came, of 12 250 at 5 000.', 'In 2020 300 came, of 12_250 at 5_000.'],
])('in “%s” no line breaks within: %s', (lang, text, kept) => {
  expect(printed(h(null, h('p', text)), lang)).toBe(kept);
});

test('the blank stands beside a figure or the words of a quotation that are a link', () => {
  const tree = h(
    null,
    h('p', ['« ', h('a', { href: '#a' }, 'un feu'), ' deux écrans', h('b', '3'), ' ».']),
  );
  expect(printed(tree, 'fr')).toBe('«~un feu deux écrans3~».');
});

test('code stays as it is', () => {
  expect(printed(h(null, h('pre', h('code', 'a ; 5 000'))), 'fr')).toBe('a ; 5 000');
});
