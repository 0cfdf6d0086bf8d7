import type { Parsed } from '../../parsed.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import type { Doubt } from '../../types.ts';
import { monthOf } from '../times/dated.ts';
import { daysIn, lengthOf, type Day } from '../times/days.ts';
import { toldAt } from '../sentences.ts';
import { wordsDoubt, type Kind, type View } from '../view.ts';

/** Between a day and its month stands one word at most: “31 de junio”. */
const NEAR = 2;
/** Every month has as many days, but February in most years. */
const LATE = /^(?:29|3[01])(?!\d)/;

/** True if a sentence tells a day that not every month has, beside a month. */
function hasLate({ tokens }: Parsed, { from, to }: TokenSpan, months: readonly string[]): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'word' || token.kind === 'mark') continue;
    if (!LATE.test(token.text)) continue;
    for (let near = at - NEAR; near <= at + NEAR; near++)
      if (monthOf(tokens[near], months) >= 0) return true;
  }
  return false;
}

/** True for a day that its month does not have; without its year, 29 February may be one. */
const isNone = ({ day, month, year }: Day): boolean =>
  day !== null && month !== null && day > lengthOf(month, year);

function noDaysOf(view: View): Doubt[] {
  return view.passages.flatMap((parsed) =>
    parsed.sentences.flatMap((span) => {
      const told = hasLate(parsed, span, view.months) ? toldAt(view, parsed, span) : undefined;
      const days = told ? daysIn(told, view).filter(isNone) : [];
      return days.map((day) => wordsDoubt('date', parsed, day));
    }),
  );
}

export const noDays: Kind = {
  kind: 'date',
  example: {
    holds: 'The court sat until 30 June.',
    fails: 'The court sat until 31 June.',
  },
  find: noDaysOf,
};
