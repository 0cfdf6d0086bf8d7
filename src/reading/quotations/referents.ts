import type { Candidate, Candidates } from './candidates.ts';
import type { TokenSpan } from '../sentences/bounds.ts';
import { bodyCalled } from './bodies.ts';
import { bodyMeant, type Known } from './body-referents.ts';
import { fits } from './fitting.ts';
import { bearerOf } from './epithets.ts';
import { mostNamed, opensWith } from './most-named.ts';
import type { Gender } from './name-words.ts';
import { isNounFirst } from './roles.ts';
import { namedIn } from './names-in-words.ts';
import type { Mention } from './names.ts';
import type { People } from './people.ts';
import type { Persons } from './persons.ts';
import { oneOf } from './one-of-several.ts';
import type { Scope } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Subject } from './subject.ts';

/**
 * What a pronoun may stand for; `self` is whoever a transcript names at the start of the paragraph, `you` whoever an
 * interview asks in it.
 */
type Pronoun = Gender | 'body' | 'many' | 'self' | 'you' | 'any';

type Named = Exclude<Subject, { kind: 'unnamed' }>;

/** Who spoke last, and in which sentence. */
interface Last {
  mention: Mention;
  sentence: number;
}

/** Whom a pronoun may stand for, and the sentence that tells of them: `null` where it tells of several. */
export interface Antecedent {
  mention: Mention | null;
  sentence: number;
}

/** How many names, and how many paragraphs, back a pronoun may reach. */
const REACH = 24;
const PARAGRAPHS = 3;

/** Turns names and pronouns into the full names that the text gives. */
export class Referents {
  readonly #people: People;
  readonly #candidates: Candidates;
  readonly #persons: Persons;
  readonly #words: SpeechWords;
  /** Genders that a pronoun has shown: “he said” of a name that tells nothing. */
  readonly #learned = new Map<string, Gender>();
  /** Whom the text names most: who “she” is where nobody was named for a while. */
  readonly #main: Mention | null;
  /** The same, where the text opens with them: the one that a portrait is of. */
  readonly protagonist: Mention | null;
  readonly #known: Known;
  #last: Last | null = null;

  constructor(people: People, candidates: Candidates, persons: Persons, words: SpeechWords) {
    this.#people = people;
    this.#candidates = candidates;
    this.#persons = persons;
    this.#words = words;
    this.#known = { candidates, people, persons };
    this.#main = mostNamed(candidates, people, persons);
    const isAbove = this.#main && opensWith(this.#main, candidates, people);
    this.protagonist = isAbove ? this.#main : null;
  }

  /** Who is meant by the subject of what was said, by the full name; `null` where a pronoun could be anybody. */
  resolve(scope: Scope, subject: Named): Mention | null {
    const mention = this.find(scope, subject);
    if (
      mention &&
      subject.kind === 'pronoun' &&
      (subject.pronoun === 'm' || subject.pronoun === 'f')
    )
      this.#learned.set(mention.name, subject.pronoun);
    if (mention) this.heard(scope, mention, subject.from);
    return mention;
  }

  /** Somebody speaks, told at a token. */
  heard({ passage }: Scope, mention: Mention, at: number): void {
    this.#last = { mention, sentence: this.#candidates.sentenceOf(passage, at) };
  }

