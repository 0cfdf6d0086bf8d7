import { cuesOfRole } from '../../sentences.ts';
import type { Told } from '../../mentions.ts';
import type { View } from '../../view.ts';
import { pairsOf, yearsNear } from '../../times/years-near.ts';
import type { Cue } from '../../wording.ts';
import { isWithin } from '../things.ts';
import type { Sort, Tie } from '../tie.ts';

/** Ordinals are told in digits: “150th”, “150.º”; the letters and marks behind them are tokens of their own, or none. */
const LONGEST_ORDINAL = 4;
/** Years so many times as far apart are of something else. */
const FARTHEST = 3;

/** How many years an anniversary is said to be, and where that is told. */
function toldBefore(
  { parsed: { tokens }, span }: Told,
  { role, from, to }: Cue,
  { jubilees, ranks }: View,
): { from: number; years: number } | null {
  if (role === 'jubilee') {
    const words = tokens.slice(from, to).map(({ lower }) => lower);
    return { from, years: jubilees.get(words.join(' ')) ?? 0 };
  }
  for (let at = from - 1; at >= Math.max(span.from, from - LONGEST_ORDINAL); at--) {
    const token = tokens[at];
    const [, digits] = /^(\d{1,3})(?!\d)/.exec(token?.text ?? '') ?? [];
    const years = digits === undefined ? ranks.get(token?.lower ?? '') : Number(digits);
    if (years !== undefined) return { from: at, years };
  }
  return null;
}

function jubileesOf(view: View, told: Told, cue: Cue): Tie[] {
  const said = toldBefore(told, cue, view);
  if (!said) return [];
  const near = yearsNear(told, view).filter(({ at }) => at !== said.from);
  return pairsOf(near).flatMap(({ years, first, last }): Tie[] => {
    const apart = last.year - first.year;
    if (!isWithin(FARTHEST, apart, said.years)) return [];
    const holds = Math.abs(apart - said.years) <= 1;
    const words = { from: said.from, to: cue.to };
    const count = near.length;
    return [
      {
        sort: 'jubilee',
        ...{ told, claim: null, cue: words, of: [], holds, wanted: [], years, yearCount: count },
      },
    ];
  });
}

export const jubileeTies: Sort = {
  sort: 'jubilee',
  kind: 'dates',
  example: {
    holds: 'The lifeboat station, founded in 1876, marks its 150th anniversary in 2026.',
    fails: 'The lifeboat station, founded in 1876, marks its 140th anniversary in 2026.',
  },
  find: (view) =>
    (['anniversary', 'jubilee'] as const).flatMap((role) =>
      cuesOfRole(view, role).flatMap(({ told, cue }) => jubileesOf(view, told, cue)),
    ),
};
