import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import style from '../../oxfmt.config.ts';
import type { Clue } from '../../src/reading/doubts/clues/clue.ts';
import type { SortName } from '../../src/reading/doubts/ties/tie.ts';

/** Sorts of parts and their whole. */
const WHOLES: ReadonlySet<SortName> = new Set(['sum', 'hundred', 'share']);

/** Others of which one number is reckoned from the rest; of all else one thing is told in two ways. */
const RECKONED: ReadonlySet<SortName> = new Set([
  ...(['growth', 'difference', 'multiple', 'direction', 'product', 'mean'] as const),
]);

const names = ['every', 'wholes', 'reckoned', 'told'] as const;

/** The file that keeps the weight of a clue. */
function fileOf({ sort }: Clue): (typeof names)[number] {
  if (sort === null) return 'every';
  if (WHOLES.has(sort)) return 'wholes';
  return RECKONED.has(sort) ? 'reckoned' : 'told';
}

/** Writes what each clue is worth into the files that keep it, in the order of the clues. */
export async function writeWeights(
  clues: readonly Clue[],
  weightOf: (at: number) => number,
): Promise<void> {
  const rows = clues.map((clue, at) => ({ clue, row: [clue.name, weightOf(at)] as const }));
  for (const name of names) {
    const file = new URL(`../../src/reading/doubts/weights/${name}.ts`, import.meta.url);
    const [head] = /^[^]*?export const \w+: [^=]*= /.exec(readFileSync(file, 'utf8')) ?? [];
    if (head === undefined) throw new Error(`${file.pathname}: no weights to replace`);
    const own = rows.filter(({ clue }) => fileOf(clue) === name).map(({ row }) => row);
    const told = `${head}${JSON.stringify(Object.fromEntries(own))};\n`;
    writeFileSync(file, (await format(file.pathname, told, style)).code);
  }
}
