import { isMark } from '../../../tokens/token.ts';
import { cueBefore, type Mention, type Told } from '../../mentions.ts';
import { valueOf } from '../../sums-of.ts';
import { yearsIn } from '../../times/years.ts';
import type { View } from '../../view.ts';
import { dated, type Dated } from '../../times/dated.ts';
import { isSingle, isWithin, want } from '../things.ts';
import type { Sort, Tie } from '../tie.ts';

/** So many sentences before a span, and behind it, may tell its years. */
const BACK = 3;
const ON = 2;
/** More years in so few sentences are a chronicle. */
const MOST = 6;
/** A span so many times that of the years is of others. */
const FARTHEST = 3;
const OLDEST = 110;

/** “Fenn, 58, said”. */
const isAlone = ({ told: { parsed }, from, to, noun, kind, figure }: Mention): boolean =>
  kind === 'count' &&
  noun === null &&
  isMark(parsed.tokens[from - 1], ',(') &&
  isMark(parsed.tokens[to], ',).') &&
  (figure.amount.value ?? 0) < OLDEST;

/** How old somebody was, as the words or commas around the number say. */
const isAge = (span: Mention): boolean => cueBefore(span, 'aged', 1) !== undefined || isAlone(span);

const isInYears = (span: Mention): boolean =>
  span.kind === 'measure' ? span.measure === 'year' : span.noun === null && isAge(span);

/** The years around a sentence. */
function yearsNear({ parsed, span, mentions }: Told, { months }: View): Dated[] {
  const own = parsed.sentences.findIndex(({ from }) => from === span.from);
  const from = parsed.sentences[Math.max(0, own - BACK)]?.from ?? span.from;
  const to = parsed.sentences[Math.min(parsed.sentences.length - 1, own + ON)]?.to ?? span.to;
  const years = yearsIn(parsed, { from, to }, mentions).slice(0, MOST);
  return years.map((year) => dated(parsed.tokens, year, months));
}

/** Whether years are so far apart: nobody has an age before the day of birth, and a span may be one more or less. */
function isApart(span: Mention, first: Dated, last: Dated): { holds: boolean; wanted: number } {
  const apart = last.year - first.year;
  const value = valueOf(span);
  if (isAge(span) && first.day !== null && last.day !== null) {
    const age = last.day >= first.day ? apart : apart - 1;
    return { holds: value === age, wanted: age };
  }
  const isNear = value === apart || value === apart - 1;
  return { holds: isNear || (!isAge(span) && value === apart + 1), wanted: apart };
}

function yearsOf(view: View, span: Mention): Tie[] {
  const { told } = span;
  const years = yearsNear(told, view);
  return years.flatMap((one, at) =>
    years.slice(at + 1).flatMap((other): Tie[] => {
      const [first, last] = one.year < other.year ? [one, other] : [other, one];
      if (!isWithin(FARTHEST, last.year - first.year, valueOf(span))) return [];
      const { holds, wanted } = isApart(span, first, last);
      const tie = { told, claim: span, cue: span, of: [], holds, wanted: [want(span, wanted)] };
      return [{ sort: 'years', ...tie, years: [one, other] }];
    }),
  );
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
        .filter((span) => isSingle(span) && span.rate === null && isInYears(span))
        .flatMap((span) => yearsOf(view, span)),
    ),
};
