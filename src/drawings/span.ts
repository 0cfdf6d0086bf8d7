import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { numeral, type NumeralPiece } from './numeral.ts';
import { outline, percent } from './scale.ts';

interface End {
  value: number;
  text: string;
}

/** Two ends on a scale from zero to `most`. */
interface DrawnSpan {
  /** A change has an open end, where it was, and a filled one, where it is; a range has two alike. */
  kind: 'change' | 'range';
  /** Both ends in one, as printed. */
  pieces: readonly NumeralPiece[];
  from: End;
  to: End;
  most: End;
  zero: string;
  /** What is said beneath each end. */
  words: { from: string; to: string };
}

/** Closer than this two labels would touch on a narrow page. */
const labelRoom = 0.3;
const line = '2.4rem';

/** A from–to as a thick stretch of a scale. Nothing is drawn of what does not lie on the scale. */
export function drawSpan(
  { kind, pieces, from, to, most, zero, words }: DrawnSpan,
  wordsId: string,
): ElementContent[] {
  const [start, end] = [from.value / most.value, to.value / most.value];
  if (![start, end].every((share) => share >= 0 && share <= 1)) return [];
  const apart = Math.abs(end - start) >= labelRoom;
  const number = (text: string) => [{ text, small: false }];
  const labels = apart
    ? [label(number(from.text), start), ' ', label(number(to.text), end)]
    : [label(pieces, (start + end) / 2)];
  const said = apart ? [say(words.from, start), ' ', say(words.to, end)] : [];
  // What the scale ends at is said beneath it, where no end of the stretch says it already.
  const ends = [
    Math.min(start, end) > labelRoom || !apart ? s('text', { y: '4rem' }, zero) : '',
    ' ',
    Math.max(start, end) < 1 - labelRoom || !apart
      ? s('text', { className: ['end'], x: '100%', y: '4rem' }, most.text)
      : '',
  ];
  return [
    s('svg', { role: 'img', ariaLabelledBy: [wordsId], width: '100%', height: '4.4rem' }, [
      s('line', { x2: '100%', y1: line, y2: line, ...outline }),
      s('line', { y1: '2rem', y2: '2.8rem', ...outline }),
      s('line', { x1: '100%', x2: '100%', y1: '2rem', y2: '2.8rem', ...outline }),
      s('line', {
        strokeWidth: 5,
        x1: percent(Math.min(start, end)),
        x2: percent(Math.max(start, end)),
        y1: line,
        y2: line,
        ...outline,
      }),
      ...(kind === 'change' ? [dot(start, 'p'), dot(end, 'i')] : []),
      // Text browsers print what is written in a drawing; the spaces keep its words apart there.
      ...labels,
      ' ',
      ...said,
      ' ',
      ...ends,
    ]),
  ];
}

function dot(share: number, className: 'p' | 'i'): Element {
  return s('circle', {
    className: [className],
    cx: percent(share),
    cy: line,
    r: '.4rem',
    ...outline,
  });
}

/** How words stand at their place: turned inward near an edge. */
const anchorAt = (share: number) => (share < 0.15 ? 'start' : share > 0.85 ? 'end' : 'mid');

const label = (pieces: readonly NumeralPiece[], share: number): Element =>
  numeral(pieces, { x: percent(share), y: '1.3rem', anchor: anchorAt(share) });

function say(words: string, share: number): Element {
  const anchor = anchorAt(share);
  const className = anchor === 'start' ? {} : { className: [anchor] };
  return s('text', { ...className, x: percent(share), y: '4rem' }, words);
}
