import type { DoubtWords, WordSet } from '../../doubts/doubt-words.ts';
import { cueTable, soughtRoles } from '../../doubts/wording.ts';
import { either, phrasesOf, singleWords, without, type Phrases } from '../../tokens/phrases.ts';
import type { FieldsInSets } from './fields-in-sets.ts';
import { allWords } from '../fields/word-sets.ts';
import { numbered, rowOf, type Rows } from '../rows.ts';
import { countedKinds, PRICES } from './kinds.ts';
import { measureNames } from './relations.ts';
import { hourWords, noons, weekdayNames } from './times.ts';

/** Phrases that say one thing, as the table of cues has them. */
function list(...all: readonly (Phrases | Iterable<string>)[]): string {
  return all.flatMap((one) => ('byFirst' in one ? phrasesOf(one) : [...one])).join(',');
}

/** Each phrase by itself and before an article or an owner: “of”, “of the”, “of its”. */
function withDeterminers(leads: Iterable<string>, determiners: ReadonlySet<string>): string[] {
  return [...leads].flatMap((lead) => [lead, ...[...determiners].map((word) => `${lead} ${word}`)]);
}

/** What words count by themselves: “set 3: trio”, “set 14 day: fortnight”. */
function setWords(listing: Rows): ReadonlyMap<string, WordSet> {
  return new Map(
    [...listing].flatMap(([name, list]) => {
      const [, value, measure = null] = /^set (\d+)(?: (\w+))?$/.exec(name) ?? [];
      return value === undefined
        ? []
        : list.map((phrase) => [phrase, { value: Number(value), measure }] as const);
    }),
  );
}

