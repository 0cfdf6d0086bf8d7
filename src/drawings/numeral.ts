import type { Element } from 'hast';
import { s } from 'hastscript';

/** A piece of a number: numerals, or words beside them, which are smaller. */
export interface NumeralPiece {
  text: string;
  small: boolean;
}

/** Where a number stands: the share of the drawing’s width, and the line that it stands on. */
interface NumeralPlace {
  /** Where nothing is said, at the beginning. */
  x?: string;
  y: string;
  /** Whether the number begins there, ends there or stands about it. */
  anchor?: 'start' | 'mid' | 'end';
  /** How far in from there, in parts of its size. */
  inset?: number;
  /** A number of no story has no marker. */
  plain?: boolean;
}

/** Advances of our type at weight 500, in parts of its size: numerals are of one width, letters of about one. */
const advance = { digit: 0.574, point: 0.237, percent: 0.79, space: 0.218, letter: 0.5 };
const smallSize = 0.8;
const padding = 0.14;

function advanceOf(character: string): number {
  if (/\d/.test(character)) return advance.digit;
  if (/[.,’']/.test(character)) return advance.point;
  if (/\s/.test(character)) return advance.space;
  return character === '%' ? advance.percent : advance.letter;
}

/**
 * How wide a number is, in parts of its size; `textLength` holds any other type to it.
 * @param ofSmall how large small pieces are, in parts of the size
 */
export function numeralWidth(pieces: readonly NumeralPiece[], ofSmall = smallSize): number {
  const widths = pieces.map(({ text, small }) => {
    const characters = text.match(/./gsu) ?? [];
    return characters.reduce((sum, one) => sum + advanceOf(one), 0) * (small ? ofSmall : 1);
  });
  return widths.reduce((sum, each) => sum + each + advance.space, -advance.space) + 2 * padding;
}

/**
 * A number of a story under its marker. SVG knows no ground behind words, so the mark is a shape as wide as they are
 * made to be, in parts of their size: it fits whatever the size, and the type, are.
 */
export function numeral(
  pieces: readonly NumeralPiece[],
  { anchor = 'start', inset = 0, plain = false, ...place }: NumeralPlace,
): Element {
  const em = (value: number) => `${Number(value.toFixed(2))}em`;
  const words = pieces.flatMap(({ text, small }, index) => [
    index === 0 ? '' : ' ',
    small ? s('tspan', { className: ['sm'] }, text) : text,
  ]);
  if (plain) {
    const className = anchor === 'start' ? ['w'] : ['w', anchor];
    return s('text', { className, ...place, ...(inset !== 0 && { dx: em(inset) }) }, words);
  }
  const width = numeralWidth(pieces);
  const start = inset + { start: 0, mid: -width / 2, end: -width }[anchor];
  return s('svg', { className: ['w'], ...place }, [
    s('rect', {
      className: ['m'],
      ...(start !== 0 && { x: em(start) }),
      y: '-.86em',
      width: em(width),
      height: '1.16em',
      fill: 'none',
    }),
    s(
      'text',
      {
        className: ['on'],
        x: em(start + padding),
        textLength: em(width - 2 * padding),
      },
      words,
    ),
  ]);
}
