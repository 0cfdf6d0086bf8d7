import type { TokenSpan } from '../sentences/bounds.ts';
import type { Attribution } from './attribution.ts';
import type { Gender } from './name-words.ts';
import type { Mention } from './names.ts';
import { isOfThing } from './things.ts';
import { joinedStranger, openingPerson, type Opening } from './opening-people.ts';
import type { Persons } from './persons.ts';
import { ProseCursor } from './prose-cursor.ts';
import type { Referents } from './referents.ts';
import { isOffice } from './roles.ts';
import type { Scope } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Subject } from './subject.ts';
import { tailSubject } from './tails.ts';
import type { Trail } from './trail.ts';

type Named = Exclude<Subject, { kind: 'unnamed' }>;

/** Somebody that a sentence or a verb of saying has as its subject. */
interface Told {
  /** `null`: somebody without a name. */
  mention: Mention | null;
  /** What is known of a stranger’s. */
  gender: Gender | null;
  sentence: number;
  /** A verb of saying stands behind the name. */
  spoke: boolean;
  passage: number;
}

/** How many subjects, and how many paragraphs, back a pronoun may reach. */
const REACH = 16;
const PARAGRAPHS = 3;

/**
 * Who goes on as “he” or “she”, in languages whose verbs have their subjects: whoever was the last subject that the
 * pronoun fits. Somebody without a name whom it fits takes the place of whoever had one.
 */
export class Focus implements Trail {
  readonly #referents: Referents;
  readonly #persons: Persons;
  readonly #words: SpeechWords;
  readonly #told: Told[] = [];
  readonly #cursor = new ProseCursor();

  constructor(referents: Referents, persons: Persons, words: SpeechWords) {
    this.#referents = referents;
    this.#persons = persons;
    this.#words = words;
  }

  readTo(scope: Scope, until: number): void {
    this.#cursor.enter(scope);
    for (const sentence of this.#cursor.readTo(scope, until)) {
      if (!sentence.whole) continue;
      this.#tell(scope, sentence.from, openingPerson(scope, sentence, this.#words));
      const tail = tailSubject(scope, sentence, this.#words);
      if (tail) this.#tell(scope, sentence.from, { ...tail, gender: null });
      else this.#tell(scope, sentence.from, joinedStranger(scope, sentence, this.#words));
    }
  }

  readInside(scope: Scope, { from }: TokenSpan, to: number): void {
    const start = this.#cursor.readInside(from, to);
    if (start) this.#tell(scope, from, openingPerson(scope, start, this.#words));
  }

  #tell(scope: Scope, from: number, opening: Opening | null): void {
    if (opening === null || scope.kind === 'headline') return;
    const sentence = this.#referents.sentenceOf(scope, from);
    if (opening.kind === 'stranger') this.#push(null, opening.gender, sentence);
    else if (opening.kind === 'pronoun') {
      const mention = this.#whoIs(scope, opening.pronoun, opening.at);
      if (mention) this.#referents.learn(mention, opening.pronoun);
      this.#push(mention, opening.pronoun, sentence);
    } else if (opening.kind === 'role') {
      this.#push(this.#referents.find(scope, opening), opening.role.gender, sentence);
    } else if (opening.mention !== scope.label) {
      const full = this.#referents.full(opening.mention);
      if (opening.gender) this.#referents.learn(full, opening.gender);
      const spoke = this.#words.saying.has(scope.tokens[opening.mention.to]?.lower ?? '');
      if (this.#mayBePerson(full)) this.#push(full, null, sentence, spoke);
    }
  }

  #mayBePerson(mention: Mention): boolean {
    return !mention.body && (this.#persons.isPerson(mention) || mention.words.length > 1);
  }

  #push(mention: Mention | null, gender: Gender | null, sentence: number, spoke = false): void {
    this.#told.push({ mention, gender, sentence, spoke, passage: this.#cursor.passage });
  }

