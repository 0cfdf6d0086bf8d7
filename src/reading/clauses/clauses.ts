import { firstWhere } from '../../first-where.ts';
import type { Parsed } from '../parsed.ts';
import type { Mention } from '../names/mention.ts';
import { firstFrom, sentenceAt, type TokenSpan } from '../sentences/bounds.ts';
import type { Pair } from '../text/marks.ts';
import { ByToken } from '../tokens/by-token.ts';
import { phraseBefore } from '../tokens/phrases.ts';
import { counted, type Between } from './counts.ts';
import { betweenDashes, type Tag } from './tags.ts';
import { tellSeveral } from './of-several.ts';
import { behindPeople } from './people-ends.ts';
import type { Phrase, Tie, Verb } from './phrase.ts';
import { phrasesOf } from './phrases.ts';
import { quotedIn } from './quoted.ts';
import { BREAK, ENDS_ACCORD, is, RELATIVE, sensesOf } from './senses.ts';
import type { SpeechWords } from './speech-words.ts';
import { verbsOf } from './verbs.ts';
import { writerFor } from './writers.ts';

/** A subject, and how it stands to its verb. */
export interface Tied {
  phrase: Phrase;
  tie: Tie;
}

/** A way in which a language ties a subject to a verb; `null` where it does not apply. */
export type Rule = (clauses: Clauses, verb: Verb, number: number) => Tied | null;

/** How a language ties its subjects to its verbs. */
export interface ClauseRules {
  /** Tried in this order. */
  subjects: readonly Rule[];
  /** How words in marks are broken by what tells who says them, beside dashes. */
  tags?: readonly Tag[];
}

/** Writes a number at each of some tokens: `fill` takes longer for the few that a name has. */
function cover(row: number[], from: number, to: number, told: number): void {
  for (let at = from; at < to; at++) row[at] = told;
}

/** One shallow parse of a passage: who and what stands in it outside quotation marks, and what verbs tie to whom. */
export class Clauses {
  readonly parsed: Parsed;
  readonly words: SpeechWords;
  readonly pairs: readonly Pair[];
  readonly phrases: readonly Phrase[];
  readonly verbs: readonly Verb[];
  readonly startingAt: ByToken<Phrase>;
  readonly endingAt: ByToken<Phrase>;
  /** Those whose words somebody else tells, with the verb that does: “Horvat was quoted as saying”. */
  readonly quoted: ReadonlyMap<Phrase, Verb>;
  /** By whom something is so: “according to Horvat”, in order. */
  readonly accorded: readonly Phrase[];
  readonly #mentions: readonly Mention[];
  readonly #senses: readonly number[];
  /** Counted between two of what each counts: pairs, verbs, tokens, phrases. */
  readonly #marked: Between;
  readonly #telling: Between;
  readonly #breaking: Between;
  readonly #acting: Between;

