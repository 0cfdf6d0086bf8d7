import type { Element } from 'hast';
import { s } from 'hastscript';
import { numeral, numeralWidth, type NumeralPiece } from './numeral.ts';
import { percent, rem } from './scale.ts';

/** Where a label stands from its dot: behind, before or about it, and above, well above, below or beside it. */
export interface LabelPlace {
  anchor: 'start' | 'mid' | 'end';
  at: 'above' | 'higher' | 'below' | 'beside';
}

/** A number that is to stand beside its dot, where there is room; the places are tried in order. */
export interface Label {
  /** From 0 to 1. */
  x: number;
  /** In rem from the top. */
  y: number;
  pieces: readonly NumeralPiece[];
  /** A number of a story, which stands under its marker. */
  told: boolean;
  /** Whose it is, where that is not the body of the whole drawing. */
  name: string | null;
  places: readonly LabelPlace[];
}

/** A label with its place. */
interface PlacedLabel extends Label {
  place: LabelPlace;
}

/** A stretch of the drawing, in rem of the narrowest phone, on which things stand closest. */
export interface Stretch {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const narrowest = 17.5;
const numeralSize = 1.25;
const letter = 0.42;
/** The base line of a number from its dot, and how far from the dot it begins where it stands beside. */
const base = { above: -0.85, higher: -1.3, below: 1.6, beside: 0.4 };
const nameLine = 1.2;
const beside = 0.6;
const dot = 0.28;

const isAbove = (at: LabelPlace['at']) => at === 'above' || at === 'higher';

/** What a label takes up. */
export function stretchOf({ x, y, pieces, name }: Label, { anchor, at }: LabelPlace): Stretch {
  const gap = at === 'beside' ? beside * numeralSize : 0;
  const width = Math.max(numeralWidth(pieces) * numeralSize, (name?.length ?? 0) * letter + 0.4);
  const left = x * narrowest - { start: -gap, mid: width / 2, end: width + gap }[anchor];
  const line = y + base[at];
  const named = name === null ? 0 : nameLine;
  return {
    left,
    right: left + width,
    top: line - 1.05 - (isAbove(at) ? named : 0),
    bottom: line + 0.22 + (isAbove(at) ? 0 : named),
  };
}

/** What a dot takes up. */
export const stretchOfDot = ({ x, y }: { x: number; y: number }): Stretch => ({
  left: x * narrowest - dot,
  right: x * narrowest + dot,
  top: y - dot,
  bottom: y + dot,
});

/** How far an arrow leads from its dot, and how wide its head is to each side. */
const arrowSize = { length: 1.38, side: 0.32 };

/** What the arrow of a number that is open to one side takes up. */
export function stretchOfArrow({ x, y }: { x: number; y: number }, open: 'up' | 'down'): Stretch {
  const end = y + (open === 'up' ? -arrowSize.length : arrowSize.length);
  return {
    left: x * narrowest - arrowSize.side,
    right: x * narrowest + arrowSize.side,
    top: Math.min(y, end),
    bottom: Math.max(y, end),
  };
}

/** The lines between points, bit by bit: a label on one of them could not be read. */
export function stretchesOfLine(
  points: readonly { x: number; y: number }[],
  drawn: 'steps' | 'line',
): Stretch[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const at = (x: number, top: number, bottom = top): Stretch => {
      const left = x * narrowest;
      return { left, right: left, top: Math.min(top, bottom), bottom: Math.max(top, bottom) };
    };
    if (drawn === 'steps') {
      const level = { ...at(from.x, from.y), right: to.x * narrowest };
      return [level, at(to.x, from.y, to.y)];
    }
    return Array.from({ length: bits + 1 }, (_, bit) =>
      at(from.x + ((to.x - from.x) * bit) / bits, from.y + ((to.y - from.y) * bit) / bits),
    );
  });
}

const bits = 24;

const touch = (a: Stretch, b: Stretch) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * The labels that have room on the narrowest phone, and so on every page, each in the first of its places that has: within
 * the drawing, and on no dot, no line and no label before it. What has no room is left to the words and the table beneath.
 */
export function placedLabels(
  labels: readonly Label[],
  around: readonly Stretch[],
  height: number,
): PlacedLabel[] {
  const taken = [...around];
  return labels.flatMap((label) => {
    const place = label.places.find((each) => {
      const own = stretchOf(label, each);
      const isWithin = own.left >= -dot && own.right <= narrowest + dot;
      return (
        isWithin &&
        own.top >= 0 &&
        own.bottom <= height &&
        !taken.some((other) => touch(own, other))
      );
    });
    if (place === undefined) return [];
    taken.push(stretchOf(label, place));
    return [{ ...label, place }];
  });
}

/**
 * The end of the drawing at which words of its size have room above a line, the right one first; `null` where none has.
 * @param start where they would begin at the left end, in rem
 */
export function endWithRoom(
  words: string,
  y: number,
  taken: readonly Stretch[],
  start = 0,
): 'end' | 'start' | null {
  const width = words.length * letter;
  const isFree = (left: number): boolean => {
    const own = { left, right: left + width, top: y - 1.2, bottom: y - 0.1 };
    return !taken.some((other) => touch(own, other));
  };
  if (isFree(narrowest - width)) return 'end';
  return isFree(start) ? 'start' : null;
}

/** A label as it is drawn. Text browsers print what is written in a drawing; the spaces keep its words apart there. */
export function drawnLabel({ x, y, pieces, told, name, place }: PlacedLabel): (Element | string)[] {
  const { anchor, at } = place;
  const inset = at === 'beside' ? { start: beside, mid: 0, end: -beside }[anchor] : 0;
  const line = y + base[at];
  const number = numeral(pieces, { x: percent(x), y: rem(line), anchor, inset, plain: !told });
  if (name === null) return [number, ' '];
  const words = s(
    'text',
    {
      ...(anchor === 'start' ? {} : { className: [anchor] }),
      x: percent(x),
      ...(inset !== 0 && { dx: rem(inset * numeralSize) }),
      y: rem(isAbove(at) ? line - nameLine : line + nameLine),
    },
    name,
  );
  return [number, ' ', words, ' '];
}
