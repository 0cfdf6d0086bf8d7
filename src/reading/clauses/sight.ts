import { firstWhere } from '../../first-where.ts';
import type { Mention } from '../names/mention.ts';
import type { Gender } from '../names/name-words.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { ByToken } from '../tokens/by-token.ts';
import { isCapitalised, isMark } from '../tokens/token.ts';
import {
  BETWEEN,
  BREAK,
  DEFINITE,
  INDEFINITE,
  is,
  JOIN,
  LENDING,
  NOUN,
  OWNER,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SAYING,
  STRANGER,
  VERB,
} from './senses.ts';
import type { Phrase } from './phrase.ts';
import type { SpeechWords } from './speech-words.ts';

/** “Die für den Bau der neuen Brücke zuständige Polo”: so many words. */
const LONGEST_ATTRIBUTE = 10;
/** Ends as an adjective or a participle does before a noun: geborene, zuständigen. */
const ATTRIBUTE = /(?:[nd]e|te|ene|ige|are|che|sche)[nrsm]?$/;

/** A passage as the search for phrases sees it: its words, what they may be, and where names stand. */
export class Sight {
  readonly tokens: Tokens;
  readonly words: SpeechWords;
  readonly inMarks: readonly number[];
  /** Names by where they begin, with their titles and without. */
  readonly named: ByToken<Mention>;
  readonly #mentions: readonly Mention[];
  readonly #senses: readonly number[];

  constructor(
    tokens: Tokens,
    mentions: readonly Mention[],
    inMarks: readonly number[],
    senses: readonly number[],
    words: SpeechWords,
  ) {
    this.tokens = tokens;
    this.#senses = senses;
    this.words = words;
    this.inMarks = inMarks;
    this.#mentions = mentions;
    this.named = new ByToken(tokens.length);
    for (const mention of mentions) {
      this.named.set(mention.from, mention);
      this.named.set(mention.titleFrom, mention);
    }
  }

