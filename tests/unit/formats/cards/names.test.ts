import { expect, test } from 'vitest';
import type { Card } from '../../../../src/formats/cards/card.ts';
import { cardNames } from '../../../../src/made/drawn/cards.ts';
import { aFigure, pieces } from './hard-cards.ts';

const cardName = await cardNames();
const card = aFigure('[at least] 8,000');

test('the name of a card is one for a file, and the same for the same card', () => {
  expect(cardName(card)).toMatch(/^[0-9a-f]{20}$/);
  expect(cardName(structuredClone(card))).toBe(cardName(card));
});

test.each<[string, Card]>([
  ['its number', aFigure('[at least] 8,001')],
  ['its qualifier', aFigure('[nearly] 8,000')],
  ['what it counts', { ...card, figure: { pieces: pieces('[at least] 8,000'), counts: 'ships' } }],
  ['who says so', { ...card, says: { name: 'UNICEF' } }],
  ['its date', { ...card, asOf: null }],
  ['its story', { ...card, story: 'Another story' }],
  ['the site', { ...card, site: 'Another site' }],
])('it changes with %s', (_, changed) => {
  expect(cardName(changed)).not.toBe(cardName(card));
});
