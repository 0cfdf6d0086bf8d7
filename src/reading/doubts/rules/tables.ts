import type { Parsed } from '../../parsed.ts';
import type { Doubt } from '../../types.ts';
import { areLike, isAmount, type Mention } from '../mentions.ts';
import { makes, valueOf } from '../sums-of.ts';
import { doubt, type Kind, type View } from '../view.ts';
import { cuesIn } from '../wording.ts';

/** A total further from its column is a mean, or of something else. */
const NEAREST = 0.5;
const FARTHEST = 1.7;

/** A cell or an item: where it stands, and its number if it has one alone. */
interface Place {
  parsed: Parsed;
  row: number;
  column: number;
  mention: Mention | undefined;
}

function placesOf({ passages, tolds }: View): Map<number, Place[]> {
  const numbers = Map.groupBy(
    tolds.flatMap(({ mentions }) => mentions),
    ({ told }) => told.parsed.passage,
  );
  const places = passages.flatMap((parsed) => {
    if (!parsed.cell) return [];
    const own = numbers.get(parsed.passage) ?? [];
    const [mention] = own.length === 1 ? own : [];
    return [{ parsed, ...parsed.cell, mention }];
  });
  return Map.groupBy(places, ({ parsed }) => parsed.cell?.table ?? -1);
}

/** True if a cell begins with the word for a total. */
function isTotal(view: View, { parsed: { tokens } }: Place): boolean {
  return cuesIn(tokens, 0, tokens.length, view.table).get('totalRow')?.[0]?.from === 0;
}

/** Of shares only a hundred is a total: the last row of others is a mean. */
function isHundred({ kind, figure }: Mention): boolean {
  return kind === 'percent' && figure.value === 100;
}

/** Whether a total is that of all the numbers of its row or column; nothing where one of them has none. */
function doubtsOf(total: Place | undefined, parts: readonly Place[]): Doubt[] {
  const whole = total?.mention;
  const mentions = parts.flatMap(({ mention }) => mention ?? []);
  if (!whole || parts.length < 2 || mentions.length < parts.length) return [];
  const all = [whole, ...mentions];
  const isAlike = all.every(
    (mention) => (isAmount(mention) || isHundred(whole)) && areLike(mention, whole),
  );
  if (!isAlike || makes(mentions, whole) !== false) return [];
  const filled = mentions.reduce((sum, one) => sum + valueOf(one), 0) / valueOf(whole);
  return filled >= NEAREST && filled <= FARTHEST ? [doubt('sum', whole, mentions)] : [];
}

/** Columns whose last row, and rows whose last column, is called a total; and lists whose last item is. */
function tablesOf(view: View): Doubt[] {
  return [...placesOf(view).values()].flatMap((places) => {
    const lastRow = Math.max(...places.map(({ row }) => row));
    const lastColumn = Math.max(...places.map(({ column }) => column));
    const isList = lastColumn === 0;
    const first = isList ? 0 : 1;
    const label = places.find(({ row, column }) => row === lastRow && column === 0);
    const heading = places.find(({ row, column }) => row === 0 && column === lastColumn);
    const columns = Map.groupBy(
      places.filter(({ column, row }) => column >= first && row >= first),
      ({ column }) => column,
    );
    const rows = Map.groupBy(
      places.filter(({ column, row }) => column >= 1 && row >= 1),
      ({ row }) => row,
    );
    const inColumns =
      label && isTotal(view, label)
        ? [...columns.values()].flatMap((cells) =>
            doubtsOf(
              cells.find(({ row }) => row === lastRow),
              cells.filter(({ row }) => row < lastRow),
            ),
          )
        : [];
    const inRows =
      !isList && heading && isTotal(view, heading)
        ? [...rows.values()].flatMap((cells) =>
            doubtsOf(
              cells.find(({ column }) => column === lastColumn),
              cells.filter(({ column }) => column < lastColumn),
            ),
          )
        : [];
    return [...inColumns, ...inRows];
  });
}

export const tables: Kind = {
  kind: 'sum',
  example: {
    holds:
      '| Region | Cattle |\n| --- | --- |\n| North | 4,300 |\n| South | 2,750 |\n| Total | 7,050 |',
    fails:
      '| Region | Cattle |\n| --- | --- |\n| North | 4,300 |\n| South | 2,750 |\n| Total | 8,050 |',
  },
  find: tablesOf,
};
