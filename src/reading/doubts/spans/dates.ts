import { cueBefore, type Mention, type Told } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import { doubt, type Kind, type View } from '../view.ts';
import type { Doubt } from '../../types.ts';
import { cuesIn, type Cue, type Role } from '../wording.ts';
import { yearsIn, type Year } from './years.ts';

/** “Born in Leeds in 1941”. */
const REACH = 10;
const AHEAD = 4;
/** The dates of a life may follow in so many sentences. */
const BEHIND = 2;

const isInYears = ({ kind, measure }: Mention): boolean => kind === 'measure' && measure === 'year';

/** What a sentence tells of years, whether or not it tells numbers. */
interface Dated {
  years: Year[];
  cues: ReadonlyMap<Role, readonly Cue[]>;
}

/** The sentence right before one in its paragraph. */
function sentenceBefore({ parsed, span }: Told, { table }: View): Dated | null {
  const before = parsed.sentences.findLast(({ to }) => to <= span.from);
  return before
    ? {
        years: yearsIn(parsed, before),
        cues: cuesIn(parsed.tokens, before.from, before.to, table),
      }
    : null;
}

/** What the paragraph of a sentence tells of years from it on, as far as the two sentences behind it. */
function around({ parsed, span }: Told, { table }: View): Dated {
  const behind = parsed.sentences.filter(({ from }) => from >= span.to).slice(0, BEHIND);
  const whole = { from: span.from, to: behind.at(-1)?.to ?? span.to };
  return {
    years: yearsIn(parsed, whole),
    cues: cuesIn(parsed.tokens, whole.from, whole.to, table),
  };
}

/** How many years somebody lived, from the year of birth and that of the end of life or of the age that is told. */
function livedIn({ years, cues }: Dated): number | null {
  const born = cues.get('born')?.[0];
  // German puts the year before: “wurde 1940 in Perth geboren”.
  const isBeside = ({ at }: Year): boolean =>
    born !== undefined &&
    ((at >= born.to && at - born.to <= REACH) || (at < born.from && born.from - at <= AHEAD));
  const [birth] = years.filter(isBeside).sort((a, b) => a.year - b.year);
  const [other, ...more] = years.filter((year) => year !== birth);
  const ended = cues.has('died');
  if (!birth || !other || more.length > 0 || !ended || other.year <= birth.year) return null;
  return other.year - birth.year;
}

/** Somebody’s age in a sentence that tells the year of birth and another one, or in the next: “She was 87”. */
function ageDoubts(age: Mention, lived: number, cue: Pick<Cue, 'from' | 'to'>): Doubt[] {
  return [lived, lived - 1].includes(valueOf(age)) ? [] : [doubt('dates', age, [], cue)];
}

function agesIn(told: Told, own: Dated, view: View): Doubt[] {
  const isAged = (mention: Mention): boolean =>
    isInYears(mention) || cueBefore(mention, 'aged', 1) !== undefined;
  const [age, ...ages] = told.mentions.filter(
    (mention) => isAged(mention) && mention.rate === null,
  );
  if (!age || ages.length > 0 || age.figure.end) return [];
  const born = own.cues.get('born')?.[0];
  if (born) {
    const lived = livedIn(own);
    return lived === null ? [] : ageDoubts(age, lived, born);
  }
  const wide = livedIn(around(told, view));
  if (wide !== null && own.cues.has('died')) return ageDoubts(age, wide, age);
  const cue = cueBefore(age, 'aged', 0);
  const before = cue && cue.from <= told.span.from + 1 && own.years.length === 0;
  const lived = before ? livedIn(sentenceBefore(told, view) ?? own) : null;
  return cue && lived !== null ? ageDoubts(age, lived, cue) : [];
}

/** “Opened in 1932 and closed in 1997, after 65 years”, “… 65 years later”; and in the next sentence, “in those 65 years”. */
function spansIn(told: Told, own: Dated, view: View): Doubt[] {
  return told.mentions.flatMap((span) => {
    if (!isInYears(span) || span.figure.end || span.figure.qualifier !== null) return [];
    const laters = own.cues.get('later') ?? [];
    const behind = laters.find(({ from }) => from >= span.to - 1 && from <= span.to);
    const before = laters.find(({ to }) => to === span.from);
    const later = behind ?? before;
    if (!later) return [];
    const earlier = own.years.length < 2 ? sentenceBefore(told, view) : null;
    const [first, last, ...more] = earlier ? [...earlier.years, ...own.years] : own.years;
    // Years of something else may stand there too, but for “from 1991 to 2014”.
    const dated = around(told, view).years;
    if (own.years.length === 0 && dated.length === 2 && behind) {
      const [start, end] = dated.map(({ year }) => year);
      const off = Math.abs((end ?? 0) - (start ?? 0)) - valueOf(span);
      return Math.abs(off) > 1 ? [doubt('dates', span, [], behind)] : [];
    }
    const isSpan = earlier?.cues.get('from')?.some(({ to }) => to === first?.at);
    if (earlier && own.years.length === 0 && isSpan !== true) return [];
    if (!first || !last || more.length > 0 || last.year <= first.year) return [];
    const isAhead = before && own.years.length >= 2 && span.from <= last.at;
    const off = Math.abs(last.year - first.year - valueOf(span));
    return off > 1 && !isAhead ? [doubt('dates', span, [], later)] : [];
  });
}

function datesOf(view: View): Doubt[] {
  return view.tolds.flatMap((told) => {
    const { byRole: cues, parsed, span, mentions } = told;
    if (!cues.has('born') && !cues.has('later') && !cues.has('aged')) return [];
    const own = { years: yearsIn(parsed, span, mentions), cues };
    return cues.has('born') || !cues.has('later')
      ? agesIn(told, own, view)
      : spansIn(told, own, view);
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
