import { h, type Child } from 'hastscript';
import { figurePhrase, lowerFirst, whatIsCounted } from '../wording/index.ts';
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

/** How a figure looks under the marker: words small beside numerals, a number all in words large. */
export function figureFace(figure: QuotedFigure): FigureFace {
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
  return figurePhrase(figureFace(figure).text, countsOf(figure), figure.countedAs);
}

/** What it counts, as the editor put it or as the prose has it; `null` where the figure itself says all there is. */
export function countsOf(figure: QuotedFigure): string | null {
  return figure.counts ?? nounOf(figure);
}

const shortEnough = 32;

/** A label of a few words for narrow places: what it counts if that is short, else the noun of the prose. */
export function labelOf(figure: QuotedFigure): string | null {
  const { counts, countedAs } = figure;
  if (counts !== null && counts.length <= shortEnough) return whatIsCounted(counts, countedAs);
  const noun = nounOf(figure);
  if (noun === null) return counts;
  return whatIsCounted(noun, countedAs);
}

/** The counted noun of the prose, less a measure that stands under the marker: “wheat” of “tonnes of wheat”. */
function nounOf({ unit, measure, text }: QuotedFigure): string | null {
  if (unit === null || !/^\p{L}/u.test(unit)) return null;
  if (text.toLowerCase().includes(unit.toLowerCase())) return null;
  if (measure === null) return unit;
  const rest = unit.slice(measure.replace(/^-/, '').length).trim();
  return rest.replace(/^(?:of|de)\s+/, '') || null;
}
