import type { Passage } from '../../reading/types.ts';
import { plain } from '../words.ts';

/** How the cells of a text's tables are named: by the headings of their row and column. */
export interface CellNames {
  /** What is printed before a cell that stands by itself: “Havana | Wheat, tonnes | ”; '' for all else. */
  before: (passage: number) => string;
  /** What it may be called, the shortest first; nothing where it is no cell, or is one of the headings. */
  namesOf: (passage: number) => readonly string[];
  /** The cells of a name. */
  named: (name: string) => readonly number[];
}

/** Rows that begin alike are told apart by so many of their cells. */
const MOST = 3;
/** Nobody names a cell by more characters. */
const LONGEST = 300;

interface Cell {
  passage: number;
  text: string;
  table: number;
  row: number;
  column: number;
  /** The heading that its table stands under. */
  section: string;
}

/** Texts joined as a row of Markdown has them. */
const joined = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' | ');

function cellsOf(passages: readonly Passage[]): Cell[] {
  let section = '';
  return passages.flatMap(({ kind, text, cell }, passage) => {
    if (kind === 'heading') section = text;
    return kind === 'cell' && cell ? [{ passage, text: text.trim(), ...cell, section }] : [];
  });
}

/** Numbers of passages by the names that they have. */
function byNames(names: ReadonlyMap<number, readonly string[]>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [passage, own] of names)
    for (const name of own) {
      const known = found.get(name);
      if (known) known.push(passage);
      else found.set(name, [passage]);
    }
  return found;
}

/**
 * Names of the cells of a text, each by ever more: the headings of row and column, the heading of the section before
 * them, other cells of the row. A name that is whole without a section means the tables before the first one.
 */
export function cellNames(passages: readonly Passage[]): CellNames {
  const cells = cellsOf(passages);
  const rowOf = ({ table, row }: Cell): string => `${table} ${row}`;
  const columnOf = ({ table, column }: Cell): string => `${table} ${column}`;
  const rows = Map.groupBy(cells, rowOf);
  const heads = new Map(
    cells.filter(({ row }) => row === 0).map((cell) => [columnOf(cell), cell.text]),
  );
  const headOf = (cell: Cell): string => heads.get(columnOf(cell)) ?? '';
  const namesOf = (cell: Cell): string[] => {
    const row = (rows.get(rowOf(cell)) ?? []).slice(0, MOST + 1).filter((other) => other !== cell);
    const beside = cell.column === 0 ? [] : row.slice(0, MOST).map(({ text }) => text);
    const names = beside.map((_, at) => joined([...beside.slice(0, at + 1), headOf(cell)]));
    const all = names.length > 0 ? names : [headOf(cell)];
    return all.filter((name) => name !== '' && name.length <= LONGEST).map(plain);
  };
  const named = cells.filter(({ row }) => row > 0);
  const short = new Map(named.map((cell) => [cell.passage, namesOf(cell)]));
  const whole = new Map(
    named.map(({ passage, section }) => [
      passage,
      (short.get(passage) ?? []).map((name) => joined([plain(section), name])),
    ]),
  );
  const byPassage = new Map(named.map((cell) => [cell.passage, cell]));
  const [byShort, byWhole] = [byNames(short), byNames(whole)];
  const namedBy = (name: string): readonly number[] => byWhole.get(name) ?? byShort.get(name) ?? [];
  return {
    before: (passage) => {
      const cell = byPassage.get(passage);
      if (!cell) return '';
      const [first] = rows.get(rowOf(cell)) ?? [];
      const parts = joined([first && first.column < cell.column ? first.text : '', headOf(cell)]);
      return parts === '' ? '' : `${parts} | `;
    },
    namesOf: (passage) =>
      (short.get(passage) ?? []).flatMap((name, at) => [name, whole.get(passage)?.[at] ?? name]),
    named: namedBy,
  };
}
