import { Renderer, type MeasuredNode, type Node } from '@takumi-rs/core';
import { box, textsOf, type Box } from '../../formats/cards/box.ts';
import { cardSize, type Card } from '../../formats/cards/card.ts';
import type { Extent, Measure } from '../../formats/cards/fit.ts';
import type { Drawn, Foot } from '../../formats/cards/drawn.ts';
import { footHeight, footPart, layout, mainPart } from '../../formats/cards/layout.ts';
import { coverLayout } from '../../formats/cards/layouts/cover.ts';
import type { BookCover } from '../../formats/cards/cover.ts';
import { sheet } from '../../formats/cards/sheet.ts';
import { cardFonts } from './card-fonts.ts';
import { cardGlyphs } from './card-glyphs.ts';
import { pngOf } from './png.ts';

interface Press {
  renderer: Renderer;
  css: string;
}

let press: Promise<Press> | undefined;

/** The foot that was drawn last: the cards of a story are drawn one after another. */
let lastFoot: { key: string; pixels: Promise<Buffer<ArrayBuffer>> } | undefined;

/**
 * Draws a card as PNG, 1200 by 630 pixels. The same card gives the same bytes on one platform.
 * @throws where no font has a character of it, which would be drawn as an empty box
 */
export function drawCard(card: Card): Promise<Buffer> {
  return draw(layout(card));
}

/**
 * Draws the cover of a book as PNG, in the same way.
 * @throws where no font has a character of it
 */
export function drawCover(cover: BookCover): Promise<Buffer> {
  return draw(coverLayout(cover));
}

async function draw(drawn: Drawn): Promise<Buffer> {
  const using = await (press ??= setUp());
  const foot = await footPixels(drawn.foot, using);
  const main = await pixelsOf(await mainPart(drawn, measureWith(using)), using);
  const { height } = drawn;
  const png = pngOf({ width: cardSize.width, height }, [
    { row: 0, pixels: main },
    { row: height - footHeight, pixels: foot },
  ]);
  // Not left to be cleared away: of so much memory that costs more than to draw in it.
  main.buffer.transfer(0);
  return png;
}

function footPixels(foot: Foot, using: Press): Promise<Buffer<ArrayBuffer>> {
  const key = JSON.stringify(foot);
  if (lastFoot?.key !== key) {
    const pixels = footPart(foot, measureWith(using)).then((part) => pixelsOf(part, using));
    lastFoot = { key, pixels };
  }
  return lastFoot.pixels;
}

async function pixelsOf(part: Box, { renderer, css }: Press): Promise<Buffer<ArrayBuffer>> {
  await assertDrawable(part);
  return renderer.render(nodeOf(part), { css: [css], format: 'raw' });
}

/** Lays a card out and tells where its texts stand: what tests hold to the frame. */
export async function measureCard(card: Card): Promise<MeasuredNode> {
  const using = await (press ??= setUp());
  const drawn = layout(card);
  const measure = measureWith(using);
  const above = box([await mainPart(drawn, measure)], undefined, {
    height: `${drawn.height - footHeight}px`,
  });
  const whole = box([above, await footPart(drawn.foot, measure)], 'alone');
  return using.renderer.measure(nodeOf(whole), { ...cardSize, css: [using.css] });
}

async function assertDrawable(drawn: Box): Promise<void> {
  const hasGlyph = await cardGlyphs();
  for (const character of new Set(textsOf(drawn).join(''))) {
    if (!hasGlyph(character)) {
      throw new Error(`No font of the cards has “${character}”, in: ${textsOf(drawn).join(' ')}`);
    }
  }
}

async function setUp(): Promise<Press> {
  const fonts = await cardFonts();
  const renderer = new Renderer();
  for (const { family, bytes } of fonts) {
    await renderer.registerFont({ name: family, data: bytes });
  }
  return { renderer, css: sheet(fonts.map(({ family }) => family)) };
}

function measureWith({ renderer, css }: Press): Measure {
  return async (part, width) => {
    const alone = box([part], 'alone', { width: `${width}px` });
    return extentOf(await renderer.measure(nodeOf(alone), { css: [css] }));
  };
}

/** How far right the furthest text stands and how high the whole is. */
function extentOf(root: MeasuredNode): Extent {
  const right = (node: MeasuredNode): number => {
    const [, , , , x] = node.transform;
    return Math.max(
      0,
      ...node.runs.map((run) => x + run.x + run.width - hanging(run)),
      ...node.children.map(right),
    );
  };
  return { width: right(root), height: root.height };
}

/** A space at the end of a line hangs out of it, and is a quarter as wide as the type is high. */
const hanging = ({ text, height }: MeasuredNode['runs'][number]) =>
  /\s$/.test(text) ? height / 4 : 0;

const nodeOf = (part: Box): Node => part as Node;
