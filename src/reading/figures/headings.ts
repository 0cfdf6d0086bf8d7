import type { DigitReader } from '../numbers/digits.ts';
import { parse, type Parsed, type PassageLanguage } from '../parsed.ts';
import type { Figure } from './figure.ts';
import { partsOf, phraseOf } from './heading-phrases.ts';
import { readFigures, type CountingLanguage } from './read-figures.ts';

/** What is used of a language: a heading is read as a text. */
type HeadedLanguage = PassageLanguage & CountingLanguage;

/** The headings of a cell: of its column, and of its row where it is not that itself. */
interface Headings {
  column: string | null;
  row: string | null;
}

/** The headings of cells by their passage: the first row and the first column of each table. */
function headingsOf(passages: readonly Parsed[]): (parsed: Parsed) => Headings {
  const texts = new Map<string, string>();
  const keyOf = (table: number, row: number, column: number): string => `${table} ${row} ${column}`;
  for (const { cell, text } of passages)
    if (cell && (cell.row === 0 || cell.column === 0))
      texts.set(keyOf(cell.table, cell.row, cell.column), text);
  return ({ cell }) => ({
    column: cell ? (texts.get(keyOf(cell.table, 0, cell.column)) ?? null) : null,
    row: cell && cell.column > 0 ? (texts.get(keyOf(cell.table, cell.row, 0)) ?? null) : null,
  });
}

/** True if a cell holds a number and no words beside it but those that limit it. */
function isBare({ kind, unit, malformed, marked }: Figure, { text }: Parsed): boolean {
  const rest = text.slice(0, marked.start) + text.slice(marked.end);
  return kind === 'plain' && unit === null && !malformed && !/\p{L}|\d/u.test(rest);
}

/** What the words of a phrase make of its number, if they are all of one figure. */
function wholePhrase(phrase: string, reader: DigitReader, language: HeadedLanguage): Figure | null {
  const parsed = parse({ kind: 'cell', text: phrase, opaque: [] }, 0, language);
  const [figure, ...others] = readFigures(parsed, reader, language);
  if (!figure || others.length > 0 || figure.malformed) return null;
  const isWhole = figure.amount.from === 0 || figure.marked.start === 0;
  return isWhole && Math.max(figure.unitEnd, figure.amount.to) === parsed.tokens.length
    ? figure
    : null;
}

/** A figure of a cell with scale, sign, measure or noun that a phrase gives its number. */
function headed(figure: Figure, { text, value, kind, unit, amount, end }: Figure): Figure {
  const scaled = ({ from, to, numberTo }: Figure['amount'], by: Figure['amount']) => ({
    ...by,
    ...{ from, to, numberTo },
  });
  return {
    ...figure,
    ...{ value, kind, unit, headed: text === figure.text ? null : text },
    amount: scaled(figure.amount, amount),
    end: figure.end && end ? scaled(figure.end, end) : figure.end,
  };
}

/**
 * Gives numbers that stand in a cell by themselves what the headings of their column and row say of them: scale and
 * measure (“£m”, “thousand tonnes”, “%”), else what is counted, where the text has that word in small letters, as no name,
 * or where it is a common noun of a language in which all nouns have capitals.
 */
export function withHeadings(
  figures: readonly Figure[],
  passages: readonly Parsed[],
  reader: DigitReader,
  language: HeadedLanguage,
): Figure[] {
  const isInTable = passages.some(({ kind, cell }) => kind === 'cell' && cell);
  if (!isInTable) return [...figures];
  const of = headingsOf(passages);
  const all = passages.flatMap(({ tokens }) => tokens);
  const known = new Set(all.map(({ text }) => text));
  const common = new Set(all.flatMap((token) => (token.common ? token.text : [])));
  const { nouns } = language.figures;
  // “Second” is a number of its own as a heading, and “seconds” a measure.
  const isMeasure = (unit: string): boolean => nouns.isPlural(unit) || !/^\p{L}{4,}$/u.test(unit);
  const isMeasured = ({ kind, amount, unit, marked, span }: Figure): boolean =>
    kind !== 'plain' || amount.scale > 1 || (marked.end > span.end && isMeasure(unit ?? ''));
  const isCommon = ({ unit }: Figure): boolean => known.has(unit?.split(' ')[0] ?? '');
  const told = new Map<string, string[]>();
  /** The parts of a heading that go with numbers at all. */
  const partsTelling = (heading: string | null): string[] => {
    if (heading === null) return [];
    const parts =
      told.get(heading) ??
      partsOf(heading, language, common).filter((part) =>
        wholePhrase(phraseOf('2', part, language), reader, language),
      );
    told.set(heading, parts);
    return parts;
  };
  return figures.map((figure) => {
    const parsed = passages[figure.passage];
    if (parsed?.kind !== 'cell' || !parsed.cell || parsed.cell.row === 0) return figure;
    if (!isBare(figure, parsed)) return figure;
    const { column, row } = of(parsed);
    const phrasesOf = (heading: string | null): Figure[] =>
      partsTelling(heading).flatMap(
        (part) => wholePhrase(phraseOf(figure.text, part, language), reader, language) ?? [],
      );
    const inColumn = phrasesOf(column);
    const measured = [...inColumn, ...phrasesOf(row)].find(isMeasured);
    const counted = inColumn.find((phrase) => phrase.unit !== null && isCommon(phrase));
    if (!measured) return counted ? headed(figure, counted) : figure;
    return headed(
      figure,
      measured.unit === null ? { ...measured, unit: counted?.unit ?? null } : measured,
    );
  });
}
