import type { Figure } from '../figures/figure.ts';
import type { Parsed } from '../parsed.ts';
import { isMark } from '../tokens/token.ts';
import type { Cue, Role } from './wording.ts';

/** A sentence with its cues by what they say. */
interface Cued {
  parsed: Parsed;
  byRole: ReadonlyMap<Role, readonly Cue[]>;
}

const rates: readonly Role[] = [
  'perSecond',
  'perMinute',
  'perHour',
  'perDay',
  'perWeek',
  'perMonth',
  'perYear',
  'each',
];

/** “30 hectares of the reserve a week”: so many words may stand between a number and its time. */
const PAST = 4;

/** True if nothing but what is measured stands between a number and words. */
const isPast = ({ parsed, byRole }: Cued, from: number, to: number): boolean =>
  to > from &&
  to - from <= PAST &&
  byRole.get('partOf')?.some((of) => of.from === from) === true &&
  parsed.tokens.slice(from, to).every(({ kind }) => kind === 'word');

/** “A year before”, at the end of a clause, is a time. */
function isTime({ parsed: { tokens }, byRole }: Cued, { to }: Cue): boolean {
  const before = byRole.get('earlier')?.find(({ from }) => from === to);
  return before !== undefined && tokens[before.to]?.kind !== 'word';
}

/** The words of a rate that end the unit of a figure: “litres a day”. */
export function rateIn({ byRole }: Cued, { amount, unitEnd }: Figure): Cue | undefined {
  if (unitEnd <= amount.to + 1) return undefined;
  for (const role of rates) {
    const found = byRole.get(role)?.find((cue) => cue.from > amount.to && cue.to === unitEnd);
    if (found) return found;
  }
  return undefined;
}

/** What a figure that ends before the token `to` is by: “a day”, “each”; `null` where it is no rate. */
export function rateOf(told: Cued, figure: Figure, to: number): Role | null {
  const { amount } = figure;
  const inUnit = rateIn(told, figure);
  const isRate = (role: Role, cue: Cue): boolean =>
    cue.from === to ||
    cue.from === amount.to ||
    (role === 'each' && amount.kind === 'money' && cue.to === amount.from) ||
    cue === inUnit ||
    (cue.from === to + 1 && isMark(told.parsed.tokens[to], ',')) ||
    (role !== 'each' && isPast(told, to, cue.from));
  const isOf = (role: Role): boolean =>
    told.byRole.get(role)?.some((cue) => isRate(role, cue) && !isTime(told, cue)) === true;
  return rates.find(isOf) ?? null;
}
