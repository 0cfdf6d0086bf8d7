import { h, type Child } from 'hastscript';
import { labelled, lowerFirst } from '../wording/index.ts';
import type { QuotedFigure } from '../story/types.ts';
import { runningText } from './running-text.ts';

/** A figure as one marked thing: qualifier, number, scale word and measure, in that order. */
export interface FigureFace {
  /** Numerals large, words in `small`. */
  html: string;
  /** The same piece by piece, in the order of the text. */
  pieces: FacePiece[];
  /** The same in one line, as it is spoken. */
  text: string;
  /** Few enough characters to be set largest. */
  short: boolean;
}

/** A piece of a figure: numerals are large; words beside them small. */
interface FacePiece {
  text: string;
  small: boolean;
}

const faces = new WeakMap<QuotedFigure, FigureFace>();

/** How a figure looks under the marker: words small beside numerals, a number all in words large. */
export function figureFace(figure: QuotedFigure): FigureFace {
  const face = faces.get(figure) ?? faceOf(figure);
  faces.set(figure, face);
  return face;
}

function faceOf(figure: QuotedFigure): FigureFace {
  const pieces = facePieces(figure);
  return {
    html: runningText(...faceParts(pieces)),
    pieces,
    text: pieces.map((piece) => piece.text).join(' '),
    short: figure.text.length <= 5,
  };
}

/** What stands under the marker, as a tree. Where the numerals are largest, the qualifier stands above them. */
export function faceParts(pieces: readonly FacePiece[], qualifierAbove = false): Child[] {
  return pieces.flatMap(({ text, small }, index) => [
    index === 0 ? '' : ' ',
    small
      ? h('small', qualifierAbove && index === 0 ? { className: ['above'] } : null, text)
      : text,
  ]);
}

/** What stands under the marker, in the order of the text. */
export function facePieces({ qualifier, text, measure }: QuotedFigure): FacePiece[] {
  return [
    ...(qualifier === null ? [] : [{ text: lowerFirst(qualifier), small: true }]),
    ...numberPieces(text),
    ...(measure === null ? [] : [{ text: measure.replace(/^-/, ''), small: true }]),
  ];
}

/** “43% to 82%” in three pieces, “14 million” in two; a number all in words stays large. */
function numberPieces(text: string): FacePiece[] {
  const hasNumeral = /\d/.test(text);
  return text
    .split(/\s+/)
    .map((piece) => ({ text: piece, small: hasNumeral && !/\d/.test(piece) }));
}

/** A figure and what it counts: “at least 8,000 civilian deaths documented in Ukraine”. */
export function phraseOf(figure: QuotedFigure): string {
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

const shortEnough = 32;

/** A label of a few words for narrow places: what it counts if that is short, else the noun of the prose. */
export function labelOf({ counts, said }: QuotedFigure): string | null {
  if (counts !== null && counts.length <= shortEnough) return said.counts;
  return said.noun ?? counts;
}