  /** The name that ends before a token. */
  #endingAt(at: number): Mention | undefined {
    const all = this.#mentions;
    const found = all[firstWhere(0, all.length, (next) => (all[next]?.to ?? 0) >= at)];
    return found?.to === at ? found : undefined;
  }

  /** Whether a name ends before a token. */
  isEnd(at: number): boolean {
    return this.#endingAt(at) !== undefined;
  }

  lower(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  /** True if a word may be any of some senses. */
  is(at: number, senses: number): boolean {
    return is(this.#senses, at, senses);
  }

  /** The gender of a noun behind an article: “die Abgeordnete”, “der 34-Jährige”. */
  genderBehind(article: number, noun: number): Gender | null {
    return this.words.genderBehind(this.lower(article), this.lower(noun));
  }

  /** A word with a small letter, outside marks. */
  isLower(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && !isCapitalised(token) && !this.inMarks[at];
  }

  /** A word for people or a body, singular or plural. */
  isNoun(at: number): boolean {
    // “Bekannte sich”: where nouns have capitals a small word is none.
    if (this.words.nounsHaveCapitals && !this.isLarge(at)) return false;
    return this.is(at, NOUN) && !(isCapitalised(this.tokens[at]) && this.named.has(at));
  }

  /**
   * “Der Chef der Behörde”: an article that tells whose the noun before it is, as “of” does elsewhere. Behind a place or
   * a day it begins a phrase of its own.
   */
  isGenitive(at: number): boolean {
    if (!this.words.of.has(this.lower(at)) || !this.is(at, DEFINITE)) return false;
    const named = this.words.nounsHaveCapitals ? this.#endingAt(at) : undefined;
    const isNoun =
      this.tokens[at - 1]?.common === true || (named !== undefined && named.body && !named.place);
    return isNoun && !this.is(at - 1, BETWEEN) && !this.inMarks[at - 1];
  }

  /**
   * “La porte-parole du maire”, “la portavoz del alcalde”: a preposition in one word with its article. What may be an
   * article alone, as in “des riverains disent”, is none where a clause begins.
   */
  isContracted(at: number): boolean {
    if (!this.is(at, DEFINITE) || !this.is(at, PREPOSITION)) return false;
    // Portuguese “a”, which may be a pronoun as well, but not “à”
    if (this.is(at, BETWEEN)) return false;
    // “Del Pozo calló”: part of a surname.
    const named = isCapitalised(this.tokens[at]) ? this.named.get(at + 1) : undefined;
    if (named && !named.body) return false;
    if (!this.is(at, INDEFINITE)) return true;
    return this.tokens[at - 1]?.kind === 'word' && !this.is(at - 1, BREAK | JOIN | RELATIVE);
  }

  /** “À la presse le maire”: where heads stand first, an article behind no preposition opens a phrase of its own. */
  opensAnother(at: number): boolean {
    const isFirst = this.words.grammar.head === 'first';
    return (
      isFirst && this.is(at, DEFINITE) && !this.is(at, PREPOSITION) && !this.is(at - 1, PREPOSITION)
    );
  }

  /** “L’avocat de Mme Polo”: behind a noun that stands first, whose it is, where that is a person. */
  isOfSomebody(at: number): boolean {
    if (this.words.grammar.head !== 'first' || !this.words.of.has(this.lower(at))) return false;
    const owner = this.named.get(at + 1);
    return owner !== undefined && !owner.body && !owner.place && owner.gender !== null;
  }

  /**
   * “Horvat, der diese Brücke baute”, “den Ann Bell kennt”: what looks like an article tells more of the noun before it,
   * where another article, a pronoun or the whole name of somebody stands behind it.
   */
  isRelative(at: number): boolean {
    const comma = this.is(at - 1, PREPOSITION) ? at - 2 : at - 1;
    if (!this.is(at, RELATIVE) || !this.is(at, DEFINITE) || !isMark(this.tokens[comma], ','))
      return false;
    const named = this.named.get(at + 1);
    const isWhole = named?.from === at + 1 && !named.body && named.words.length > 1;
    return isWhole || this.is(at + 1, DEFINITE | INDEFINITE | OWNER | PRONOUN);
  }

  /**
   * “Die in Bern geborene Polo”: where the attribute ends that an article opens with a preposition, as an adjective or a
   * participle right before another noun or a name; -1 where none does.
   */
  attributeEnd(article: number): number {
    if (!this.words.nounsHaveCapitals || !this.is(article + 1, PREPOSITION)) return -1;
    let isRuled = false;
    for (let at = article + 2; at < article + LONGEST_ATTRIBUTE; at++) {
      if (this.tokens[at]?.kind === 'mark' || this.inMarks[at]) return -1;
      if (this.isLarge(at)) isRuled = true;
      else if (
        isRuled &&
        ATTRIBUTE.test(this.lower(at)) &&
        !this.is(at, SAYING | BETWEEN | PREPOSITION | DEFINITE | INDEFINITE | OWNER) &&
        this.isLarge(at + 1) &&
        !this.is(at + 1, PREPOSITION)
      )
        return at;
    }
    return -1;
  }

  /** “Im alten Bern”: where the adjective begins that stands between a preposition and a name; the same place without one. */
  attributeFrom(at: number): number {
    const isAdjective =
      this.words.nounsHaveCapitals && this.isLower(at - 1) && /e[nmr]?$/.test(this.lower(at - 1));
    if (!isAdjective || !this.named.has(at) || !this.is(at - 2, PREPOSITION)) return at;
    return this.is(at - 1, PREPOSITION | DEFINITE | INDEFINITE | OWNER | VERB | SAYING)
      ? at
      : at - 1;
  }

  /** A word with a capital, be it a noun’s or a name’s. */
  isLarge(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && (token.common || isCapitalised(token)) && !this.inMarks[at];
  }

  /**
   * “Horvat la juge”, “elle lui répond”: what is like an article or a pronoun stands for whom the verb behind it is done
   * to; like an article only right behind a subject, since most verbs look like nouns.
   */
  isClitic(at: number, before: Phrase | undefined): boolean {
    if (!this.is(at, BETWEEN)) return false;
    // “Dijo este martes Ana Polo”
    if (this.is(at, STRANGER)) return this.is(at + 1, BETWEEN);
    if (this.is(at, PRONOUN)) return this.is(at + 1, SAYING | LENDING | VERB | BETWEEN);
    const isSubject = before?.to === at && before.kind !== 'thing' && before.ruler === '';
    return (
      isSubject &&
      this.is(at, DEFINITE) &&
      this.is(at + 1, SAYING | LENDING | VERB | BETWEEN) &&
      !this.is(before.from - 1, SAYING | LENDING | VERB)
    );
  }

  /** A noun where each has a capital, or a small word that is none of those that end a noun phrase, nor a verb. */
  goesOnAsNoun(at: number): boolean {
    if (this.words.nounsHaveCapitals && this.isLarge(at)) return true;
    return this.isLower(at) && !this.ends(at) && !this.is(at, VERB | BETWEEN | SAYING | LENDING);
  }

  /** In small letters, and on no list. */
  isPlain(at: number): boolean {
    return this.#senses[at] === 0 && this.isLower(at) && !this.named.has(at);
  }

  /** A word that no noun phrase goes on behind. */
  ends(at: number): boolean {
    return (
      this.is(at, PREPOSITION | RELATIVE | BREAK | JOIN | PRONOUN) ||
      (this.is(at, SAYING) && !this.isNoun(at))
    );
  }
}
