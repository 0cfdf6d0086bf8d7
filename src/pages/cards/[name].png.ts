import type { APIRoute } from 'astro';
import { loadEdition } from '../../astro/load.ts';
import type { Card } from '../../formats/cards/card.ts';
import { cardName, cardPng } from '../../made/cards.ts';
import { site } from '../../site.ts';
import { cardsOfEdition } from '../../views/card-of-page.ts';

/** Every card of the edition once, however many pages it is of. */
export async function getStaticPaths() {
  const { edition } = await loadEdition();
  const cards = new Map<string, Card>();
  for (const card of cardsOfEdition(edition, site)) cards.set(await cardName(card), card);
  return [...cards].map(([name, card]) => ({ params: { name }, props: { card } }));
}

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await cardPng(card)), { headers: { 'Content-Type': 'image/png' } });
