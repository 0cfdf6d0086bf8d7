import { firstFrom } from '../sentences/bounds.ts';
import type { SpeechWords } from '../clauses/speech-words.ts';
import type { Figure } from '../figures/figure.ts';
import type { NounWords } from '../figures/noun-words.ts';
import type { Parsed } from '../parsed.ts';
import type { Doubt, DoubtKind } from '../types.ts';
import { currencyOf, inCurrency } from './currency.ts';
import { isLasting, mentionOf, type Mention, type Told } from './mentions.ts';
import type { DoubtWords } from './doubt-words.ts';
import { cuesIn, type Cue, type CueTable } from './wording.ts';

/** One kind of doubt: what finds it, with a text that holds and one that does not. */
export interface Kind {
  kind: DoubtKind;
  example: { holds: string; fails: string };
  find: (view: View) => Doubt[];
}

/** A text as its sentences with numbers. */
export interface View {
  tolds: readonly Told[];
  /** Sentences without numbers that stand right beside one that has some, whose place is theirs, and those of headlines. */
  bare: readonly Told[];
  heads: readonly Told[];
  passages: readonly Parsed[];
  /** The months in their order. */
  months: readonly string[];
  /** The weekdays from Monday, 0, to Sunday, by all their names. */
  weekdays: ReadonlyMap<string, number>;
  ranks: DoubtWords['ranks'];
  jubilees: DoubtWords['jubilees'];
  noons: DoubtWords['noons'];
  clock: DoubtWords['clock'];
  measures: DoubtWords['measures'];
  table: CueTable;
  sought: CueTable;
  /** What is counted, by its words: “killed” is “people dead”. */
  classes: DoubtWords['classes'];
  /** All function words, and what behind a number makes it an age. */
  small: DoubtWords['small'];
  restricting: DoubtWords['restricting'];
  old: DoubtWords['old'];
  /** True for a word that tells whose something is: “the village’s”. */
  isOwner: (word: string) => boolean;
  /** The singular of a word that looks like a plural noun. */
  nounIn: (word: string) => string | null;
  multiples: DoubtWords['multiples'];
  parts: DoubtWords['parts'];
  sets: DoubtWords['sets'];
}

/** A sentence of more numbers or words is none, and nobody should wait for it. */
const MOST_IN_SENTENCE = 40;
const LONGEST_SENTENCE = 400;

/** “A kilo cost 20 rupees in July. It now costs 60”: so few sentences behind a sum its currency goes without saying. */
const UNSAID = 2;

/** What the search for doubts uses of a language. */
export interface DoubtLanguage {
  figures: { nouns: NounWords };
  speech: Pick<SpeechWords, 'isPeopleNoun'>;
  doubts: DoubtWords;
}

interface Coin {
  currency: string | null;
  number: number;
}

/** A text as a sub-editor sees it: the sentences that tell numbers, and what each number counts. */
export function viewOf(
  passages: readonly Parsed[],
  figures: readonly Figure[],
  { figures: { nouns }, speech, doubts }: DoubtLanguage,
): View {
  const tolds: Told[] = [];
  const read = { ...doubts, nouns, isPeople: (word: string) => speech.isPeopleNoun(word) };
  let number = 0;
  let next = 0;
  for (const parsed of passages) {
    let echo: string | null = null;
    let coin: Coin | null = null;
    const currency = currencyOf(figuresFrom(figures, next, parsed.passage), doubts);
    for (const span of parsed.sentences) {
      number++;
      const own: number[] = [];
      while (isIn(figures[next], parsed.passage, span.to)) own.push(next++);
      if (own.length === 0 || own.length > MOST_IN_SENTENCE) continue;
      if (span.to - span.from > LONGEST_SENTENCE) continue;
      const byRole = cuesIn(parsed.tokens, span.from, span.to, doubts.cues);
      const told: Told = { parsed, number, span, mentions: [], byRole, place: 0 };
      for (const index of own) {
        const figure = figures[index];
        if (!figure) continue;
        const reckoned = inCurrency(figure, currency, doubts);
        const isNew = coin !== null && number - coin.number <= UNSAID;
        const unsaid = { echo, coin: isNew ? (coin?.currency ?? null) : null };
        const mention = mentionOf(index, reckoned, told, read, unsaid);
        told.mentions.push(mention);
        if (isLasting(mention)) echo = mention.measure;
        if (mention.kind === 'money') coin = { currency: reckoned.amount.measure, number };
      }
      tolds.push(told);
    }
    while (figures[next]?.passage === parsed.passage) next++;
  }
  const inProse = tolds.filter((told) => !isHead(told));
  inProse.forEach((told, place) => (told.place = place));
  const { cues: table, ...words } = doubts;
  const heads = tolds.filter(isHead);
  const bare = [...bareHeads(passages, heads, table), ...bareBeside(inProse, table)];
  const isOwner = (word: string): boolean => nouns.isOwner(word);
  const nounIn = (word: string): string | null =>
    nouns.isPlural(word) ? nouns.singular(word) : null;
  return { ...words, isOwner, nounIn, tolds: inProse, bare, heads, passages, table };
}