/** What the doubts of a language are built on, from its fields. */
export function doubtWords(fields: FieldsInSets): DoubtWords {
  const { wordings: told, functionWords: words, numbers, nouns, labels } = fields;
  const months = [...labels.months].map((month) => month.toLowerCase());
  const { of, from, to, by, at, than, more, less, articles, definite, owners, demonstratives } =
    words;
  const known = without(
    either(definite.keys(), owners.keys(), demonstratives, singleWords(told.all)),
    either(of, to),
  );
  const rate = (name: string): string => list(told.rates.get(name) ?? []);
  // “Nahm” goes up or down by a particle at the end of its clause.
  const particles = rowOf(told.comparing, 'particle');
  const links = either(of, from, to, by, at, more, less);
  const clearly = (verbs: ReadonlySet<string>) =>
    list(
      without(without(verbs, told.otherVerbs), particles),
      // “Cameras picked up” nothing that grew.
      [...verbs]
        .filter((verb) => particles.has(verb))
        .flatMap((particle) => [
          ...[...told.moves, ...words.auxiliaries].map((verb) => `${verb} ${particle}`),
          ...[...from, ...by].map((next) => `${particle} ${next}`),
        ]),
    );
  const alone = (verbs: ReadonlySet<string>): string[] =>
    [...verbs].filter((verb) => particles.has(verb) && !links.has(verb));
  const wordsFor = (number: number): string[] =>
    [...numbers.small].flatMap(([word, value]) => (value === number ? [word] : []));
  // “The two” is no figure, and counts all the same.
  const twos = [...definite.keys(), ...owners.keys()].flatMap((known) =>
    wordsFor(2).map((two) => `${known} ${two}`),
  );
  const parts = new Map([
    ...[...numbers.parts].map(([part, of]) => [part, 1 / of] as const),
    ...[...singleWords(numbers.halves)].map((half) => [half, 1 / 2] as const),
  ]);
  const ranks = numbered(told.listing);
  const jubilees = numbered(told.calendar);
  const multiples = numbered(told.comparing);
  const sets = setWords(told.listing);
  const weekdays = weekdayNames(labels.weekdays);
  const wordings = {
    total: list(told.inAll, told.totalOf, told.aTotalOf, told.mayTotal),
    totalRow: list(told.totals, told.inAll),
    bringing: list(told.bringing),
    another: list(told.another),
    all: list(told.all),
    rest: list(told.rest),
    restBehind: list(told.left),
    partOf: list(of, withDeterminers(phrasesOf(told.outOf), known)),
    ofThem: list(told.ofThem, told.ofTotal),
    ofHundred: list(told.makeUp, told.ofVotes, told.sides),
    again: list(told.again),
    thus: list(rowOf(told.comparing, 'thus')),
    abstained: list(told.abstained),
    average: list(told.average),
    anniversary: list(rowOf(told.calendar, 'each')),
    jubilee: list(jubilees.keys()),
    founded: list(told.founded),
    margin: list(told.margin),
    by: list(without(by, either(at, articles, of))),
    origin: list(withDeterminers(without(from, of), known)),
    most: list(told.most),
    change: list(
      told.rises,
      told.falls,
      told.gains,
      told.losses,
      more,
      less,
      rowOf(told.comparing, 'larger'),
      rowOf(told.comparing, 'smaller'),
    ),
    rise: clearly(told.rises),
    fall: clearly(told.falls),
    // “Up 140”: at the size of a move it says so by itself.
    gain: list(told.gains, alone(told.rises)),
    loss: list(told.losses, alone(told.falls)),
    more: list(more),
    less: list(less),
    larger: list(rowOf(told.comparing, 'larger')),
    smaller: list(rowOf(told.comparing, 'smaller')),
    record: list(rowOf(told.comparing, 'record')),
    low: list(rowOf(told.comparing, 'low')),
    oldRecord: list(rowOf(told.comparing, 'oldRecord')),
    over: list(rowOf(told.comparing, 'over')),
    under: list(rowOf(told.comparing, 'under')),
    aim: list(rowOf(told.comparing, 'aim')),
    passed: list(rowOf(told.comparing, 'passed')),
    failed: list(rowOf(told.comparing, 'failed')),
    not: list(words.denials),
    from: list(withDeterminers(from, known)),
    to: list(withDeterminers(either(to, at), known)),
    until: list(withDeterminers(without(either(to, by), at), known)),
    against: list(told.against, told.upon, than),
    compared: list(told.against),
    otherHalf: phrasesOf(told.rest)
      .flatMap((rest) => [...singleWords(numbers.halves)].map((half) => `${rest} ${half}`))
      .join(','),
    multiple: list(multiples.keys()),
    perDay: rate('day'),
    perWeek: rate('week'),
    perMonth: rate('month'),
    perYear: rate('year'),
    perHour: rate('hour'),
    perMinute: rate('minute'),
    perSecond: rate('second'),
    each: rate('each'),
    interval: rate('interval'),
    died: list(told.died),
    aged: list(told.atAge),
    time: list(told.times, months, labels.weekdays),
    earlier: list(rowOf(told.comparing, 'earlier')),
    past: list(rowOf(told.comparing, 'past')),
    present: list(rowOf(told.comparing, 'present')),
    future: list(rowOf(told.comparing, 'future')),
    lasting: list(rowOf(labels.topics, 'duration')),
    later: list(told.later),
    definite: list(
      without(definite.keys(), to),
      owners.keys(),
      without(demonstratives, singleWords(told.all)),
    ),
    these: list(without(demonstratives, singleWords(told.all))),
    or: list(words.or),
    price: list(rowOf(told.kinds, PRICES)),
    one: list(without(wordsFor(1), words.articles)),
    article: list(without(words.articles, definite)),
    and: list(words.and, told.whereas),
    listed: list(rowOf(told.listing, 'all')),
    forExample: list(told.including, rowOf(told.listing, 'some')),
    nextRank: list(rowOf(told.listing, 'next'), rowOf(told.listing, '2'), rowOf(told.listing, '3')),
    ordinal: list(ranks.keys()),
    highest: list(rowOf(told.listing, 'highest')),
    lowest: list(rowOf(told.listing, 'lowest')),
    weekday: list(weekdays.keys()),
    part: list(parts.keys()),
    both: list(rowOf(told.listing, 'both'), twos),
    set: list(sets.keys()),
  };
  return {
    measures: measureNames(nouns.measures),
    classes: countedKinds(told.kinds),
    small: allWords(words),
    restricting: either(words.prepositions, words.relatives, words.pronouns.keys()),
    old: fields.naming.old,
    multiples,
    parts,
    hundredths: rowOf(labels.topics, 'hundredth'),
    months,
    weekdays,
    ranks,
    jubilees,
    sets,
    clock: hourWords(fields),
    noons: noons(told.calendar),
    cues: cueTable(wordings),
    sought: cueTable(wordings, soughtRoles),
  };
}
