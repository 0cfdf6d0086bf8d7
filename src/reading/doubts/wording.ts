import { listedIn, lookUp } from '../tokens/entries.ts';
import type { Token } from '../tokens/token.ts';

/** What words say of a number beside them, or of two. */
const roles = [
  /** Before a total or behind it: “in all”, “a total of”. */
  'total',
  /** The name of a row or a column of totals. */
  'totalRow',
  /** Verbs whose end, behind “to”, is a total: “bringing the number of dead to”. */
  'bringing',
  /** Before or behind what comes to a number before: “another”, “more”. */
  'another',
  /** Before all of a group told before: “all”. */
  'all',
  /** Before what is left of a whole: “the other”; behind it: “remaining”. */
  'rest',
  'restBehind',
  /** Between a part and its whole: “of the”. */
  'partOf',
  /** Behind a part: “of them”. */
  'ofThem',
  /** Before a share of a hundred: “makes up”, and behind it: “of the vote”, “in favour”, “abstained”. */
  'ofHundred',
  /** Before a share that says a number again: “or”, “that is”. */
  'again',
  /** Before what follows from numbers: “so”, “that is”. */
  'thus',
  /** Beside those who did not vote either way: “abstentions”. */
  'abstained',
  /** Before what is usual of many: “an average of”. */
  'average',
  /** Behind an ordinal, and what says its years by itself: “anniversary”, “centenary”. */
  'anniversary',
  'jubilee',
  /** Before the year from which they are counted: “founded in”. */
  'founded',
  /** The difference of two numbers: “a margin of”, and behind it: “made the difference”; “by” alone. */
  'margin',
  'by',
  /** More than half: “a majority of”. */
  'most',
  /** Verbs and nouns of change, and of these the ones that say which way it went. */
  'change',
  'rise',
  'fall',
  /** The same where a number must say how much: “a loss of 20”. */
  'gain',
  'loss',
  /** More than, and less. */
  'more',
  'less',
  /** Comparatives beside these: “busier”. */
  'larger',
  'smaller',
  /** No number of its kind was larger, or smaller: “record”, “coldest”; and before the one that was the record. */
  'record',
  'low',
  'oldRecord',
  /** More, or less, than was aimed at: “exceeded”; and beside what was: “a target of”. */
  'over',
  'under',
  'aim',
  /** Of what was voted on, which needed so many: “carried”, “thrown out”. */
  'passed',
  'failed',
  /** Turns a sentence round: “not”. */
  'not',
  'from',
  'origin',
  'to',
  /** Before a time as far as which something goes: “until”, “by”. */
  'until',
  /** Between what is and what was: “compared with”, “after”, “than”; and the first of these alone. */
  'against',
  'compared',
  /** How many times, which the word says: “doubled”, “tripled”. */
  'multiple',
  /** What is left of a whole that was halved: “the other half”. */
  'otherHalf',
  /** Behind a rate: “a day”, “each”. */
  'perDay',
  'perWeek',
  'perMonth',
  'perYear',
  'perHour',
  'perMinute',
  'perSecond',
  'each',
  /** Before the time between two of a row: “every 20 minutes”. */
  'interval',
  /** What ends a life or an age: “died”. */
  'died',
  /** Before or behind an age. */
  'aged',
  /** Of a time: “last”, “earlier”, “May”. */
  'time',
  /** How late a number is told to be: “had been”, “last year”, “now”, “will be”. */
  'earlier',
  'past',
  'present',
  'future',
  /** Before or behind how long something took: “lasted”, “after”. */
  'lasting',
  /** Behind the years between two dates: “years later”. */
  'later',
  /** Before a thing that was told before: “the”. */
  'definite',
  /** Of these, what points at what was just told: “these”. */
  'these',
  /** Between two tellings of one measure: “or”. */
  'or',
  /** What is measured in money: “rents”. */
  'price',
  /** One by itself, which is no figure. */
  'one',
  /** Before somebody or something not told of yet: “a”. */
  'article',
  /** Between the parts of a list. */
  'and',
  /** Before a list of all: “they are”; and of some: “including”, “such as”. */
  'listed',
  'forExample',
  /** Gives the rank after that of the number before: “second”, “runner-up”, “ahead of”; and what ranks by: “largest”, “lowest”. */
  'nextRank',
  'ordinal',
  'highest',
  'lowest',
  /** “Monday”. */
  'weekday',
  /** “Half”, “a quarter”. */
  'part',
  /** Counts two, and is no figure: “both”, “the two”. */
  'both',
  /** Counts by itself, and is no figure: “trio”, “a dozen”, “fortnight”. */
  'set',
] as const;

