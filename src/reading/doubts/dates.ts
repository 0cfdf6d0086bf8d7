import { cuesOf, cueBefore, type Mention, type Told } from './mentions.ts';
import { valueOf } from './sums-of.ts';
import { doubt, type Kind, type View } from './view.ts';
import type { Doubt } from '../types.ts';
import type { Cue } from './wording.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** “Born in Leeds in 1941”. */
const REACH = 10;

interface Year {
  at: number;
  year: number;
}

/** The years in a sentence that are no figures. */
function yearsIn({ parsed: { tokens }, span, mentions }: Told): Year[] {
  const years: Year[] = [];
  for (let at = span.from; at < span.to; at++) {
    const token = tokens[at];
    const isCount = mentions.some(({ figure: { amount } }) => at >= amount.from && at < amount.to);
    if (token?.kind === 'digits' && YEAR.test(token.text) && !isCount)
      years.push({ at, year: Number(token.text) });
  }
  return years;
}

const isInYears = ({ kind, measure }: Mention): boolean => kind === 'measure' && measure === 'year';

/** Somebody’s age in a sentence that tells the year of birth and another one. */
function ageIn(told: Told, years: readonly Year[], born: Cue): Doubt[] {
  const birth = years.find(({ at }) => at >= born.to && at - born.to <= REACH);
  const [other, ...more] = years.filter((year) => year !== birth);
  const ended = cuesOf(told, 'died').length > 0;
  if (!birth || !other || more.length > 0 || !ended || other.year <= birth.year) return [];
  const isAged = (mention: Mention): boolean =>
    isInYears(mention) || cueBefore(mention, 'aged', 1) !== undefined;
  const [age, ...ages] = told.mentions.filter(
    (mention) => isAged(mention) && mention.rate === null,
  );
  if (!age || ages.length > 0 || age.figure.end) return [];
  const lived = other.year - birth.year;
  return [lived, lived - 1].includes(valueOf(age)) ? [] : [doubt('dates', age, [], born)];
}

/** “Opened in 1932 and closed in 1997, after 65 years”, “… 65 years later”. */
function spanIn(told: Told, years: readonly Year[]): Doubt[] {
  const [first, last] = years;
  if (!first || !last || years.length > 2 || last.year <= first.year) return [];
  return told.mentions.flatMap((span) => {
    if (!isInYears(span) || span.figure.end || span.figure.qualifier !== null) return [];
    const later = cuesOf(told, 'later').find(
      ({ from, to }) =>
        (from >= span.to - 1 && from <= span.to) || (to === span.from && span.from > last.at),
    );
    const off = Math.abs(last.year - first.year - valueOf(span));
    return later && off > 1 ? [doubt('dates', span, [], later)] : [];
  });
}

function datesOf({ tolds }: View): Doubt[] {
  return tolds.flatMap((told) => {
    const born = told.byRole.get('born')?.[0];
    if (!born && !told.byRole.has('later')) return [];
    const years = yearsIn(told);
    return born ? ageIn(told, years, born) : spanIn(told, years);
  });
}

export const dates: Kind = {
  kind: 'dates',
  example: {
    holds: 'The novelist, born in Leeds in 1941, died in March 2024 at the age of 82.',
    fails: 'The novelist, born in Leeds in 1941, died in March 2024 at the age of 92.',
  },
  find: datesOf,
};
