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
/** How high a bar is, in rem: without words, with two lines, and with three where a number is stacked. */
const bars = { empty: 1.25, low: 3.5, high: 4.5 };
const stackedLine = 1;

/**
 * Parts of a whole as one bar, each with its words in it, and the total as given on a line below, all to one scale,
 * so that rounding shows as a gap. What is too narrow for its words has those before its number on a line more, or is told
 * between the bar and the total. `wordsId` is the id of the words
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
  const settings = placed.map(settingOf);
  const isStacked = settings.includes('stacked');
  const narrow = placed.filter((_, index) => settings[index] === 'beneath');
  const height = narrow.length === placed.length ? bars.empty : isStacked ? bars.high : bars.low;
  // Text browsers print what is written in a drawing; the spaces keep its words apart there.
  const boxes = placed.flatMap((part, index) => [
    box(part, height, settings[index] ?? 'beneath', isStacked ? stackedLine : 0),
    ' ',
  ]);
  const attributes = { role: 'img', ariaLabelledBy: [wordsId], width: '100%' };
  if (narrow.length === 0) {
    const all = [...boxes, ...totalLine(total, whole, totalLabel, height)];
    return [s('svg', { ...attributes, height: rem(height + 3) }, all)];
  }
  // What is read one thing after another has the parts before their total.
  return [
    s('svg', { ...attributes, height: rem(height) }, boxes),
    h('ul', narrow.map(legend)),
    s(
      'svg',
      { ariaHidden: 'true', width: '100%', height: '3rem' },
      totalLine(total, whole, totalLabel, 0),
    ),
  ];
}

/** The total, as long as it is beside its parts, with its words below. */
function totalLine(
  { value, pieces }: DrawnFigure,
  whole: number,
  label: string,
  top: number,
): (Element | string)[] {
  const y = rem(top + 2.5);
  return [
    measure(value / whole, top + 0.75),
    numeral(pieces, { y }),
    ' ',
    s('svg', { className: ['w'], x: `${(numeralWidth(pieces) + 0.4).toFixed(2)}em`, y }, [
      s('text', { className: ['sans'] }, label),
    ]),
  ];
}

/** What tells labels apart: of “civilians killed” and “civilians injured” the ends, as long as each has one. */
function distinctOf(labels: readonly string[]): string[] {
  const split = labels.map((label) => label.split(' '));
  const shortest = Math.min(...split.map(({ length }) => length)) - 1;
  const alike = (at: number) => new Set(split.map((words) => words.at(at))).size === 1;
  let [before, after] = [0, 0];
  while (before < shortest && alike(before)) before += 1;
  // What opens a phrase stays with it: of “damage to houses” and “damage to boats” the ends are “to houses” and “to boats”.
  const [first = []] = split;
  while (before > 1 && isLittle(first[before - 1] ?? '')) before -= 1;
  while (before + after < shortest && alike(-1 - after)) after += 1;
  return split.map((words) => words.slice(before, words.length - after).join(' '));
}

const isLittle = (word: string): boolean => /^\p{Ll}{1,4}$/u.test(word);

/** Where the words of a part stand: within it, within it on a line more, or in the list beneath the bar. */
type Setting = 'within' | 'stacked' | 'beneath';

/** A number with the words before it on a line of their own. */
function apart(pieces: readonly NumeralPiece[]): [NumeralPiece | null, readonly NumeralPiece[]] {
  const [first, ...others] = pieces;
  return first?.small === true && others.length > 0 ? [first, others] : [null, pieces];
}

function settingOf({ width, pieces, label }: Placed): Setting {
  const { page, numeral: size, character, gap } = narrowest;
  const [before, number] = apart(pieces);
  const holds = (those: readonly NumeralPiece[], words: number) =>
    width * page >= Math.max(numeralWidth(those) * size, words * character) + gap;
  if (holds(pieces, label.length)) return 'within';
  const words = Math.max(label.length, before?.text.length ?? 0);
  return before !== null && holds(number, words) ? 'stacked' : 'beneath';
}

/** @param down how much lower than in a bar of two lines the words stand */
function box(
  { x, width, pieces, label }: Placed,
  height: number,
  setting: Setting,
  down: number,
): Element {
  // The first stands where everything does that no place is told of: a page of one figure has few bytes to spare.
  const place = x === 0 ? {} : { x: percent(x) };
  const rect = s('rect', {
    className: ['p'],
    ...place,
    width: percent(width),
    height: rem(height),
    ...outline,
  });
  if (setting === 'beneath') return rect;
  const [before, number] = setting === 'stacked' ? apart(pieces) : [null, pieces];
  const line = (text: string, y: number) =>
    s('svg', place, [s('text', { x: '.55rem', y: rem(y) }, text)]);
  return s('g', [
    rect,
    ...(before === null ? [] : [line(before.text, 1.15), ' ']),
    numeral(number, { ...place, y: rem(1.6 + down), inset: 0.35 }),
    ' ',
    line(label, 2.9 + down),
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