  heard(scope: Scope, found: Attribution | null, speaker: Mention | null, { to }: TokenSpan): void {
    this.#cursor.pass(scope, to);
    const sentence = this.#referents.sentenceOf(scope, Math.min(to, scope.tokens.length) - 1);
    if (speaker) {
      if (!speaker.body) this.#push(speaker, null, sentence);
    } else if (found?.subject.kind === 'role')
      this.#push(null, this.#words.nounGenders.get(found.subject.role.head) ?? null, sentence);
    else if (found?.subject.kind === 'pronoun') {
      const { pronoun } = found.subject;
      if (pronoun === 'm' || pronoun === 'f') this.#push(null, pronoun, sentence);
    } else if (found && !this.#isOneOfMany(scope, found)) this.#push(null, null, sentence);
  }

  /** “One wrote of ‘a tray’. She disliked it”: no “she” goes on with one of many. */
  #isOneOfMany({ tokens }: Scope, { verb }: Attribution): boolean {
    return verb !== null && this.#words.strangers.has(tokens[verb.from - 1]?.lower ?? '');
  }

  speaker(scope: Scope, subject: Named, said: TokenSpan): Mention | null {
    const isIt = subject.kind === 'pronoun' && subject.pronoun === 'body';
    if (isIt && isOfThing(scope, subject.from, this.#words)) return null;
    if (subject.kind !== 'pronoun' || (subject.pronoun !== 'm' && subject.pronoun !== 'f'))
      return this.#referents.resolve(scope, subject) ?? this.#whoSpoke(scope, subject);
    const nearest = this.#whoIs(scope, subject.pronoun, subject.from);
    const isNamed = nearest !== null && this.#referents.names(scope, said, nearest);
    const mention = isNamed ? this.#otherThan(scope, nearest, subject.pronoun, said) : nearest;
    if (mention) {
      this.#referents.learn(mention, subject.pronoun);
      this.#referents.heard(scope, mention, subject.from);
    }
    return mention;
  }

  /** “Ann Bell replied within the hour. ‘…,’ the premier wrote”: whoever the sentence before says spoke, if no office is told of them. */
  #whoSpoke(scope: Scope, subject: Named): Mention | null {
    if (subject.kind !== 'role' || !isOffice(subject.role.head, this.#words)) return null;
    const told = this.#told.at(-1);
    const { mention } = told ?? {};
    if (!mention || told?.spoke !== true || told.passage !== scope.passage) return null;
    const gender = this.#referents.genderOf(mention);
    const differs = gender && subject.role.gender && gender !== subject.role.gender;
    return differs || this.#persons.holders.hasOffice(mention) ? null : mention;
  }

  #whoIs(scope: Scope, pronoun: Gender, at: number): Mention | null {
    const named = this.#referents.antecedent(scope, pronoun, at);
    const told = this.#lastFor(scope, pronoun);
    if (!told || (named && named.sentence > told.sentence)) return named?.mention ?? null;
    const isSure = told.mention !== null && this.#referents.genderOf(told.mention) === pronoun;
    const other = named?.sentence === told.sentence ? named.mention : null;
    return !isSure && other && this.#referents.genderOf(other) === pronoun ? other : told.mention;
  }

  /** Somebody else who is surely meant: “Magda measured you,” she said, who worked for Magda. */
  #otherThan(scope: Scope, named: Mention, pronoun: Gender, said: TokenSpan): Mention | null {
    const other = this.#lastFor(scope, pronoun, named)?.mention;
    const fits = other && this.#referents.genderOf(other) === pronoun;
    return fits && !this.#referents.names(scope, said, other) ? other : null;
  }

  #lastFor(scope: Scope, pronoun: Gender, not = scope.label): Told | null {
    const label = not && this.#referents.full(not).name;
    for (let number = this.#told.length - 1; number > this.#told.length - 1 - REACH; number--) {
      const told = this.#told[number];
      if (!told || told.passage < this.#cursor.passage - PARAGRAPHS) return null;
      const gender = told.mention ? this.#referents.genderOf(told.mention) : told.gender;
      if (gender !== null && gender !== pronoun) continue;
      const { mention } = told;
      if (mention && mention.name === label) continue;
      const isSure = !mention || gender !== null || this.#persons.isPerson(mention);
      if (isSure || told.passage === this.#cursor.passage) return told;
    }
    return null;
  }

  goesOnWith(): boolean {
    return true;
  }

  maySpeak(_scope: Scope, mention: Mention): boolean {
    return this.#persons.isPerson(mention);
  }

  get named(): Mention | null {
    return null;
  }

  get isToldHere(): boolean {
    return false;
  }
}
