import { isAged } from '../../likeness.ts';
import { cueBefore, type Mention } from '../../mentions.ts';
import { valueOf } from '../../sums-of.ts';
import type { View } from '../../view.ts';
import type { Dated } from '../../times/dated.ts';
import { pairsOf, yearsNear } from '../../times/years-near.ts';
import { isSingle, isWithin, want } from '../things.ts';
import { tied, type Sort, type Tie } from '../tie.ts';

/** A span so many times that of the years is of others. */
const FARTHEST = 3;
const MONTHS = 12;

/** How old somebody was, as the words or commas around the number say. */
const isAge = (span: Mention, view: View): boolean =>
  cueBefore(span, 'aged', 1) !== undefined || isAged(span, view);

const isInYears = (span: Mention, view: View): boolean =>
  span.kind === 'measure' ? span.measure === 'year' : span.noun === null && isAge(span, view);

interface Apart {
  holds: boolean;
  wanted: number;
}

/** How old somebody born on the first date is on the last: nobody has an age before its day. */
function ageBetween(value: number, first: Dated, last: Dated): Apart {
  const apart = last.year - first.year;
  if (first.day !== null && last.day !== null) {
    const age = last.day >= first.day ? apart : apart - 1;
    return { holds: value === age, wanted: age };
  }
  if (first.month !== null && last.month !== null && first.month !== last.month) {
    const age = last.month > first.month ? apart : apart - 1;
    return { holds: value === age, wanted: age };
  }
  return { holds: value === apart || value === apart - 1, wanted: apart };
}

/** Whether years are so far apart: a span may be one more or less, and less than that where months are told. */
function isApart(span: Mention, first: Dated, last: Dated, view: View): Apart {
  const value = valueOf(span);
  if (isAge(span, view)) return ageBetween(value, first, last);
  const apart = last.year - first.year;
  if (first.month === null || last.month === null)
    return { holds: Math.abs(value - apart) <= 1, wanted: apart };
  const months = MONTHS * apart + last.month - first.month;
  return {
    holds: Math.abs(MONTHS * value - months) < MONTHS,
    wanted: Math.round(months / MONTHS),
  };
}

function yearsOf(view: View, span: Mention): Tie[] {
  const { told } = span;
  return pairsOf(yearsNear(told, view)).flatMap(({ years, first, last }): Tie[] => {
    if (!isWithin(FARTHEST, last.year - first.year, valueOf(span))) return [];
    const { holds, wanted } = isApart(span, first, last, view);
    return [{ ...tied('years', span, [], holds, [want(span, wanted)]), years }];
  });
}

export const years: Sort = {
  sort: 'years',
  kind: 'dates',
  example: {
    holds: 'Born in Leeds in 1941, she died in 2024, aged 83.',
    fails: 'Born in Leeds in 1941, she died in 2024, aged 93.',
  },
  find: (view) =>
    view.tolds.flatMap(({ mentions }) =>
      mentions
        .filter((span) => isSingle(span) && span.rate === null && isInYears(span, view))
        .flatMap((span) => yearsOf(view, span)),
    ),
};
