import type { Rule } from '../../exempt/scene.ts';
import type { Phrases } from '../../tokens/phrases.ts';
import type { Rows } from '../rows.ts';

/** What words beside a number show that it belongs to; a language leaves out what it has no words for. */
export const topics = [
  /** In the sentence of a vote, which is told like a score: voted, Senate, ruled. */
  'vote',
  /** In the sentence of a game: win, draw, final. */
  'game',
  /** In the sentence of an innings, which is told with a word: “312 for six”. */
  'innings',
  /** Behind odds, “a 33-1 shot”, and before them: “won at 14-1”. */
  'odds',
  'betting',
  /** Works whose title may be a number: “her third album, 25,”. */
  'work',
  /** Somewhere before a number whose “m” is no million, and straight behind it: water … 5m wide. */
  'height',
  'length',
  /** Phrases that leave no doubt of it: “10 mi por hora”. */
  'measured',
  /** Between the article of a dozen or a part and its noun: rather more than that, rather less, about that, no less. */
  'ample',
  'scant',
  'rough',
  'full',
  /** Those of whom surveys tell a share: “zwei von fünf Deutschen”. */
  'population',
  /** Courses that something spreads over, and other things that take time: stages, laps, games. */
  'course',
  /** Before “over three days” they make a bound of it: “took over three days”. */
  'lasting',
  /** Behind a number and a hyphen, no unit: “100,000-strong”. */
  'hung',
  /** Behind a share of many: half “say”, a third “are”. */
  'many',
  /** Plurals and collectives that stand before other nouns: arms dealers, police officers. */
  'attributive',
  /** What a list gives to parties or countries, each by its name: seats, votes, medals. */
  'seat',
  /** Units in which a margin is told: votes, points; and hundredths of the unit of a currency: cents. */
  'tally',
  'hundredth',
  /** Before or behind how long something took: lasted, after, later. */
  'duration',
  /** Of what is said to be wrong: denied, refuted. */
  'denial',
  /** The scale on which a number stands behind it: magnitude. */
  'scale',
  /** Beside a year, by what it is counted from: BC, AD. */
  'era',
  /** Between volume and page, the reports of courts: “410 U.S. 113”. */
  'report',
] as const;

/** Words by which a language shows that a number counts nothing. */
export interface LabelFields {
  /**
   * What leads up to something above or beside the text of a manuscript: to who wrote it, to other stories, to the day it
   * was published.
   */
  manuscript: Rows;
  /** Months in their order, and behind them their short forms, without points; with capitals where the language writes them so. */
  months: ReadonlySet<string>;
  /** From Monday to Sunday, and behind them by other names. */
  weekdays: ReadonlySet<string>;
  /** Before a year: in, since, late. */
  yearLeaders: ReadonlySet<string>;
  /** Beside a time of day: “half past”, “# o’clock”, “# in the morning”. */
  clock: Phrases;
  /**
   * Before a label, and behind a number that is a code: flight, page, article; “# ZIP”. Those in capitals are labels only
   * with a capital: “Year 6 pupils”, “42 Commando”.
   */
  labels: Phrases;
  /** Labels that stay labels even if what follows could be counted, and have groups: page, no; “la ley 31.990”. */
  firmLabels: Phrases;
  /** Letters that touch a number and make it an ordinal (21st, 5th), a name (49ers) or a decade (1990s); German “3.”. */
  isOrdinal(digits: string, letters: string): boolean;
  /** Before a number that counts, beside qualifiers: only, just; Spanish “los”. */
  counting: Phrases;
  /** Words by what a number beside them belongs to. */
  topics: Rows;
  /** Ways of numbering that the language has and others do not, with their words, and those that end a noun phrase. */
  ways(stops: ReadonlySet<string>): readonly Rule[];
  /** Wordings in which a number counts nothing: “24/7”, “number one”. */
  idioms: Phrases;
  /** Idioms unless something counted follows: “the last 16”, but “the last 16 years”. */
  uncounted: Phrases;
  /** Before a number word that is then vague: several hundred. */
  vagueLeaders: Phrases;
}