/** The figures of a passage, of which the first has the number `from`. */
function figuresFrom(figures: readonly Figure[], from: number, passage: number): Figure[] {
  const own: Figure[] = [];
  for (let figure = figures[from]; figure?.passage === passage; figure = figures[from + own.length])
    own.push(figure);
  return own;
}

/** True for a sentence of a headline or a standfirst. */
export const isHead = ({ parsed: { kind } }: Pick<Told, 'parsed'>): boolean =>
  kind === 'headline' || kind === 'standfirst';

/** The sentences of headlines and standfirsts without numbers. */
function bareHeads(passages: readonly Parsed[], tolds: readonly Told[], table: CueTable): Told[] {
  const known = new Set(tolds.map(({ span }) => span));
  return passages
    .filter((parsed) => isHead({ parsed }))
    .flatMap((parsed) => parsed.sentences.map((span) => ({ parsed, span })))
    .filter(({ span }) => !known.has(span) && span.to - span.from <= LONGEST_SENTENCE)
    .map(({ parsed, span }) => {
      const byRole = cuesIn(parsed.tokens, span.from, span.to, table);
      return { parsed, number: 0, span, mentions: [], byRole, place: 0 };
    });
}

/** The sentences without numbers right before and behind those that have some, each once. */
function bareBeside(tolds: readonly Told[], table: CueTable): Told[] {
  return tolds.flatMap((told, place) => {
    const { parsed, number, span } = told;
    const at = firstFrom(parsed.sentences, span.from);
    const last = tolds[place - 1];
    const isTold = (step: number): boolean => tolds[place + step]?.number === number + step;
    // What stands between two is that behind the first.
    const isBehindLast = last?.parsed === parsed && last.number === number - 2;
    const steps = [...(isTold(-1) || isBehindLast ? [] : [-1]), ...(isTold(1) ? [] : [1])];
    return steps.flatMap((step) => {
      const own = parsed.sentences[at + step];
      if (!own || own.to - own.from > LONGEST_SENTENCE) return [];
      const byRole = cuesIn(parsed.tokens, own.from, own.to, table);
      return [{ parsed, number: number + step, span: own, mentions: [], byRole, place }];
    });
  });
}

function isIn(figure: Figure | undefined, passage: number, to: number): boolean {
  return figure?.passage === passage && figure.amount.from < to;
}

/** Paragraphs go on with one another; cells, items and headings stand for themselves. */
export function isNear(one: Told, other: Told): boolean {
  const [a, b] = [one.parsed, other.parsed];
  return a.passage === b.passage || (a.kind === 'paragraph' && b.kind === 'paragraph');
}

/** A doubt of what numbers make. */
export function doubt(kind: DoubtKind, total: Mention, parts: readonly Mention[]): Doubt {
  return {
    ...wordsDoubt(kind, total.told.parsed, total),
    parts: parts.map(({ index }) => index).sort((a, b) => a - b),
    total: total.index,
  };
}

/** A doubt of words that are no figure: “140th anniversary”. */
export function wordsDoubt(
  kind: DoubtKind,
  { tokens, passage, text }: Parsed,
  { from, to }: Pick<Cue, 'from' | 'to'>,
): Doubt {
  const cue = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return { kind, passage, cue, words: text.slice(cue.start, cue.end), parts: [], total: null };
}
