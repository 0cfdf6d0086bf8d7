import { expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import type { Story } from '../../../src/story/types.ts';
import { markedHead } from '../../../src/views/marked-head.ts';

const links = addresses({ site: 'https://host.example', base: '/sub/' });
const story = {
  ...{ slug: 'a', lang: 'en' },
  headline: '25 ships & 30 boats',
  standfirst: 'At dawn it saw 25 ships.',
  figures: [
    { id: 'ships', said: { counts: 'ships on the river', noun: 'ships' } },
  ] as unknown as Story['figures'],
  headFigures: [
    { stands: 'headline', marked: { start: 0, end: 2 }, id: 'ships' },
    { stands: 'headline', marked: { start: 11, end: 13 }, id: null },
    { stands: 'standfirst', marked: { start: 15, end: 17 }, id: 'ships' },
  ],
} as const;

test.each([
  ['headline', null, '<span class="fig">25</span> ships &#x26; <span class="fig">30</span> boats'],
  [
    'headline',
    links,
    '<a class="fig" href="/sub/stories/a/figures/ships/" title="ships on the river">25</a> ships &#x26; <a class="fig" href="/sub/stories/a/figures/">30</a> boats',
  ],
  [
    'standfirst',
    links,
    'At dawn it saw <a class="fig" href="/sub/stories/a/figures/ships/" title="ships on the river">25</a> ships.',
  ],
] as const)(
  'in the %s the figures stand under the marker, and tell what they count',
  (stands, ways, html) => {
    expect(markedHead(story, stands, ways)).toBe(html);
  },
);

test('no line of a headline breaks within a number, or behind the mark that opens it', () => {
  const french = { ...story, lang: 'fr', headFigures: [], headline: '« 8 006 sinistres » ?' };
  expect(markedHead(french, 'headline', null)).toBe('«\u202f8\u00a0006 sinistres\u202f»\u202f?');
});
