import type { NameWords } from '../names/name-words.ts';
import type { SentenceWords } from '../sentences/sentences.ts';
import { allotted } from './allotted.ts';
import type { LabelWords } from './label-words.ts';
import { label } from './labels.ts';
import { dayOfMonth, decade, year, type CalendarWords } from './dates.ts';
import { slashedDate, yearSpan } from './written-dates.ts';
import { gluedName, numberedName, ordinal } from './names.ts';
import { numberInName, numberInTitle } from './spelled-names.ts';
import { listNumber, phone, pointedName, verse } from './numbers-apart.ts';
import type { Amount } from '../numbers/amounts.ts';
import type { Rule, Scene } from './scene.ts';
import { timeOfDay, type ClockWords } from './times.ts';
import { version } from './versions.ts';
import {
  bareOne,
  bareZero,
  definiteTwo,
  idiom,
  spelledYear,
  vague,
  type IdiomWords,
} from './wording.ts';

/** What a language gives to tell which numbers count nothing. */
export interface ExemptLanguage {
  calendar: CalendarWords;
  clock: ClockWords;
  labels: LabelWords;
  idioms: IdiomWords;
  /** Ways of numbering that it has beside those of all. */
  ways: readonly Rule[];
  sentences: Pick<SentenceWords, 'isOrdinal'>;
  names: Pick<NameWords, 'isTitleNoun'>;
}

/** The rules by what they can speak of, so that none is asked of an amount that it lets pass in any case. */
interface Rules {
  digits: readonly Rule[];
  words: readonly Rule[];
  /** Percentages and money: with a sign of its own a number is hardly ever a name. */
  measured: readonly Rule[];
}

function rulesFrom(language: ExemptLanguage): Rules {
  const { calendar, clock, labels, idioms, ways, sentences, names } = language;
  const any = [
    idiom(idioms),
    ordinal(labels, sentences.isOrdinal),
    decade(labels),
    gluedName(labels),
  ];
  const plain = [
    bareZero(idioms),
    definiteTwo(idioms),
    slashedDate,
    timeOfDay(clock),
    dayOfMonth(calendar),
    year(calendar),
    yearSpan,
    label(labels, calendar),
    numberInTitle(labels),
    ...ways,
  ];
  const digits = [
    ...[phone, version(labels), listNumber((word) => names.isTitleNoun(word))],
    ...[pointedName, verse, numberedName(labels, calendar)],
  ];
  return {
    digits: [...any, ...plain, ...digits],
    words: [...any, vague(idioms), spelledYear(idioms), bareOne(idioms), ...plain, numberInName],
    measured: [...any, vague(idioms)],
  };
}

const remembered = new WeakMap<ExemptLanguage, Rules>();

/** True if an amount counts nothing: a date, a name, a label, an idiom. */
export function isExempt(scene: Scene, amount: Amount, language: ExemptLanguage): boolean {
  let rules = remembered.get(language);
  if (!rules) remembered.set(language, (rules = rulesFrom(language)));
  // “Escaños: PP 15, PSOE 12” are neither pages nor buses.
  if (allotted(scene, amount, language.labels) !== null) return false;
  const plain = amount.spelled ? rules.words : rules.digits;
  const applied = amount.kind === 'plain' ? plain : rules.measured;
  return applied.some((rule) => rule(scene, amount));
}
