import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { numeral, numeralWidth, type NumeralPiece } from './numeral.ts';
import { outline, percent, rem } from './scale.ts';

/** A number that stands by itself, with its date in words. */
interface Bar {
  value: number;
  pieces: readonly NumeralPiece[];
  /** A number of a story, which stands under its marker. */
  told: boolean;
  /** The one that is spoken of: its bar is filled. */
  own: boolean;
  date: string;
}

/** In rem: from one bar to the next, the line that its words stand on, and the bar beneath them. */
const pitch = 3.3;
const baseLine = 1.15;
const bar = { top: 1.8, height: 0.7 };

/** Numbers as bars from nought, one beneath another, each below its words, which so have room however short it is. */
export function drawBars(bars: readonly Bar[], wordsId: string): ElementContent[] {
  const low = Math.min(0, ...bars.map(({ value }) => value));
  const high = Math.max(0, ...bars.map(({ value }) => value));
  if (high === low) return [];
  const drawn = bars.flatMap(({ value, pieces, told, own, date }, index) => {
    const y = rem(index * pitch + baseLine);
    return [
      s('rect', {
        className: [own ? 'i' : 'p'],
        x: percent((Math.min(value, 0) - low) / (high - low)),
        y: rem(index * pitch + bar.top),
        width: percent(Math.abs(value) / (high - low)),
        height: rem(bar.height),
        ...outline,
      }),
      numeral(pieces, { x: '0', y, plain: !told }),
      ' ',
      s('svg', { y }, [
        s('svg', { className: ['w'], x: `${(numeralWidth(pieces) + 0.3).toFixed(2)}em` }, [
          s('text', { className: ['sans'] }, date),
        ]),
      ]),
      ' ',
    ];
  });
  const attributes = { role: 'img', ariaLabelledBy: [wordsId], width: '100%' };
  return [s('svg', { ...attributes, height: rem(bars.length * pitch) }, drawn)];
}
