import { expect, test } from 'vitest';
import type { Card } from '../../../../src/formats/cards/card.ts';
import { cardName } from '../../../../src/made/cards.ts';
import { aFigure, pieces } from './hard-cards.ts';

const card = aFigure('[at least] 8,000');

test('the name of a card is one for a file, and the same for the same card', async () => {
  expect(await cardName(card)).toMatch(/^[0-9a-f]{20}$/);
  expect(await cardName(structuredClone(card))).toBe(await cardName(card));
});

test.each<[string, Card]>([
  ['its number', aFigure('[at least] 8,001')],
  ['its qualifier', aFigure('[nearly] 8,000')],
  ['what it counts', { ...card, figure: { pieces: pieces('[at least] 8,000'), counts: 'ships' } }],
  ['who says so', { ...card, says: { name: 'UNICEF' } }],
  ['its date', { ...card, asOf: null }],
  ['its story', { ...card, story: 'Another story' }],
  ['the site', { ...card, site: 'Another site' }],
])('it changes with %s', async (_, changed) => {
  expect(await cardName(changed)).not.toBe(await cardName(card));
});
