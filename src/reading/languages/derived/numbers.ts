import { boundOf, type SensePhrases } from '../../figures/senses.ts';
import type { AmountWords } from '../../numbers/amounts.ts';
import type { FractionWords } from '../../numbers/fractions.ts';
import type { NumberLanguage } from '../../numbers/numerals.ts';
import type { ScaleWords } from '../../numbers/scales.ts';
import type { NumberWords } from '../../numbers/spelled.ts';
import {
  beside,
  either,
  phrases,
  phrasesOf,
  singleWords,
  together,
  without,
} from '../../tokens/phrases.ts';
import type { FieldsInSets } from './fields-in-sets.ts';
import { counting, zeroWords } from './zero.ts';
import { allOf, rowOf } from '../rows.ts';
import { hungOn } from './hyphens.ts';

const HUNDRED = 100;
const THOUSAND = 1000;

function spelled({ numbers, functionWords, labels }: FieldsInSets): NumberWords {
  const { small, scales, ratio } = numbers;
  const all = [...scales];
  const isNumber = [...functionWords.articles].some((article) => small.has(article));
  return {
    small: (word) => (scales.has(word) ? undefined : counting(small, word)),
    zero: zeroWords(numbers),
    points: numbers.points,
    hundred: new Map(all.filter(([, value]) => value === HUNDRED)),
    scales: new Map(all.filter(([, value]) => value !== HUNDRED)),
    bareScales: new Set(all.map(([word]) => word).filter((word) => small.has(word))),
    articles: functionWords.articles,
    // “Un train sur trois”, but “a patient in 12” only where the article is a number too.
    afterOne: together(
      phrasesOf(ratio).filter((phrase) => isNumber || phrase.includes(' ')),
      // “Einer von fünf Befragten”
      rowOf(labels.topics, 'population').size > 0
        ? without(functionWords.of, functionWords.definite)
        : [],
    ),
    joiners: functionWords.and,
    joinsAfter: numbers.joinsAfter,
  };
}

function scaled(fields: FieldsInSets): ScaleWords {
  const { numbers, nouns, functionWords, labels, sentences } = fields;
  const coins = singleWords(numbers.currencies);
  return {
    // “Deux cents”, but “12 cents” are coins.
    scales: new Map([...numbers.scales].filter(([word]) => !coins.has(word))),
    shortScales: numbers.shortScales,
    pointed: new Set(
      [...numbers.shortScales.keys()].filter((scale) => sentences.abbreviations.has(scale)),
    ),
    scaleLinks: without(functionWords.of, functionWords.definite),
    addsDigits: [...numbers.scales].some(
      ([word, value]) => value === THOUSAND && numbers.small.has(word),
    ),
    measureLeaders: rowOf(labels.topics, 'height'),
    measureFollowers: rowOf(labels.topics, 'length'),
    measured: phrases([...rowOf(labels.topics, 'measured')].join(',')),
    crossings: either(functionWords.by, ['x', '×']),
    countedBehind: either(hungOn(fields), functionWords.articles),
    people: nouns.collectives,
    isPlural: (word) => nouns.isPlural(word),
    andPart: [...numbers.andPart].map(([phrase, value]) => ({ after: phrases(phrase), value })),
  };
}

/** The qualifiers that bound an amount, and are no prepositions, which may lead to anything: nearly, more than. */
function measuring(
  { senses }: SensePhrases,
  prepositions: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(
    [...senses]
      .filter(([phrase, sense]) => sense !== 'about' && boundOf(sense) && !prepositions.has(phrase))
      .map(([phrase]) => phrase),
  );
}

/** Parts of a measure have a name of their own: “half an hour”. Half a year is a period. */
const PERIODS = ['second', 'day', 'week', 'month', 'year'];

