import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import style from '../../../oxfmt.config.ts';
import { clues } from '../../../src/reading/speakers/clues/index.ts';
import { meantClues } from '../../../src/reading/speakers/clues/meant/index.ts';
import type { Columns } from './columns.ts';
import { TABLES } from './model.ts';

const FILE = new URL('../../../src/reading/speakers/weights.ts', import.meta.url);

const tables = { clues, meant: meantClues };

/** Two digits say all that some thousand answers can tell of a weight. */
const rounded = (weight: number | undefined): number => Math.round((weight ?? 0) * 100) / 100;

/** The weights as they are written, by table and name of the clue: to all languages, then what each adds. */
export function rowsOf({ shared, own }: Columns, table: (typeof TABLES)[number]) {
  const columns = [shared, ...own.values()];
  return Object.fromEntries(
    tables[table].map(({ name }, at) => [name, columns.map((one) => rounded(one[table][at]) || 0)]),
  );
}

/** Writes the weights in place of those before; types stay as they are. */
export async function writeWeights(columns: Columns): Promise<void> {
  const [head] = /^[^]*?export const weights: Weights = /.exec(readFileSync(FILE, 'utf8')) ?? [];
  if (head === undefined) throw new Error(`${FILE.pathname}: no weights to replace`);
  const rest = JSON.stringify({
    languages: [...columns.own.keys()],
    ...Object.fromEntries(TABLES.map((table) => [table, rowsOf(columns, table)])),
  });
  const { code } = await format(FILE.pathname, `${head}${rest};\n`, style);
  writeFileSync(FILE, code);
}
