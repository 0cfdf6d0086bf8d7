import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { numeral, numeralWidth, type NumeralPiece } from './numeral.ts';
import { outline, percent, rem } from './scale.ts';

/** A number that stands by itself, with its date in words. */
export interface Bar {
  value: number;
  pieces: readonly NumeralPiece[];
  /** A number of a story, which stands under its marker. */
  told: boolean;
  /** The one that is spoken of: its bar is filled, where its words stand behind it. */
  own: boolean;
  date: string;
}

/** The narrowest of phones, a numeral and a letter there, in rem. */
const narrowest = { page: 17.5, numeral: 1.25, letter: 0.42, gap: 1.4 };
const [pitch, height] = [2.9, 2.25];

/** Numbers as bars from nought, one beneath another, each with its words in it or, where it is too short, behind it. */
export function drawBars(bars: readonly Bar[], wordsId: string): ElementContent[] {
  const low = Math.min(0, ...bars.map(({ value }) => value));
  const high = Math.max(0, ...bars.map(({ value }) => value));
  if (high === low) return [];
  const drawn = bars.flatMap(({ value, pieces, told, own, date }, index) => {
    const start = (Math.min(value, 0) - low) / (high - low);
    const width = Math.abs(value) / (high - low);
    const words = numeralWidth(pieces) * narrowest.numeral + date.length * narrowest.letter;
    const needed = (words + narrowest.gap) / narrowest.page;
    // In the bar, behind it, or, where it is too short for the one and too long for the other, from its beginning.
    const isBehind = width < needed && start + width + needed <= 1;
    const x = percent(isBehind ? start + width : start);
    const y = rem(index * pitch + 1.55);
    return [
      s('rect', {
        className: [own && isBehind ? 'i' : 'p'],
        x: percent(start),
        y: rem(index * pitch),
        width: percent(width),
        height: rem(height),
        ...outline,
      }),
      numeral(pieces, { x, y, inset: 0.4, plain: !told }),
      ' ',
      s('svg', { x, y }, [
        s('svg', { className: ['w'], x: `${(numeralWidth(pieces) + 0.7).toFixed(2)}em` }, [
          s('text', { className: ['sans'] }, date),
        ]),
      ]),
      ' ',
    ];
  });
  const attributes = { role: 'img', ariaLabelledBy: [wordsId], width: '100%' };
  return [s('svg', { ...attributes, height: rem(bars.length * pitch) }, drawn)];
}
