import { divide, overlap } from '../../arithmetic/interval.ts';
import { finely } from '../../relations/quantity.ts';
import { isMark } from '../../tokens/token.ts';
import { cueBefore, type Mention } from '../mentions.ts';
import type { Role } from '../wording.ts';
import { doubt, type Kind, type View } from '../view.ts';
import type { Doubt } from '../../types.ts';
import { yearsIn } from '../spans/years.ts';

/** Rates of one day differ by less. */
const ROOM = 1.03;

interface Exchange {
  one: Mention;
  other: Mention;
  currencies: string;
  low: number;
  high: number;
}

/** “£2m ($2.5m)”: one amount in two currencies, and the rate between them with all that rounding leaves open. */
function exchangesIn({ tolds, heads }: View): Exchange[] {
  // Of other years the rate was another.
  const ofToday = [...heads, ...tolds].filter(
    ({ parsed, span, mentions }) =>
      mentions.some(({ kind }) => kind === 'money') && yearsIn(parsed, span, mentions).length === 0,
  );
  return ofToday.flatMap(({ mentions, parsed: { tokens } }) =>
    mentions.flatMap((one, at) => {
      const other = mentions[at + 1];
      if (one.kind !== 'money' || other?.kind !== 'money') return [];
      const isSaid = ['or', 'again'].some(
        (role) => cueBefore(other, role as Role, 2)?.from === one.to + 1,
      );
      const isBracketed = other.from - one.to <= 2 && isMark(tokens[one.to], '(');
      const isTwice = isBracketed || (isSaid && isMark(tokens[one.to], ','));
      const names = [one, other].map(({ figure }) => figure.amount.measure ?? '');
      const [a, b] = [finely(one.figure), finely(other.figure)];
      if (!isTwice || names[0] === names[1] || !a || !b || a.value <= 0) return [];
      const rate = divide(b.interval, a.interval);
      return [
        { one, other, currencies: names.join(' '), low: rate.low / ROOM, high: rate.high * ROOM },
      ];
    }),
  );
}

function exchangeDoubts(view: View): Doubt[] {
  const first = new Map<string, Exchange>();
  return exchangesIn(view).flatMap((exchange) => {
    const known = first.get(exchange.currencies);
    if (!known) first.set(exchange.currencies, exchange);
    if (!known || overlap(known, exchange)) return [];
    return [doubt('measures', exchange.other, [exchange.one, known.one, known.other])];
  });
}

export const exchange: Kind = {
  kind: 'measures',
  example: {
    holds: 'The grant of £2m ($2.5m) will be followed by one of £6m ($7.5m).',
    fails: 'The grant of £2m ($2.5m) will be followed by one of £6m ($9.5m).',
  },
  find: exchangeDoubts,
};