  /** Who is meant by any subject; of several people whom a role fits, whoever spoke last, or was told of last. */
  find(scope: Scope, subject: Named, last = this.#last?.mention ?? null): Mention | null {
    if (subject.kind === 'name') {
      const { mention } = subject;
      const isWord = mention.common || isNounFirst(mention, this.#words);
      const unclear =
        (isWord && !this.#people.knows(mention.name)) || this.#people.hasNamesakes(mention);
      return unclear ? null : this.#people.full(mention);
    }
    if (subject.kind === 'pronoun')
      return this.antecedent(scope, subject.pronoun, subject.from)?.mention ?? null;
    const { role } = subject;
    const { passage } = scope;
    const place = { passage, until: this.#candidates.lastBefore(passage, subject.from), last };
    const body = bodyCalled(role, place, this.#known);
    if (body) return body;
    if (!this.#words.bodyNouns.has(role.head))
      return bearerOf(role, place, this.#known, this.#words);
    const near = this.antecedent(scope, 'body', subject.from)?.mention ?? null;
    return bodyMeant(role.head, near, place.until, this.#known, this.#words);
  }

  /** The nearest full form of a name. */
  full(mention: Mention): Mention {
    return this.#people.full(mention);
  }

  /** True if words name somebody, so that a pronoun beside them is of somebody else. */
  names(scope: Scope, said: TokenSpan, mention: Mention): boolean {
    return namedIn(scope, said).some((other) => this.full(other).name === mention.name);
  }

  /** True if a name is the first of a sentence further on. */
  opensLater({ name, passage }: Mention): boolean {
    return this.#candidates.all.some(
      ({ mention }) => mention.passage > passage && mention.opens && mention.name === name,
    );
  }

  /** What the text has shown of the gender of whoever bears a name. */
  genderOf(mention: Mention): Gender | null {
    return (
      this.#persons.genderOf(mention) ?? this.#learned.get(this.#people.full(mention).name) ?? null
    );
  }

  /** Counts the sentences of the text. */
  sentenceOf({ passage }: Scope, at: number): number {
    return this.#candidates.sentenceOf(passage, at);
  }

  /** A pronoun, or a word beside a name, has shown the gender of whoever bears it. */
  learn(mention: Mention, gender: Gender): void {
    this.#learned.set(mention.name, gender);
  }

  /** Whether a pronoun may stand for a name; `maybe` where nothing shows that it is a person's. */
  #fits(candidate: Candidate, pronoun: Pronoun): boolean | 'maybe' {
    return fits(candidate, pronoun, this.genderOf(candidate.mention), this.#known);
  }

  /** The nearest sentence that names somebody whom the pronoun fits. */
  antecedent(scope: Scope, pronoun: Pronoun, at: number): Antecedent | null {
    if (pronoun === 'self' || pronoun === 'you') {
      const told = pronoun === 'self' ? scope.label : scope.asked;
      return told && { mention: this.#people.full(told), sentence: 0 };
    }
    const label = scope.label && this.#people.full(scope.label).name;
    const last = this.#lastFor(scope, pronoun, at);
    let group: Candidate[] = [];
    const first = this.#candidates.lastBefore(scope.passage, at);
    for (let number = first; number >= 0 && number > first - REACH; number--) {
      const candidate = this.#candidates.all[number];
      if (!candidate || candidate.mention.passage < scope.passage - PARAGRAPHS) break;
      if (group[0] && candidate.sentence !== group[0].sentence) break;
      if (last && candidate.sentence < last.sentence) break;
      const isBeside = candidate.relative && candidate.mention.passage < scope.passage;
      if (candidate.aside || isBeside || this.#people.full(candidate.mention).name === label)
        continue;
      if (this.#fits(candidate, pronoun) !== false) group.unshift(candidate);
    }
    const [nearest] = group;
    if (!nearest || nearest.sentence === last?.sentence)
      return last && this.#isRivalled(scope, last.mention, pronoun, last.mention.passage)
        ? { ...last, mention: null }
        : last;
    const sure = group.filter((candidate) => this.#fits(candidate, pronoun) === true);
    if (sure.length > 0) group = sure;
    const found = oneOf(group, pronoun, this.#people, (mention) => this.genderOf(mention));
    const isUnclear =
      found !== null && this.#isRivalled(scope, found, pronoun, nearest.mention.passage);
    return { mention: isUnclear ? null : found, sentence: nearest.sentence };
  }

  /** Somebody named paragraphs before, where the text is of somebody else whom the pronoun fits too. */
  #isRivalled({ passage }: Scope, { name }: Mention, pronoun: Pronoun, named: number): boolean {
    const rival = this.#main;
    const isFar = named < passage - (this.#words.dropsSubjects ? 0 : 1);
    return isFar && rival !== null && name !== rival.name && this.genderOf(rival) === pronoun;
  }

  /** Whoever spoke last, if the pronoun fits. */
  #lastFor(scope: Scope, pronoun: Pronoun, at: number): Last | null {
    const last = this.#last;
    if (!last || scope.passage - last.mention.passage >= REACH) return null;
    const { mention, sentence } = last;
    const gender = this.genderOf(mention);
    const isPerson = gender !== null || this.#persons.isSurelyPerson(mention);
    if (pronoun === 'body' ? isPerson : mention.body) return null;
    const fits = pronoun === 'body' || gender === null || gender === pronoun;
    return fits && sentence <= this.#candidates.sentenceOf(scope.passage, at) ? last : null;
  }
}