  /** @param mentions the names of the passage */
  constructor(
    parsed: Parsed,
    pairs: readonly Pair[],
    mentions: readonly Mention[],
    words: SpeechWords,
    { subjects, tags: more = [] }: ClauseRules,
  ) {
    const { tokens } = parsed;
    const senses = sensesOf(tokens, words);
    const inMarks = new Array<number>(tokens.length);
    const tags = [betweenDashes, ...more];
    this.#mentions = mentions;
    for (const pair of pairs) {
      const { open, close } = pair;
      if (this.isName(pair)) continue;
      cover(inMarks, open, Math.min(close + 1, tokens.length), 1);
      for (const { from, to } of tags.flatMap((tag) => tag(tokens, open, close, words)))
        cover(inMarks, from, to, 0);
    }
    this.parsed = parsed;
    this.words = words;
    this.#senses = senses;
    this.pairs = pairs;
    this.phrases = phrasesOf(tokens, mentions, inMarks, senses, words);
    const closed = inMarks.slice();
    // “Grant Horvat”, “die in Bern geehrte Polo”: a name holds no verb, nor does what is told of it before.
    for (const { from, to } of mentions) cover(closed, from, to, 1);
    for (const { from, to, kind } of this.phrases)
      if (kind === 'name' || kind === 'role' || kind === 'body') cover(closed, from, to, 1);
    this.verbs = verbsOf({
      tokens,
      senses,
      closed,
      people: behindPeople(tokens, mentions, words),
      words,
    });
    this.startingAt = new ByToken(tokens.length);
    this.endingAt = new ByToken(tokens.length);
    for (const [number, phrase] of this.phrases.entries()) {
      phrase.number = number;
      this.startingAt.set(phrase.from, phrase);
      this.endingAt.set(phrase.to, phrase);
    }
    this.#tie(subjects);
    this.accorded = this.phrases.filter((phrase) => this.accordedBy(phrase) > 0);
    this.quoted = quotedIn(this);
    this.#marked = counted(pairs, ({ open, close }) => close + 1 - open);
    this.#telling = counted(this.verbs, ({ force }) => (force === 'other' ? 0 : 1));
    this.#breaking = counted(senses, (sense) => ((sense & (BREAK | RELATIVE)) === 0 ? 0 : 1));
    this.#acting = counted(this.phrases, (phrase) =>
      phrase.kind === 'name' && phrase.verbs.length > 0 ? 1 : 0,
    );
  }

  /** Ties each verb to its subject by the first rule of the language that finds one. */
  #tie(rules: readonly Rule[]): void {
    this.verbs.forEach((verb, number) => {
      const tied = this.#tieOf(verb, number, rules);
      if (!tied) return;
      verb.subject = tied.phrase;
      verb.tie = tied.tie;
      tellSeveral(this, verb, tied.phrase);
      if (tied.phrase.verbs.length > 0) tied.phrase.verbs.push(verb);
      else tied.phrase.verbs = [verb];
    });
  }

  /** How many words before a phrase say that something is so by it: “according to Horvat”, “a juicio del alcalde”; 0 if none. */
  accordedBy(phrase: Phrase): number {
    const { from } = phrase;
    if (phrase.view === true) return phrase.to - from;
    // “À ses yeux le pont est vieux”
    if (this.endingAt.get(from)?.view === true) return 0;
    const before = this.accordsBefore(from);
    if (before > 0 || !this.isContracted(phrase)) return before;
    return Math.max(0, this.accordsBefore(from + 1) - 1);
  }

  /** How many words before a token say that something is so by what stands there: “according to”; 0 if none. */
  accordsBefore(token: number): number {
    if (!is(this.#senses, token - 1, ENDS_ACCORD)) return 0;
    return phraseBefore(this.words.accordingTo, this.parsed.tokens, token);
  }

  /** “Del alcalde”: its preposition is in one word with its article. */
  isContracted({ from, ruler }: Phrase): boolean {
    return ruler !== '' && ruler === this.parsed.tokens[from]?.lower;
  }

  #tieOf(verb: Verb, number: number, rules: readonly Rule[]): Tied | null {
    for (const rule of rules) {
      const tied = rule(this, verb, number);
      if (!tied) continue;
      // “Es heißt in einem Brief von Horvat”
      const isNobody = verb.force === 'says' && this.words.impersonal.has(tied.phrase.head);
      const writer = isNobody ? writerFor(this, verb) : null;
      return writer ? { phrase: writer, tie: 'far' } : tied;
    }
    return null;
  }

  sentenceAt(token: number): TokenSpan {
    return sentenceAt(this.parsed.sentences, token);
  }

  /** The number of the first pair that opens at a token or behind it. */
  firstPair(token: number): number {
    return firstWhere(0, this.pairs.length, (at) => (this.pairs[at]?.open ?? 0) >= token);
  }

  /** The pair that a token stands in, its marks with it: the last that opens before it, for pairs hold no other. */
  pairAt(token: number): Pair | null {
    if (this.pairs.length === 0) return null;
    const pair = this.pairs[this.firstPair(token + 1) - 1];
    return pair && token <= pair.close ? pair : null;
  }

  /** True if marks hold nothing but a name: “schrieb die ‘Zeit’”. */
  isName({ open }: Pair): boolean {
    return this.#mentions[firstFrom(this.#mentions, open)]?.from === open;
  }

  /** How many tokens between two places stand in no marks. */
  outsideMarks(from: number, to: number): number {
    const [first, next] = [this.firstPair(from), this.firstPair(to)];
    const last = next > first ? this.pairs[next - 1] : undefined;
    const beyond = last ? Math.max(0, last.close + 1 - to) : 0;
    return Math.max(0, to - from - this.#marked(first, next) + beyond);
  }

  /** How many words that begin a clause stand between two places, marks or not. */
  breaks(from: number, to: number): number {
    return to > from ? this.#breaking(from, to) : 0;
  }

  /** True if a verb of saying, or one that lends words, begins between two places. */
  tells(from: number, to: number): boolean {
    return this.#telling(firstFrom(this.verbs, from), firstFrom(this.verbs, to)) > 0;
  }

  /** How many verbs begin between two places. */
  verbsBetween(from: number, to: number): number {
    return Math.max(0, firstFrom(this.verbs, to) - firstFrom(this.verbs, from));
  }

  /** True if a name that is the subject of a verb begins between two places. */
  acts(from: number, to: number): boolean {
    return this.#acting(firstFrom(this.phrases, from), firstFrom(this.phrases, to)) > 0;
  }
}
