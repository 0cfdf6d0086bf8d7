import type { CalendarWords } from '../../exempt/dates.ts';
import type { LabelWords } from '../../exempt/label-words.ts';
import type { TallyWords } from '../../exempt/scores.ts';
import { ZONES, type ClockWords } from '../../exempt/times.ts';
import type { IdiomWords } from '../../exempt/wording.ts';
import {
  beside,
  either,
  phrases,
  phrasesOf,
  singleWords,
  together,
  without,
  type Phrases,
} from '../../tokens/phrases.ts';
import type { FieldsInSets } from './fields-in-sets.ts';
import { allWords } from '../fields/word-sets.ts';
import { allOf, rowOf } from '../rows.ts';
import { hyphenLinks } from './hyphens.ts';
import { counting, zeroWords } from './zero.ts';
import { measureNames } from './relations.ts';

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const small = (list: readonly string[]): string[] => list.map((text) => text.toLowerCase());
const inCapitals = (list: Iterable<string>): string[] => small([...list].filter(isCapital));
const inSmall = (list: Iterable<string>): string[] => [...list].filter((text) => !isCapital(text));

/** Before a number that counts, however it looks. */
function countLeaders({ nouns, labels, functionWords }: FieldsInSets): Phrases {
  // “Hasta 2031” leads to a year.
  const qualifiers = without(phrasesOf(nouns.qualifiers.before), functionWords.to);
  return together(qualifiers, labels.counting);
}

/** Of the words before a number that counts, those of a comparison with more than one: “higher than”, and not “over”. */
function comparisons({ nouns }: FieldsInSets): Phrases {
  const { before } = nouns.qualifiers;
  const compares = (phrase: string): boolean =>
    phrase.includes(' ') && ['moreThan', 'lessThan'].includes(before.senses.get(phrase) ?? '');
  return phrases(phrasesOf(before).filter(compares).join(','));
}

/** Before one thing: articles and owners; not the plurals before what is counted. */
function articles({ functionWords: words, labels }: FieldsInSets): ReadonlySet<string> {
  return without(
    either(words.definite.keys(), words.owners.keys(), words.articles),
    singleWords(labels.counting),
  );
}

/** Between two numbers of one kind. */
export function numberLinks({ and, or, to }: FieldsInSets['functionWords']): ReadonlySet<string> {
  return either(and, or, to);
}

/** Dates and years, from the fields of a language. */
export function calendarWords(fields: FieldsInSets): CalendarWords {
  const { labels, functionWords: words } = fields;
  return {
    months: new Set(small([...labels.months])),
    capitalMonths: [...labels.months].some(isCapital),
    weekdays: labels.weekdays,
    dateLinks: words.of,
    dayLinks: numberLinks(words),
    yearLeaders: labels.yearLeaders,
    weakYearLeaders: without(
      either(words.prepositions, words.to, words.than, words.and, words.between),
      labels.yearLeaders,
    ),
    countLeaders: countLeaders(fields),
    comparisons: comparisons(fields),
    determiners: either(articles(fields), words.demonstratives, fields.wordings.times),
    eras: rowOf(labels.topics, 'era'),
  };
}

/** What tells times of day. */
export function clockWords({ labels, nouns, functionWords }: FieldsInSets): ClockWords {
  return {
    // German “500 am Montag”, French “le total de 500 est”: words of the language are no zones.
    followers: together(
      without(phrasesOf(ZONES), allWords(functionWords)),
      beside(labels.clock).behind,
    ),
    leaders: beside(labels.clock).before,
    hours: rowOf(nouns.measures, 'hour'),
    links: numberLinks(functionWords),
  };
}

/** Of these a title tells so many: “24 Hours in Leith”. */
const TITLES = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'mile'];

/** What makes a number a label: “flight 12”, “Act 3”. */
export function labelWords(fields: FieldsInSets): LabelWords {
  const { labels, nouns, functionWords: words, sentences, speech } = fields;
  const { before, behind } = beside(labels.labels);
  const listed = phrasesOf(before);
  const followers = phrasesOf(behind);
  return {
    labels: phrases(inSmall(listed).join(',')),
    capitalLabels: phrases(inCapitals(listed).join(',')),
    firmLabels: labels.firmLabels,
    isOrdinal: (digits, letters) => labels.isOrdinal(digits, letters),
    titleNouns: new Set(
      TITLES.flatMap((name) => [...rowOf(nouns.measures, name)]).filter((word) =>
        nouns.isPlural(word),
      ),
    ),
    titleLinks: words.of,
    labelFollowers: new Set(inSmall(followers)),
    capitalFollowers: new Set(inCapitals(followers)),
    links: numberLinks(words),
    determined: articles(fields),
    works: rowOf(labels.topics, 'work'),
    reports: rowOf(labels.topics, 'report'),
    articles: either(words.definite.keys(), words.articles),
    seats: either(rowOf(labels.topics, 'seat'), singleWords(fields.numbers.percent), ['%']),
    startsSentence: (word) =>
      sentences.starters.has(word) ||
      speech.isVerb(word) ||
      nouns.isParticiple(word) ||
      nouns.isAdverb(word),
    measures: allOf(nouns.measures),
  };
}

/** What makes two numbers a score, a vote or odds. */
export function tallyWords({ labels: { topics }, functionWords }: FieldsInSets): TallyWords {
  const odds = rowOf(topics, 'odds');
  return {
    votes: rowOf(topics, 'vote'),
    innings: rowOf(topics, 'innings'),
    inningsLinks: functionWords.prepositions,
    oddsLeaders: odds.size > 0 ? functionWords.at : odds,
    oddsVerbs: rowOf(topics, 'betting'),
    oddsFollowers: odds,
    games: rowOf(topics, 'game'),
  };
}

/** Wordings in which a number counts nothing. */
export function idiomWords(fields: FieldsInSets): IdiomWords {
  const { labels, numbers, nouns, functionWords } = fields;
  const { idioms, uncounted, vagueLeaders } = labels;
  const { definite, demonstratives, relatives, to } = functionWords;
  return {
    idioms,
    uncounted,
    vagueLeaders,
    definite: without(either(definite.keys(), demonstratives), relatives),
    small: (word) => counting(numbers.small, word),
    zero: zeroWords(numbers),
    links: together(numbers.ratio, to, hyphenLinks(fields)),
    of: without(functionWords.of, functionWords.definite),
    populations: rowOf(labels.topics, 'population'),
    countedByOne: new Set(
      [...measureNames(nouns.measures)]
        .filter(([word, name]) => word.length > 2 && name !== 'day' && !nouns.isPlural(word))
        .map(([word]) => word),
    ),
  };
}
