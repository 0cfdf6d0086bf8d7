import type { Parsed } from '../../parsed.ts';
import type { Doubt } from '../../types.ts';
import { monthOf } from '../times/dated.ts';
import { daysIn, lengthOf, type Day } from '../times/days.ts';
import { toldAt } from '../sentences.ts';
import { wordsDoubt, type Kind, type View } from '../view.ts';

/** Between a day and its month stands one word at most: “31 de junio”. */
const NEAR = 2;
/** Every month has as many days, but February in most years. */
const LATE = /^(?:29|3[01])(?!\d)/;

/** True if a token tells a day that not every month has, beside a month. */
function isLate({ tokens }: Parsed, at: number, months: readonly string[]): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'word' || !LATE.test(token.text)) return false;
  for (let near = at - NEAR; near <= at + NEAR; near++)
    if (monthOf(tokens[near], months) >= 0) return true;
  return false;
}

/** True for a day that its month does not have; without its year, 29 February may be one. */
const isNone = ({ day, month, year }: Day): boolean =>
  day !== null && month !== null && day > lengthOf(month, year);

function noDaysOf(view: View): Doubt[] {
  return view.passages
    .flatMap((parsed) => {
      let from = 0;
      const { tokens, sentences } = parsed;
      return sentences.flatMap((span) => {
        for (from = Math.max(from, span.from); from < span.to; from++)
          if (isLate(parsed, from, view.months)) break;
        if (from >= span.to || from >= tokens.length) return [];
        const told = toldAt(view, parsed, span);
        from = span.to;
        return told ? daysIn(told, view).filter(isNone) : [];
      });
    })
    .map((day) => wordsDoubt('date', day.told.parsed, day));
}

export const noDays: Kind = {
  kind: 'date',
  example: {
    holds: 'The court sat until 30 June.',
    fails: 'The court sat until 31 June.',
  },
  find: noDaysOf,
};
