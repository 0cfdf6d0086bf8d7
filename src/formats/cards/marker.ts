import { box, size, text, type Box } from './box.ts';
import type { MarkedFigure } from './card.ts';

type Piece = MarkedFigure['pieces'][number];

/**
 * A figure under the marker, with the line under it for whoever does not see its colour: the qualifier on a line of
 * its own, then the number in `rows`, words of scale and measure smaller beside the numerals.
 * @param pixels the size of the numerals
 * @param smallest what words under the marker are set in at least
 */
export function marker(
  pieces: readonly Piece[],
  rows: number,
  pixels: number,
  smallest: number,
): Box {
  const first = pieces.findIndex(({ small }) => !small);
  const qualifier = pieces.slice(0, Math.max(first, 0));
  const number = pieces.slice(qualifier.length);
  const beside = Math.max(smallest, pixels * 0.36);
  const above = Math.max(smallest, Math.min(60, pixels * 0.36));
  const edge = Math.max(10, pixels * 0.115);
  return box(
    [
      qualifier.length === 0
        ? null
        : text(words(qualifier), 'line scale unbroken', size(above, 1.32)),
      ...inRows(number, rows).map((each) => numerals(each, pixels, beside)),
    ],
    'marker',
    {
      paddingTop: qualifier.length === 0 ? Math.round(edge * 1.1) : Math.round(edge * 0.4),
      paddingBottom: Math.round(edge * 0.75),
      paddingLeft: Math.round(edge),
      paddingRight: Math.round(edge),
      borderBottomWidth: Math.max(4, Math.round(pixels * 0.036)),
    },
  );
}

/** A figure in one line of running size, as it stands among others. */
export function marked(pieces: readonly Piece[], pixels: number): Box {
  return box([row(pieces, pixels, Math.max(40, pixels * 0.5), 0.98)], 'marker', {
    padding: `${Math.round(pixels * 0.09)}px ${Math.round(pixels * 0.14)}px ${Math.round(pixels * 0.05)}px`,
    borderBottomWidth: 5,
  });
}

function numerals(pieces: readonly Piece[], pixels: number, beside: number): Box {
  const hasLetters = pieces.some(({ text: piece, small }) => !small && !/^[\d.,:%]+$/.test(piece));
  return row(pieces, pixels, beside, hasLetters ? 0.95 : 0.82);
}

/** Pieces on one base line; the height of the line is that of the numerals. */
function row(pieces: readonly Piece[], pixels: number, beside: number, line: number): Box {
  const between = (before: Piece | undefined, after: Piece) =>
    before?.small || after.small ? beside * 1.25 : pixels;
  const set = pieces.flatMap((piece, index) => [
    ...(index === 0 ? [] : [text(' ', 'scale', dress(between(pieces[index - 1], piece)))]),
    piece.small
      ? text(piece.text, 'scale', dress(beside))
      : text(piece.text, undefined, dress(pixels)),
  ]);
  return box(set, 'line numeral', { fontSize: Math.round(pixels), lineHeight: line });
}

const dress = (pixels: number) => ({ fontSize: Math.round(pixels) });

/** Pieces in so many rows, of lengths as even as can be; a row begins with a joining word rather than ends with it. */
function inRows(pieces: readonly Piece[], rows: number): (readonly Piece[])[] {
  if (rows === 1 || pieces.length < 2) return [pieces];
  const cuts = pieces.map((_, index) => index).slice(1);
  const lengthOf = (some: readonly Piece[]) =>
    some.reduce((sum, { text: piece, small }) => sum + piece.length * (small ? 0.4 : 1), 0);
  const best = cuts
    .map((cut) => ({
      cut,
      longest: Math.max(
        lengthOf(pieces.slice(0, cut)),
        lengthOf(pieces.slice(cut)) / Math.max(rows - 1, 1),
      ),
    }))
    .reduce((a, b) => (b.longest < a.longest ? b : a));
  return [pieces.slice(0, best.cut), ...inRows(pieces.slice(best.cut), rows - 1)];
}

const words = (pieces: readonly Piece[]) => pieces.map(({ text: piece }) => piece).join(' ');