function fractions(fields: FieldsInSets): FractionWords {
  const { numbers, nouns, functionWords: words, labels, wordings } = fields;
  const { articles, of } = words;
  const measures = allOf(nouns.measures);
  const parts = [...numbers.parts].map(([part, value]) => [part.split(' '), value] as const);
  const alone = parts.flatMap(([[part = '', tail], value]) =>
    tail === undefined ? [[part, value] as const] : [],
  );
  const isSure = (part: string): boolean => !numbers.ordinals.has(part) && !measures.has(part);
  const quarters = alone.filter(([part]) => !numbers.ordinals.has(part) && !nouns.isPlural(part));
  const changes = [...wordings.rises, ...wordings.falls];
  const periods = either(...PERIODS.map((name) => rowOf(nouns.measures, name)));
  return {
    parts: new Map(alone),
    sureParts: new Set(alone.map(([part]) => part).filter(isSure)),
    tailedParts: new Map(
      parts.flatMap(([[part = '', tail], value]) => (tail === undefined ? [] : [[part, value]])),
    ),
    partTails: phrases(parts.flatMap(([[, tail]]) => tail ?? []).join(',')),
    halves: numbers.halves,
    followers: either(
      ...[of, words.definite.keys(), words.owners.keys(), words.indefinite, words.relatives],
      ...[words.more, words.less, rowOf(labels.topics, 'many')],
    ),
    apposed: without(without(words.prepositions, words.breaks), either(of, words.joins)),
    leaders: together(
      ...[nouns.qualifiers.before, labels.counting, words.by, words.than],
      ...[wordings.rises, wordings.falls],
    ),
    measuring: together(measuring(nouns.qualifiers.before, words.prepositions), words.than, [
      ...changes.flatMap((change) => ['', ...words.by].map((by) => `${change} ${by}`.trim())),
    ]),
    isNamed: (word) =>
      !nouns.stops.has(word.toLowerCase()) &&
      !nouns.isPlural(word) &&
      !nouns.isParticiple(word) &&
      !nouns.isAdverb(word),
    ordinals: numbers.ordinals,
    periodLeaders: without(
      either(words.prepositions, labels.yearLeaders, words.definite.keys(), numbers.ordinals),
      either(of, words.to, words.from, words.by, words.at, words.joins),
    ),
    definite: new Set(words.definite.keys()),
    articles,
    partsBefore: [
      ...[...numbers.half].flatMap((half) => [
        { before: phrases(`${half} -, ${half}`), value: 1 / 2 },
      ]),
      ...quarters.map(([part, value]) => ({ before: phrases(`${part} -`), value: 1 / value })),
    ],
    halvedNouns: without(new Set([...measures].filter((word) => !nouns.isPlural(word))), periods),
    partOfScale: phrases(
      [...without(of, words.definite)]
        .flatMap((word) => [word, ...[...articles].map((article) => `${word} ${article}`)])
        .join(','),
    ),
    halfOfScale: phrases(
      [...numbers.half]
        .flatMap((half) => [
          half,
          ...[...articles].flatMap((one) => [
            `${half} ${one}`,
            `${half} - ${one}`,
            `${one} ${half}`,
          ]),
        ])
        .join(','),
    ),
  };
}

/** How numbers are written, from the fields of a language. */
export function numberLanguage(fields: FieldsInSets): NumberLanguage {
  const { topics } = fields.labels;
  return {
    words: spelled(fields),
    scales: scaled(fields),
    fractions: fractions(fields),
    groupLeaders: together(fields.nouns.qualifiers.before, fields.nouns.numberOf),
    spacedGroups: fields.digits.some(({ spaces }) => spaces),
    graded: either(...['ample', 'scant', 'rough', 'full'].map((name) => rowOf(topics, name))),
  };
}

/** Letters for coins touch the number behind: 35p. */
const COIN = /^\p{Ll}$/u;

/** What is written at numbers, from the fields of a language. */
export function amountWords({ numbers, nouns, functionWords }: FieldsInSets): AmountWords {
  const { percent, currencies, currencySigns } = numbers;
  const { before: minus, behind: belowZero } = beside(numbers.minus);
  const signs = [...currencySigns];
  return {
    percent,
    currency: currencies,
    coins: new Set(signs.filter((sign) => COIN.test(sign))),
    currencyLinks: without(functionWords.of, functionWords.definite),
    currencyPrefixes: new Set(signs.filter((sign) => !COIN.test(sign))),
    minus,
    less: either([...functionWords.less].filter((word) => minus.byFirst.has(word))),
    than: functionWords.than,
    eitherSign: together(nouns.qualifiers.before, nouns.qualifiers.after),
    belowZero,
  };
}
