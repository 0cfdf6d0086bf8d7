import { FATES } from '../../relations/kinds.ts';
import type { RelationWords } from '../../relations/words.ts';
import {
  either,
  phrasesOf,
  singleWords,
  together,
  without,
  wordsOf,
} from '../../tokens/phrases.ts';
import type { FieldsInSets } from './fields-in-sets.ts';
import { numbered, rowOf, type Rows } from '../rows.ts';
import { exclusiveWords } from './kinds.ts';
import { withoutContractions } from './of.ts';

/** Units of time that a period is told in, and the months and days by their names. */
function timeWords({ nouns, labels, functionWords: words, numbers }: FieldsInSets) {
  return either(
    ...[...nouns.measures].flatMap(([name, list]) => (name === UNNAMED ? [] : [list])),
    ...[...labels.months].map((month) => [month.toLowerCase()]),
    labels.weekdays,
    without(words.prepositions, either(words.from, words.to, words.joins, words.than)),
    ...[words.of, words.definite.keys(), words.demonstratives, words.articles, words.per],
    numbers.ordinals,
  );
}

/** Words of two at most, such as “that is”: what stands between a number and one that says it again. */
function shortWords(list: readonly string[]): ReadonlySet<string> {
  return new Set(
    list
      .map((phrase) => phrase.split(' '))
      .filter((all) => all.length < 3)
      .flat(),
  );
}

/** The words that open phrases of two at most: “contra”, “frente a”. */
function leadWords(list: readonly string[]): string[] {
  const all = list.map((phrase) => phrase.split(' '));
  return all.flatMap(([first = '', ...more]) => (more.length < 2 ? [first] : []));
}

/** Words that state how figures hang together, from the fields of a language. */
export function relationWords(fields: FieldsInSets): RelationWords {
  const { wordings: told, functionWords: words, labels, nouns, numbers } = fields;
  const { from, to, by, at, of, or, more, less, than, definite, owners, joins } = words;
  const determiners = without(
    either(definite.keys(), owners.keys(), singleWords(told.all)),
    either(of, to),
  );
  const restWords = either(wordsOf(told.rest), wordsOf(told.another), wordsOf(told.left));
  const whereas = wordsOf(told.whereas);
  return {
    ...{ from, to, at, or, more, less, than, determiners },
    by: either(by, of),
    partOf: withoutContractions(words),
    origins: without(from, of),
    inAll: told.inAll,
    totalOf: told.totalOf,
    apposedTotal: told.aTotalOf,
    runningTotal: told.running,
    listedTotal: together(told.inAll, told.aTotalOf),
    ages: nouns.aged,
    filled: told.filled,
    included: told.included,
    remaining: told.rest,
    leftBehind: singleWords(told.left),
    exclusive: exclusiveWords(told.kinds),
    unsaid: rowOf(told.kinds, 'votes unsaid'),
    copulas: either(words.auxiliaries, words.denials, wordsOf(told.sides), from),
    // “Men accounted for 62 percent and women for 38.”
    places: either(
      ...[words.locatives, from],
      [...wordsOf(told.makeUp)].filter((word) => words.prepositions.has(word)),
    ),
    looseLinks: words.prepositions,
    // “Un 41%”: an article that is a number too stands before any.
    listLinks: either(
      ...[joins, whereas, definite.keys(), restWords],
      [...words.articles].filter((word) => numbers.small.has(word)),
    ),
    makeUp: told.makeUp,
    ofVotes: told.ofVotes,
    partyLinks: either(words.prepositions, words.auxiliaries, singleWords(told.yields)),
    marginOf: told.margin,
    marginUnits: rowOf(labels.topics, 'tally'),
    versus: either(to, leadWords(phrasesOf(told.against))),
    among: together(told.ofThem, told.including),
    ofThem: told.ofThem,
    wholeFirst: told.outOf,
    clauseOpeners: either(joins, words.relatives, whereas),
    possessives: new Set(owners.keys()),
    kinds: FATES.map((fate) => rowOf(told.kinds, `people ${fate}`)),
    shareLinks: either(
      ...[singleWords(nouns.qualifiers.before, labels.counting), more, less, than],
      without(shortWords(phrasesOf(told.again)), words.prepositions),
    ),
    ofTotal: together(told.ofThem, told.ofTotal),
    rises: told.rises,
    falls: told.falls,
    gains: told.gains,
    losses: told.losses,
    moves: told.moves,
    multiples: new Map([...numbered(told.comparing)].filter(([phrase]) => !phrase.includes(' '))),
    comparedWith: together(told.against, from),
    otherVerbs: told.otherVerbs,
    periods: either(timeWords(fields), ...told.rates.values(), told.times),
    points: rowOf(nouns.measures, 'percentage point'),
    basisPoints: rowOf(nouns.measures, 'basis point'),
    hundredths: rowOf(labels.topics, 'hundredth'),
  };
}

/** The row of measures that nothing is reckoned in. */
export const UNNAMED = 'others';

/** The measures that have a name, by their words: “km” is “kilometre”. */
export function measureNames(measures: Rows): ReadonlyMap<string, string> {
  return new Map(
    [...measures].flatMap(([name, list]) =>
      name === UNNAMED ? [] : list.map((word) => [word, name] as const),
    ),
  );
}
