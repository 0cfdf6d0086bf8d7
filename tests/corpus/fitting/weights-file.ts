import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import style from '../../../oxfmt.config.ts';
import { clues } from '../../../src/reading/speakers/clues/index.ts';
import { meantClues } from '../../../src/reading/speakers/clues/meant/index.ts';
import { weights } from '../../../src/reading/speakers/weights.ts';
import type { Columns } from './columns.ts';
import { TABLES, type Weights } from './model.ts';

const FOLDER = new URL('../../../src/reading/speakers/weights/', import.meta.url);

const tables = { clues, meant: meantClues };

/** Two digits say all that some thousand answers can tell of a weight. */
const rounded = (weight: number | undefined): number => Math.round((weight ?? 0) * 100) / 100;

/** The weights as they are written, by table and name of the clue: to all languages, then what each adds. */
function rowsOf({ shared, own }: Columns, table: (typeof TABLES)[number]) {
  const columns = [shared, ...own.values()];
  return Object.fromEntries(
    tables[table].map(({ name }, at) => [name, columns.map((one) => rounded(one[table][at]) || 0)]),
  );
}

/** The weights as they are written now; a clue that has none yet is worth nothing. */
export function writtenWeights(): Columns {
  const column = (at: number): Weights => {
    const of = (table: (typeof TABLES)[number]): Float64Array =>
      Float64Array.from(tables[table].map(({ name }) => weights[table][name]?.[at] ?? 0));
    return { clues: of('clues'), meant: of('meant') };
  };
  return {
    shared: column(0),
    own: new Map(weights.languages.map((lang, at) => [lang, column(at + 1)])),
  };
}

/** Writes the weights in place of those before, a file a table; what stands before them stays. */
export async function writeWeights(columns: Columns): Promise<void> {
  for (const table of TABLES) {
    const file = new URL(`${table}.ts`, FOLDER);
    const [head] = /^[^]*?\nexport const [^]*? = (?=\{)/.exec(readFileSync(file, 'utf8')) ?? [];
    if (head === undefined) throw new Error(`${file.pathname}: no weights to replace`);
    const rows = JSON.stringify(rowsOf(columns, table));
    const { code } = await format(file.pathname, `${head}${rows};\n`, style);
    writeFileSync(file, code);
  }
}