export type Role = (typeof roles)[number];

/** What is looked for in all sentences of a text, with numbers or without. */
export const soughtRoles = ['weekday', 'both', 'anniversary', 'jubilee'] as const satisfies Role[];

/** The wordings of a language by what they say, in lists with commas between them. */
type Wordings = Readonly<Record<Role, string>>;

/** Words of a text that have a role; tokens half open. */
export interface Cue {
  role: Role;
  from: number;
  to: number;
}

interface Row {
  role: Role;
  words: readonly string[];
}

/** The wordings that begin with one word: “of” has dozens that an article ends, so they are told by the next word. */
interface Rows {
  /** Those that may stand before a word, the ones that are a word by themselves among them. */
  before: ReadonlyMap<string, readonly Row[]>;
  /** Those that may stand before any other: only the ones that are a word by themselves. */
  alone: readonly Row[];
}

/** A table of wordings as it is searched: by the first word of each. */
export interface CueTable {
  byFirst: ReadonlyMap<string, Rows>;
  /** Their second words: behind most first words of a text none of them stands. */
  seconds: ReadonlySet<string>;
}

/** The wordings of a language by their first words; of some roles alone. */
export function cueTable(wordings: Wordings, some: readonly Role[] = roles): CueTable {
  const all = roles
    .filter((role) => some.includes(role))
    .flatMap((role) =>
      wordings[role].split(',').map((phrase): Row => ({ role, words: phrase.trim().split(/\s+/) })),
    )
    .filter(({ words: [first] }) => first !== '');
  const byFirst = new Map(
    [...Map.groupBy(all, ({ words }) => words[0] ?? '')].map(([first, rows]) => {
      const seconds = new Set(rows.flatMap(({ words }) => words[1] ?? []));
      const mayStand = (second?: string): Row[] =>
        rows.filter(({ words }) => words.length === 1 || words[1] === second);
      const before = new Map([...seconds].map((second) => [second, mayStand(second)]));
      return [first, { before, alone: mayStand() }];
    }),
  );
  return { byFirst, seconds: new Set(all.flatMap(({ words }) => words[1] ?? [])) };
}

/** True if the words of a wording behind the second stand where the first is at a token. */
function endsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let more = 2; more < words.length; more++)
    if (tokens[at + more]?.lower !== words[more]) return false;
  return true;
}

/** The cues in a stretch of tokens by what they say, each list in order. */
export function cuesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  table: CueTable,
): Map<Role, Cue[]> {
  const cues = new Map<Role, Cue[]>();
  const look = lookUp(table.byFirst);
  const isSecond = listedIn(table.seconds);
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const rows = token ? look(token.entry) : null;
    if (rows === null) continue;
    const next = tokens[at + 1];
    const longer = next && isSecond(next.entry) ? rows.before.get(next.lower) : undefined;
    for (const { role, words } of longer ?? rows.alone) {
      const end = at + words.length;
      if (end > to || !endsAt(tokens, at, words)) continue;
      const cue = { role, from: at, to: end };
      const known = cues.get(role);
      if (known) known.push(cue);
      else cues.set(role, [cue]);
    }
  }
  return cues;
}
