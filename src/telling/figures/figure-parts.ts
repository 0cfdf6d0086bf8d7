import type { Element } from 'hast';
import { h, type Child } from 'hastscript';
import { numeralWidth } from '../../drawings/numeral.ts';
import { lowerFirst, type Wording } from '../../wording/index.ts';
import type { QuotedFigure, Story } from '../../story/types.ts';
import { runningText } from '../prose/running-text.ts';

/** A figure as one marked thing: qualifier, number, scale word and measure, in that order. */
export interface FigureFace {
  /** As it stands in columns, as HTML: the qualifier on a line of its own above the number. */
  column: string;
  /** The same piece by piece, in the order of the text. */
  pieces: FacePiece[];
  /** The same in one line, as it is spoken. */
  text: string;
  /** How it is set on a page of its own: as large as any, smaller where it is long. */
  size: 'short' | 'long' | null;
  /** Too wide for a column of numbers: it wants a line to itself. */
  wide: boolean;
}

/** A piece of a figure: numerals are large; words beside them small. */
export interface FacePiece {
  text: string;
  small: boolean;
  /** Before the number, and above it where there is room: “at least”, “from”. */
  above?: true;
}

const faces = new WeakMap<QuotedFigure, FigureFace>();

/** How a figure looks under the marker: words small beside numerals, a number all in words smaller than one in digits. */
export function figureFace(figure: QuotedFigure): FigureFace {
  const face = faces.get(figure) ?? faceOf(figure);
  faces.set(figure, face);
  return face;
}

function faceOf(figure: QuotedFigure): FigureFace {
  const pieces = facePieces(figure);
  return {
    column: runningText(columnFace(pieces)),
    pieces,
    text: pieces.map((piece) => piece.text).join(' '),
    size: sizeOf(pieces),
    wide: widthOf(pieces) > widestInColumn,
  };
}

/** What stands under the marker, as a tree. Where the numerals are largest, the qualifier stands above them. */
export function faceParts(pieces: readonly FacePiece[], qualifierAbove = false): Child[] {
  return pieces.flatMap(({ text, small, above }, index) => [
    index === 0 ? '' : ' ',
    small ? h('small', qualifierAbove && above ? { className: ['above'] } : null, text) : text,
  ]);
}

/**
 * A figure by itself, as columns have it: number and measure are one thing that no line parts, and the qualifier
 * stands on a line above, no wider than its words.
 */
export function columnFace(pieces: readonly FacePiece[]): Element {
  const above = pieces.filter((piece) => piece.above).map(({ text }) => text);
  const number = pieces.filter((piece) => !piece.above);
  const inWords = /\d/.test(number.map(({ text }) => text).join('')) ? [] : ['inw'];
  if (above.length === 0)
    return h('span', { className: ['fig', ...inWords] }, ...faceParts(number));
  return h('span', { className: ['over', ...inWords] }, [
    h('small', above.join(' ')),
    ' ',
    h('span', ...faceParts(number)),
  ]);
}

/** Sizes by the width of all that is not above, in parts of the size: so it stays in one line, words beside it small. */
function sizeOf(pieces: readonly FacePiece[]): FigureFace['size'] {
  const inLine = pieces.filter(({ above }) => !above);
  const width = numeralWidth(inLine, 0.25);
  if (width > 5.2) return 'long';
  return width < 3.1 && inLine.length === 1 ? 'short' : null;
}

const widestInColumn = 8;

/** About how wide a number is in a margin, in rem: numerals at 1.25rem, words at 1. */
function widthOf(pieces: readonly FacePiece[]): number {
  const widths = pieces.flatMap(({ text, small, above }) =>
    above ? [] : [text.length * (small || !/\d/.test(text) ? 0.46 : 0.65)],
  );
  return widths.reduce((sum, width) => sum + width + 0.25, 0.25);
}

/** What stands under the marker, in the order of the text. */
export function facePieces(figure: QuotedFigure): FacePiece[] {
  const { qualifier, text, headed, measure, said } = figure;
  const before = qualifier === null ? said.opens : lowerFirst(qualifier);
  return [
    ...(before === null ? [] : [{ text: before, small: true, above: true } as const]),
    ...numberPieces(headed ?? text),
    ...(measure === null ? [] : [{ text: measure.replace(/^-/, ''), small: true }]),
  ];
}

/** “43% to 82%” in three pieces, “14 million” in two, “25 000” in one; a number all in words stays large. */
function numberPieces(text: string): FacePiece[] {
  const hasNumeral = /\d/.test(text);
  return text
    .split(/(?<!\d)\s+|\s+(?!\d)/)
    .map((piece) => ({ text: piece, small: hasNumeral && !/\d/.test(piece) }));
}

/** A figure and what it counts: “at least 8,000 civilian deaths documented in Ukraine”. */
export function phraseOf(figure: QuotedFigure, { labelled }: Wording): string {
  const { text } = figureFace(figure);
  const behind = countsAfterNumber(figure);
  if (behind === null) return text;
  return figure.said.isLabel ? labelled(text, behind) : `${text} ${behind}`;
}

/** What it counts, as the editor put it or as the prose has it; `null` where the figure itself says all there is. */
export function countsOf({ counts, noun }: QuotedFigure): string | null {
  return counts ?? noun;
}

/** The same as it is said behind the number: “civilian deaths”, “of wheat given by Russia to Cuba”. */
export function countsAfterNumber({ said }: QuotedFigure): string | null {
  return said.counts ?? said.noun;
}

/** Whether a figure with two ends tells what was and what is, and no range. */
export function isChange({ figures, relations }: Story, figure: QuotedFigure): boolean {
  if (typeof figure.value === 'number') return false;
  const index = figures.indexOf(figure);
  return relations.some(({ kind, total }) => kind === 'change' && total === index);
}

const shortEnough = 32;

/** A label of a few words for narrow places: what it counts if that is short, else the noun of the prose. */
export function labelOf({ counts, said }: QuotedFigure): string | null {
  if (counts !== null && counts.length <= shortEnough) return said.counts;
  return said.noun ?? counts;
}
