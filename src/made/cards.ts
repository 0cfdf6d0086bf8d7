import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Card } from '../formats/cards/card.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import { cardFonts } from './card-fonts.ts';
import { drawCard } from './draw-card.ts';
import { digestOf } from '../cache/digest.ts';
import { made } from '../cache/cache.ts';

/** The source of all that draws, by file: what makes another picture of the same card. */
export const drawing = import.meta.glob<string>(
  ['../formats/cards/*.ts', '!../formats/cards/cover*.ts', './card-fonts.ts', './draw-card.ts'],
  { query: '?raw', import: 'default', eager: true },
);

let means: Promise<string> | undefined;

/** The name of a card: a digest of what it says, of the code that draws it, and of the fonts. */
export async function cardName(card: Card): Promise<string> {
  return digestOf([await meansOfDrawing(), JSON.stringify(card)]).slice(0, 20);
}

/** The digest of the code and the fonts that cards are drawn with. */
export function meansOfDrawing(): Promise<string> {
  means ??= digestOfMeans();
  return means;
}

/** A card as PNG: drawn once, then kept under its name from build to build. */
export async function cardPng(card: Card): Promise<Uint8Array> {
  return made(`card-${await cardName(card)}`, () => drawCard(card));
}

async function digestOfMeans(): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const renderer = await readFile(resolve('@takumi-rs/core').replace(/dist.*$/, 'package.json'));
  const sources = Object.entries(drawing).sort(([a], [b]) => byCodeUnit(a, b));
  const fonts = await cardFonts();
  return digestOf([...sources.flat(), renderer, ...fonts.map(({ bytes }) => bytes)]);
}
