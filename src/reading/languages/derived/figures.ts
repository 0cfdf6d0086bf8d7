import type { FigureLanguage } from '../../figures/figures.ts';
import type { NounWords } from '../../figures/noun-words.ts';
import type { QualifierWords } from '../../figures/qualifiers.ts';
import type { RangeWords } from '../../figures/ranges.ts';
import { sensePhrases, type SensePhrases } from '../../figures/senses.ts';
import type { Sense } from '../../types.ts';
import { either, phrases, phrasesOf, singleWords, without } from '../../tokens/phrases.ts';
import type { FieldsInSets } from './fields-in-sets.ts';
import { allOf, rowOf } from '../rows.ts';
import { hungOn, hyphenLinks, looselyHung } from './hyphens.ts';
import { pairs } from './kinds.ts';
import { withoutContractions } from './of.ts';
import { UNNAMED } from './relations.ts';

function nounWords(fields: FieldsInSets): NounWords {
  const { nouns, functionWords: words, numbers, speech, wordings, labels } = fields;
  const { of, definite, owners, demonstratives } = words;
  return {
    head: speech.grammar.head,
    stops: nouns.stops,
    stopsInTwo: phrases([...nouns.stops].filter((stop) => stop.includes(' ')).join(',')),
    isTens: (word) => {
      const value = numbers.small.get(word) ?? 0;
      return value >= 20 && value < 100 && value % 10 === 0;
    },
    frequencies: new Set(
      [...wordings.rates]
        .flatMap(([name, list]) => (name === 'each' ? [] : list))
        .filter((phrase) => !phrase.includes(' ')),
    ),
    pairs: pairs(wordings.kinds, words.and),
    recent: wordings.times,
    skipped: nouns.skipped,
    isPlural: (word) => nouns.isPlural(word),
    singular: (word) => nouns.singulars(word).at(-1) ?? word,
    isOwner: (word) => OWNER.test(word),
    isAdverb: (word) => nouns.isAdverb(word.toLowerCase()),
    attributive: rowOf(labels.topics, 'attributive'),
    per: words.per,
    collectives: nouns.collectives,
    isParticiple: (word) => nouns.isParticiple(word),
    measures: allOf(nouns.measures),
    emptyHyphens: either(hungOn(fields), words.prepositions, words.and, words.articles),
    looseHyphens: looselyHung(fields),
    hanging: (word) => hungNoun(fields, word),
    takesOf: nouns.takesOf,
    of: withoutContractions(words),
    are: words.auxiliaries,
    origins: words.from,
    places: words.locatives,
    ofThe: new Set([...of].filter((word) => definite.has(word))),
    determiners: either(definite.keys(), owners.keys(), words.articles, demonstratives),
  };
}

/** “34-jährige”: where nouns have capitals, what hangs on a number without one stands for the noun of its measure. */
function hungNoun({ nouns, names }: FieldsInSets, word: string): string {
  if (names.capitals === undefined) return word;
  // What has no row of its own stands among others, of which none is its noun: “45-Grad-Winkel”.
  const row = [...nouns.measures].find(
    ([name, list]) => name !== UNNAMED && list.includes(word.toLowerCase()),
  )?.[1];
  return row?.findLast((noun) => nouns.isPlural(noun)) ?? word;
}

/** “The village’s”, “the villages’”. */
const OWNER = /['’]s?$/;

/** The words that alone say one thing of a number. */
function alone(table: SensePhrases, sense: Sense): string[] {
  return [...singleWords(table)].filter((word) => table.senses.get(word) === sense);
}

function qualifierWords(fields: FieldsInSets): QualifierWords {
  const { nouns, functionWords: words, labels, speech, wordings } = fields;
  const { before, after } = nouns.qualifiers;
  const graded = (name: string): string => [...rowOf(labels.topics, name)].join(',');
  const { prepositions, to } = words;
  const reported = alone(before, 'reported');
  return {
    before,
    within: sensePhrases({
      justOver: graded('ample'),
      nearly: graded('scant'),
      about: graded('rough'),
    }),
    after,
    and: words.and,
    more: words.more,
    isPlural: (word) => nouns.isPlural(word),
    denials: words.denials,
    auxiliaries: either(words.auxiliaries, to),
    adding: new Set([...singleWords(after)].filter((word) => prepositions.has(word))),
    spanning: new Set(alone(before, 'moreThan').filter((word) => prepositions.has(word))),
    courses: rowOf(labels.topics, 'course'),
    bounding: either(
      ...[without(prepositions, words.joins), words.auxiliaries, words.than],
      rowOf(labels.topics, 'lasting'),
    ),
    verbs: new Set(reported.filter((word) => speech.saying.has(word))),
    determiners: either(words.definite.keys(), words.owners.keys(), words.demonstratives),
    arrivals: phrases(
      phrasesOf(before)
        .filter(
          (phrase) =>
            before.senses.get(phrase) === 'atMost' && to.has(phrase.split(' ').at(-1) ?? ''),
        )
        .join(','),
    ),
    moving: either(wordings.rises, wordings.falls, wordings.moves),
    distant: new Set(reported.filter((word) => nouns.isAdverb(word))),
  };
}

const TIMES = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade'];

function rangeWords(fields: FieldsInSets): RangeWords {
  const { functionWords: words, numbers, nouns, labels, wordings } = fields;
  return {
    openers: either(words.from, words.between),
    between: words.between,
    and: words.and,
    articles: either(words.definite.keys(), words.articles),
    links: words.to,
    or: words.or,
    hyphenLinks: phrases(hyphenLinks(fields).join(',')),
    changeVerbs: either(
      ...[wordings.rises, wordings.falls, wordings.gains, wordings.losses],
      // “Um 25 Punkte auf 3,5 Prozent”
      without(words.by, either(words.prepositions, words.articles)),
    ),
    ratio: numbers.ratio,
    of: without(words.of, words.definite),
    populations: rowOf(labels.topics, 'population'),
    hundredths: rowOf(labels.topics, 'hundredth'),
    timeMeasures: either(
      ...TIMES.map((name) => rowOf(nouns.measures, name)),
      rowOf(labels.topics, 'course'),
    ),
  };
}

/** How figures are made of numbers, from the fields of a language. */
export function figureLanguage(fields: FieldsInSets): FigureLanguage {
  const { nouns, labels } = fields;
  return {
    nouns: nounWords(fields),
    qualifiers: qualifierWords(fields),
    ranges: rangeWords(fields),
    ages: {
      aged: nouns.aged,
      being: nouns.being,
      years: nouns.measures.get('year')?.findLast((word) => nouns.isPlural(word)) ?? '',
    },
    unitLeaders: {
      measures: phrases([...rowOf(labels.topics, 'scale')].join(',')),
      numberOf: nouns.numberOf,
    },
  };
}
