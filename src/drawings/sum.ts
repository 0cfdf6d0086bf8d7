import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { outline, percent, sumOf } from './scale.ts';

/** A part of a sum, or its total, as it is to be drawn. */
export interface DrawnFigure {
  value: number;
  qualifier: string | null;
  /** The number as printed. */
  number: string;
  label: string;
  /** Under the marker: the figure that the page is about. */
  marked: boolean;
}

interface Placed extends DrawnFigure {
  x: number;
  width: number;
}

const narrowest = 0.3;
/** How many characters of a label go into the whole bar on the narrowest of phones. */
const labelOfWhole = 50;

/**
 * Parts of a whole as one bar with the total as given on a line below, all to one scale, so that rounding
 * shows as a gap. `wordsId` is the id of the words that say the same.
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
  const placed = parts.map((part): Placed => {
    const width = part.value / whole;
    x += width;
    return { ...part, x: x - width, width };
  });
  const wide = placed.every(
    ({ width, label }) => width >= narrowest && label.length <= width * labelOfWhole,
  );
  const bar = wide ? 5 : 1.25;
  const svg = s(
    'svg',
    { role: 'img', ariaLabelledBy: [wordsId], width: '100%', height: `${bar + 3.5}rem` },
    // Text browsers print what is written in a drawing; the spaces keep its words apart there.
    placed.flatMap((part) => [box(part, bar, wide), ' ']),
    measure(total.value / whole, bar + 0.9),
    s('text', [
      s('tspan', { className: ['v'], x: '0', y: `${bar + 3.2}rem` }, total.number),
      s('tspan', { dx: '.2rem' }, ` ${totalLabel}`),
    ]),
  );
  return wide ? [svg] : [h('ul', placed.map(legend)), svg];
}

function box(part: Placed, height: number, labelled: boolean): Element {
  const rect = s('rect', {
    className: [part.marked ? 'm' : 'p'],
    x: percent(part.x),
    width: percent(part.width),
    height: `${height}rem`,
    ...outline,
  });
  if (!labelled) return rect;
  const text = s('text', part.marked ? { className: ['on'] } : {}, [
    ...(part.qualifier === null
      ? []
      : [s('tspan', { x: '.5rem', y: '1.2rem' }, part.qualifier), ' ']),
    s('tspan', { className: ['v'], x: '.45rem', y: '3rem' }, part.number),
    ' ',
    s('tspan', { x: '.5rem', y: '4.4rem' }, part.label),
  ]);
  return s('g', [rect, s('svg', { x: percent(part.x) }, [text])]);
}

/** Parts too narrow for their words are told in a list, in the order of the bar. */
function legend({ qualifier, number, label }: Placed): Element {
  return h('li', [qualifier === null ? '' : `${qualifier} `, h('b', number), ` ${label}`]);
}

/** A line with a stop at each end. */
function measure(length: number, y: number): Element {
  const [top, bottom] = [`${(y - 0.4).toFixed(1)}rem`, `${(y + 0.4).toFixed(1)}rem`];
  const end = percent(length);
  return s('g', [
    s('line', { x2: end, y1: `${y}rem`, y2: `${y}rem`, ...outline }),
    s('line', { y1: top, y2: bottom, ...outline }),
    s('line', { x1: end, x2: end, y1: top, y2: bottom, ...outline }),
  ]);
}
