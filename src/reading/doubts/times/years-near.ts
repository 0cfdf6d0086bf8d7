import { firstFrom } from '../../sentences/bounds.ts';
import type { Told } from '../mentions.ts';
import type { View } from '../view.ts';
import { dated, type Dated } from './dated.ts';
import { yearsIn } from './years.ts';

/** So many sentences before one, and behind it, may tell its years. */
const BACK = 3;
const ON = 2;
/** More years in so few sentences are a chronicle. */
const MOST = 6;

/** The years around a sentence, in its paragraph. */
export function yearsNear({ parsed, span, mentions }: Told, { months }: View): Dated[] {
  const own = firstFrom(parsed.sentences, span.from);
  const from = parsed.sentences[Math.max(0, own - BACK)]?.from ?? span.from;
  const to = parsed.sentences[Math.min(parsed.sentences.length - 1, own + ON)]?.to ?? span.to;
  const years = yearsIn(parsed, { from, to }, mentions).slice(0, MOST);
  return years.map((year) => dated(parsed.tokens, year, months));
}

/** Two years of different numbers, the earlier mention first, with the earlier year first beside them. */
export const pairsOf = (
  years: readonly Dated[],
): { years: [Dated, Dated]; first: Dated; last: Dated }[] =>
  years.flatMap((one, at) =>
    years
      .slice(at + 1)
      .filter(({ year }) => year !== one.year)
      .map((other) => {
        const [first, last] = one.year < other.year ? [one, other] : [other, one];
        return { years: [one, other], first, last };
      }),
  );
