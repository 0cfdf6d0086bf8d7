import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { numeral, numeralWidth, type NumeralPiece } from './numeral.ts';
import { outline, percent, rem, sumOf } from './scale.ts';

/** A part of a sum, or its total, as it is to be drawn. */
export interface DrawnFigure {
  value: number;
  /** The number as printed, with its qualifier. */
  pieces: readonly NumeralPiece[];
  /** The same under the marker, for a list. */
  marked: Element;
  label: string;
}

interface Placed extends DrawnFigure {
  x: number;
  width: number;
}

/** The narrowest of phones, and what a character takes up there, in rem. */
const narrowest = { page: 17.5, numeral: 1.25, character: 0.42, gap: 0.9 };
const bar = 3.5;

/**
 * Parts of a whole as one bar, each with its words in it, and the total as given on a line below, all to one scale,
 * so that rounding shows as a gap. What is too narrow for its words is told beneath. `wordsId` is the id of the words
 * that say the same.
 */
export function drawSum(
  parts: readonly DrawnFigure[],
  total: DrawnFigure,
  totalLabel: string,
  wordsId: string,
): ElementContent[] {
  const made = sumOf(parts.map(({ value }) => value));
  const whole = Math.max(made, total.value);
  if (whole <= 0) return [];
  let x = 0;
  const labels = distinctOf(parts.map(({ label }) => label));
  const placed = parts.map((part, index): Placed => {
    const width = part.value / whole;
    x += width;
    return { ...part, label: labels[index] ?? part.label, x: x - width, width };
  });
  const narrow = placed.filter((part) => !hasRoom(part));
  const height = narrow.length === placed.length ? 1.25 : bar;
  return [
    s(
      'svg',
      { role: 'img', ariaLabelledBy: [wordsId], width: '100%', height: `${height + 3}rem` },
      // Text browsers print what is written in a drawing; the spaces keep its words apart there.
      placed.flatMap((part) => [box(part, height, !narrow.includes(part)), ' ']),
      measure(total.value / whole, height + 0.75),
      numeral(total.pieces, { x: '0', y: `${height + 2.5}rem` }),
      ' ',
      s(
        'svg',
        {
          className: ['w'],
          x: `${(numeralWidth(total.pieces) + 0.4).toFixed(2)}em`,
          y: `${height + 2.5}rem`,
        },
        [s('text', { className: ['sans'] }, totalLabel)],
      ),
    ),
    ...(narrow.length === 0 ? [] : [h('ul', narrow.map(legend))]),
  ];
}

/** What tells labels apart: of “civilians killed” and “civilians injured” the ends, as long as each has one. */
function distinctOf(labels: readonly string[]): string[] {
  const split = labels.map((label) => label.split(' '));
  const shortest = Math.min(...split.map(({ length }) => length)) - 1;
  const alike = (at: number) => new Set(split.map((words) => words.at(at))).size === 1;
  let [before, after] = [0, 0];
  while (before < shortest && alike(before)) before += 1;
  while (before + after < shortest && alike(-1 - after)) after += 1;
  return split.map((words) => words.slice(before, words.length - after).join(' '));
}

function hasRoom({ width, pieces, label }: Placed): boolean {
  const { page, numeral: size, character, gap } = narrowest;
  const words = Math.max(numeralWidth(pieces) * size, label.length * character);
  return width * page >= words + gap;
}

function box({ x, width, pieces, label }: Placed, height: number, labelled: boolean): Element {
  const rect = s('rect', {
    className: ['p'],
    x: percent(x),
    width: percent(width),
    height: `${height}rem`,
    ...outline,
  });
  if (!labelled) return rect;
  return s('g', [
    rect,
    numeral(pieces, { x: percent(x), y: '1.6rem', inset: 0.35 }),
    ' ',
    s('svg', { x: percent(x) }, [s('text', { x: '.55rem', y: '2.9rem' }, label)]),
  ]);
}

/** Parts too narrow for their words are told in a list, in the order of the bar. */
function legend({ marked, label }: Placed): Element {
  return h('li', [marked, ` ${label}`]);
}

/** A line with a stop at each end. */
function measure(length: number, y: number): Element {
  const [top, bottom] = [rem(y - 0.35), rem(y + 0.35)];
  const end = percent(length);
  return s('g', { stroke: outline.stroke }, [
    s('line', { x2: end, y1: `${y}rem`, y2: `${y}rem` }),
    s('line', { y1: top, y2: bottom }),
    s('line', { x1: end, x2: end, y1: top, y2: bottom }),
  ]);
}
