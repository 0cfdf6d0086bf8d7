import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { codeOf } from '../../cache/code-of.ts';
import { digestOf } from '../../cache/digest.ts';
import type { Card } from '../../formats/cards/card.ts';
import { cardFonts } from './card-fonts.ts';
import type * as drawing from './draw-card.ts';

const means = new Map<string, Promise<string>>();

/** A digest of the code that draws cards or covers, of the renderer and of the fonts: what makes another picture of the same. */
export function meansOf(draw: 'drawCard' | 'drawCover'): Promise<string> {
  const digest = means.get(draw) ?? digestOfMeans(draw);
  means.set(draw, digest);
  return digest;
}

const names = new WeakMap<Card, string>();

/** What names cards: each by a digest of what it says and of what it is drawn with. */
export async function cardNames(): Promise<(card: Card) => string> {
  const drawnWith = await meansOf('drawCard');
  return (card) => {
    const name = names.get(card) ?? digestOf([drawnWith, JSON.stringify(card)]).slice(0, 20);
    names.set(card, name);
    return name;
  };
}

async function digestOfMeans(draw: keyof typeof drawing): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const renderer = await readFile(resolve('@takumi-rs/core').replace(/dist.*$/, 'package.json'));
  const code = await codeOf(join(import.meta.dirname, 'draw-card.ts'), draw);
  const fonts = await cardFonts();
  return digestOf([code, renderer, ...fonts.map(({ bytes }) => bytes)]);
}
