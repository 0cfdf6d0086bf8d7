import { figurePhrase, whatIsCounted } from '../wording/index.ts';
import type { QuotedFigure } from '../story/types.ts';

/** A piece of a figure as it is set under the marker: numerals large, words small. */
export interface FigurePart {
  text: string;
  small: boolean;
}

/** A figure as one marked thing: qualifier, number, scale word and measure, in that order. */
export interface FigureFace {
  parts: FigurePart[];
  /** The same in one line, as it is spoken. */
  text: string;
  /** Few enough characters to be set largest. */
  short: boolean;
}

export function figureFace({ qualifier, text, measure }: QuotedFigure): FigureFace {
  const words = [qualifier, text, measure].filter((piece) => piece !== null);
  const parts = [
    ...(qualifier === null ? [] : [{ text: qualifier, small: true }]),
    ...numberParts(text),
    ...(measure === null ? [] : [{ text: measure, small: true }]),
  ];
  return { parts, text: words.join(' '), short: text.length <= 5 };
}

/** “43% to 82%” in three parts, “14 million” in two; a number all in words stays large. */
function numberParts(text: string): FigurePart[] {
  const pieces = text.split(/\s+/);
  const hasNumeral = /\d/.test(text);
  return pieces.map((piece) => ({ text: piece, small: hasNumeral && !/\d/.test(piece) }));
}

/** A figure and what it counts: “at least 8,000 civilian deaths documented in Ukraine”. */
export function phraseOf(figure: QuotedFigure): string {
  return figurePhrase(figureFace(figure).text, countsOf(figure), figure.countedAs);
}

/** What it counts, as the editor put it or as the prose has it. */
export function countsOf({ counts, unit, measure }: QuotedFigure): string | null {
  if (counts !== null) return counts;
  return unit === measure ? null : unit;
}

const shortEnough = 32;

/** A label of a few words for narrow places: what it counts if that is short, else the noun of the prose. */
export function labelOf(figure: QuotedFigure): string | null {
  const { counts, countedAs, unit, measure } = figure;
  if (counts !== null && counts.length <= shortEnough) return whatIsCounted(counts, countedAs);
  if (unit === null || !/^\p{L}/u.test(unit)) return counts;
  if (measure === null) return unit;
  const rest = unit.startsWith(measure) ? unit.slice(measure.length).trim() : '';
  return rest === '' ? counts : rest;
}
