import { readEdition } from '../../src/edition/read-edition.ts';
import { contentFiles } from '../../src/content-folder/content-files.ts';
import type { Card } from '../../src/formats/cards/card.ts';
import { drawCard } from '../../src/made/drawn/draw-card.ts';
import { site } from '../../src/site.ts';
import { cardsOfEdition } from '../../src/views/card-of-page.ts';

const rounds = 5;

/** What drawing the cards of our own edition costs, fonts read and code warm. */
interface CardCosts {
  cards: number;
  /** Milliseconds of one core: the median card, and the slowest, each in its best round. */
  median: number;
  slowest: number;
  /** Bytes of the median card and of the largest. */
  medianBytes: number;
  mostBytes: number;
}

/** Draws every card of the edition several times, one after another. */
export async function cardCosts(): Promise<CardCosts> {
  const { files } = await contentFiles(new URL('../../content', import.meta.url).pathname);
  const cards = distinct(cardsOfEdition(readEdition(files).edition, site));
  const best = cards.map(() => Infinity);
  const bytes: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const [index, card] of cards.entries()) {
      const { milliseconds, length } = await drawn(card);
      bytes[index] = length;
      if (round > 0) best[index] = Math.min(best[index] ?? Infinity, milliseconds);
    }
  }
  const [times, sizes] = [best, bytes].map((values) => values.toSorted((a, b) => a - b));
  return {
    cards: cards.length,
    median: middle(times),
    slowest: times?.at(-1) ?? NaN,
    medianBytes: middle(sizes),
    mostBytes: sizes?.at(-1) ?? NaN,
  };
}

/** The time of all threads together, since a card may be drawn on several. */
async function drawn(card: Card): Promise<{ milliseconds: number; length: number }> {
  const before = process.cpuUsage();
  const { length } = await drawCard(card);
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: (user + system) / 1000, length };
}

const middle = (sorted: readonly number[] = []) => sorted[Math.floor(sorted.length / 2)] ?? NaN;

const distinct = (cards: readonly Card[]) => [
  ...new Map(cards.map((card) => [JSON.stringify(card), card])).values(),
];
