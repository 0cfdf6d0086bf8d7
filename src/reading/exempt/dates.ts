import { phraseBefore, type Phrases } from '../tokens/phrases.ts';
import type { Amount } from '../numbers/amounts.ts';
import { isCapitalised, isMark, touches } from '../tokens/token.ts';
import type { LabelWords } from './label-words.ts';
import { plainDigits, wordAt, type Rule, type Scene } from './scene.ts';

/** The calendar words of a language. */
export interface CalendarWords {
  /** Months and their short forms, without points. */
  months: ReadonlySet<string>;
  /** Months are names with capitals: “may” is then no month. */
  capitalMonths: boolean;
  weekdays: ReadonlySet<string>;
  /** Between day and month, and month and year: Spanish “de”, “del”. */
  dateLinks: ReadonlySet<string>;
  /** Between two days of a month: “del 5 al 7 de mayo”. */
  dayLinks: ReadonlySet<string>;
  /** Before a year: in, since, late. */
  yearLeaders: ReadonlySet<string>;
  /** Before a year or a count: of, to. */
  weakYearLeaders: ReadonlySet<string>;
  /** Before a number that counts even if it looks like a year: about, some, than. */
  countLeaders: Phrases;
  /** Those of them that compare, behind which a year may stand: “15 centimetres higher than 1962”. */
  comparisons: Phrases;
  /** Determiners that a year may follow: “the 2019 elections”. */
  determiners: ReadonlySet<string>;
  /** Beside a year, by what it is counted from: BC, AD. */
  eras: ReadonlySet<string>;
}

function isMonth(scene: Scene, at: number, words: CalendarWords): boolean {
  return (
    words.months.has(wordAt(scene, at)) && (!words.capitalMonths || isCapitalised(scene.tokens[at]))
  );
}

/** Steps over “de” and a point after a short month, or the comma before a year. */
function stepOver(
  scene: Scene,
  at: number,
  direction: 1 | -1,
  words: CalendarWords,
  marks: string,
): number {
  const skip = words.dateLinks.has(wordAt(scene, at)) || isMark(scene.tokens[at], marks);
  return skip ? at + direction : at;
}

function isDay(scene: Scene, amount: Amount): boolean {
  const day = amount.value ?? NaN;
  return (
    amount.kind === 'plain' &&
    amount.scale === 1 &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= 31 &&
    scene.tokens[amount.from]?.text.includes('.') !== true
  );
}

/** 1 March, March 1, “March 1 and 2”, “1–3 March”, “del 5 al 7 de mayo”. */
export function dayOfMonth(words: CalendarWords): Rule {
  const links = words.dayLinks;
  const reaches = (scene: Scene, from: number, direction: 1 | -1): boolean => {
    let at = from;
    for (let count = 0; count < 4; count++) {
      // “In May, 20 had no radio”: between month and day stands no comma.
      if (isMonth(scene, stepOver(scene, at, direction, words, '.'), words)) return true;
      if (isMonth(scene, at, words)) return true;
      if (!links.has(wordAt(scene, at)) && !isMark(scene.tokens[at], '-–—,')) return false;
      at += direction;
      if (links.has(wordAt(scene, at)) || isMark(scene.tokens[at], ',')) at += direction;
      if (words.determiners.has(wordAt(scene, at))) at += direction;
      const other = plainDigits(scene.tokens[at]);
      if (!(other >= 1 && other <= 31)) return false;
      at += direction;
    }
    return false;
  };
  return (scene, amount) => {
    if (!isDay(scene, amount)) return false;
    if (reaches(scene, amount.to, 1)) return true;
    if (
      words.weekdays.has(wordAt(scene, amount.from - 1)) &&
      !amount.spelled &&
      !scene.counts(amount.to)
    )
      return true;
    return (
      // “Four in June, in July seven”: no day is told in words behind its month.
      !amount.spelled &&
      !scene.begins(amount.from) &&
      reaches(scene, amount.from - 1, -1) &&
      !scene.counts(amount.to)
    );
  };
}

/** A unit takes no more words than this between a size and what is compared: “15 tonnes of wheat more than 2019”. */
const LONGEST_UNIT = 3;

/** “15 centimetres higher than 1962”: a size of the difference stands before, so what follows is no bound. A round hundred may be one. */
function isCompared(
  scene: Scene,
  { from, to }: Amount,
  number: number,
  { comparisons }: CalendarWords,
): boolean {
  const length = phraseBefore(comparisons, scene.tokens, from);
  if (length === 0 || number < 1700 || number % 100 === 0 || scene.counts(to)) return false;
  for (let at = from - length; at >= from - length - LONGEST_UNIT; at--) {
    if (scene.ends.has(at)) return true;
    const isUnit = scene.tokens[at - 1]?.kind === 'word' || scene.tokens[at - 1]?.text === '%';
    if (!isUnit || scene.begins(at)) return false;
  }
  return false;
}

/** A year: four digits that stand where years stand, and are not followed by what they would count. */
export function year(words: CalendarWords): Rule {
  return (scene, amount) => {
    const digits = scene.tokens[amount.to - 1];
    const number = plainDigits(digits);
    if (
      amount.kind !== 'plain' ||
      amount.scale > 1 ||
      amount.fraction ||
      amount.to - amount.from !== 1
    )
      return false;
    if (words.eras.has(wordAt(scene, amount.to)) || words.eras.has(wordAt(scene, amount.from - 1)))
      return true;
    if (!(number >= 1000 && number <= 2199 && digits?.text.length === 4)) return false;
    const before = wordAt(scene, amount.from - 1);
    if (phraseBefore(words.countLeaders, scene.tokens, amount.from) > 0)
      return isCompared(scene, amount, number, words);
    if (words.weakYearLeaders.has(before)) return !scene.counts(amount.to);
    const linked = stepOver(scene, amount.from - 1, -1, words, '.,');
    if (isMonth(scene, amount.from - 1, words) || isMonth(scene, linked, words)) return true;
    if (
      words.yearLeaders.has(before) ||
      words.determiners.has(before) ||
      scene.owns(amount.from - 1)
    )
      return number >= 1400 || !scene.counts(amount.to);
    if (
      isMark(scene.tokens[amount.from - 1], '-–/') &&
      plainDigits(scene.tokens[amount.from - 2]) > 1400
    )
      return true;
    return number >= 1700 && !scene.counts(amount.to);
  };
}

/** ’90s, 1990’s: the ending that a decade has of its own is told with those of ordinals. */
export function decade(words: LabelWords): Rule {
  return ({ tokens }, { from, to }) => {
    const [next, ending] = [tokens[to], tokens[to + 1]];
    if (
      isMark(next, "'’") &&
      touches(next) &&
      touches(ending) &&
      words.isOrdinal(tokens[to - 1]?.text ?? '', ending.lower)
    )
      return true;
    const before = tokens[from - 1];
    const isShort = plainDigits(tokens[from]) < 100;
    return isShort && isMark(before, "'’‘") && touches(tokens[from]) && before.spaced;
  };
}
