import type { TokenSpan } from '../sentences/bounds.ts';
import type { Attribution } from './attribution.ts';
import type { Mention } from './names.ts';
import type { Persons } from './persons.ts';
import { ProseCursor } from './prose-cursor.ts';
import { proseSubject } from './prose-subjects.ts';
import type { Referents } from './referents.ts';
import { isOffice } from './roles.ts';
import { pairAround, type Scope } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Subject } from './subject.ts';
import { tailSubject } from './tails.ts';
import type { Trail } from './trail.ts';

type Named = Exclude<Subject, { kind: 'unnamed' }>;

/** Whom a text speaks of: a name; `nobody` for somebody without one. */
interface Topic {
  mention: Mention | 'nobody';
  /** The paragraph that last told or went on with it. */
  passage: number;
}

/**
 * Who goes on where a verb stands without its subject, in languages that leave it out: whoever was the last subject,
 * be it of speech or of prose. Somebody new who has no name takes the place of whoever had one.
 */
export class Topics implements Trail {
  readonly #referents: Referents;
  readonly #persons: Persons;
  readonly #words: SpeechWords;
  readonly #spoke = new Set<string>();
  #topic: Topic | null = null;
  readonly #cursor = new ProseCursor();

  constructor(referents: Referents, persons: Persons, words: SpeechWords) {
    this.#referents = referents;
    this.#persons = persons;
    this.#words = words;
  }

  readTo(scope: Scope, until: number): void {
    if (this.#cursor.enter(scope) && scope.kind === 'heading') this.#topic = null;
    for (const sentence of this.#cursor.readTo(scope, until)) this.#tell(scope, sentence);
  }

  readInside(scope: Scope, { from }: TokenSpan, to: number): void {
    const start = this.#cursor.readInside(from, to);
    if (start) this.#tell(scope, start);
  }

  #tell(scope: Scope, sentence: TokenSpan): void {
    const subject =
      tailSubject(scope, sentence, this.#words) ?? proseSubject(scope, sentence, this.#words);
    if (subject === null) {
      this.#glimpse(scope, sentence);
      return;
    }
    if (subject.kind === 'unnamed') this.#set('nobody');
    else if (subject.kind !== 'pronoun' || subject.pronoun === 'm' || subject.pronoun === 'f') {
      const mention = this.#find(scope, subject);
      if (subject.kind === 'role') {
        if (mention) this.#set(mention);
        else this.#set('nobody');
      } else if (mention && this.#isBackground(scope, subject)) return;
      else if (mention && this.#mayGoOn(scope, subject, mention)) this.#set(mention);
      else this.#glimpse(scope, sentence);
    }
  }

  /** “Cafrune le había encargado una”: told of what was before, beside somebody whom the text speaks of. */
  #isBackground({ tokens }: Scope, { to }: TokenSpan): boolean {
    const isAlready = this.named !== null && this.isToldHere;
    return (
      isAlready && tokens.slice(to, to + 3).some(({ lower }) => this.#words.background.has(lower))
    );
  }

  /** “El silbatazo encontró a Luis Gil”: the only person of a sentence about a thing, where nobody was told of yet. */
  #glimpse(scope: Scope, { from, to }: TokenSpan): void {
    const { index } = scope;
    if (this.named && this.isToldHere) return;
    const found = new Map<string, Mention>();
    for (let at = from; at < to; at++) {
      const mention = index.startingAt.get(at);
      const full = mention && this.#referents.full(mention);
      if (full && this.#persons.isPerson(full) && this.#isAtHand(scope, at))
        found.set(full.name, full);
    }
    const [only, another] = found.values();
    if (only && !another) this.#set(only);
  }

  /** No part of words in marks, and of nothing: “el coche de Luis Gil”. */
  #isAtHand({ tokens, pairs }: Scope, at: number): boolean {
    if (pairAround(pairs, at)) return false;
    let before = at - 1;
    while (this.#words.determiners.has(tokens[before]?.lower ?? '')) before--;
    const { lower } = tokens[before] ?? { lower: '' };
    return !this.#words.prepositions.has(lower) || this.#words.datives.to.has(lower);
  }

  /** A place or a river is nobody, and a body goes on only if it tells something: “La Aemet avisa de lluvias”. */
  #mayGoOn({ tokens }: Scope, { to }: TokenSpan, mention: Mention): boolean {
    const verb = tokens[to]?.lower ?? '';
    return (
      this.#isPerson(mention) || this.#words.saying.has(verb) || this.#words.attributing.has(verb)
    );
  }

  #set(mention: Mention | 'nobody'): void {
    this.#topic = { mention, passage: this.#cursor.passage };
  }

  heard(scope: Scope, found: Attribution | null, speaker: Mention | null, after: TokenSpan): void {
    this.#cursor.pass(scope, after.to);
    if (speaker) {
      this.#set(speaker);
      if (!speaker.body) this.#spoke.add(speaker.name);
    } else if (found && found.subject.kind !== 'pronoun') this.#set('nobody');
    else if (this.#topic) this.#topic.passage = this.#cursor.passage;
    this.#goOn(scope, after);
  }

  /** “Alguien gritó «no» y el alcalde cerró la sesión”: who does something in a clause joined to words in marks. */
  #goOn(scope: Scope, after: TokenSpan): void {
    const [joiner, next] = scope.tokens.slice(after.from, after.from + 2);
    const { conjunctions, clauseBreaks } = this.#words;
    const isClause = conjunctions.has(joiner?.lower ?? '') && !clauseBreaks.has(next?.lower ?? '');
    if (isClause) this.#tell(scope, after);
  }

  #isNear(): boolean {
    return this.#topic !== null && this.#topic.passage >= this.#cursor.passage - 1;
  }

  get named(): Mention | null {
    const mention = this.#topic?.mention;
    return mention && mention !== 'nobody' && this.#isNear() ? mention : null;
  }

  get isToldHere(): boolean {
    return this.#topic?.passage === this.#cursor.passage;
  }

  goesOnWith(speaker: Mention | null): boolean {
    const mention = this.#topic?.mention;
    return mention === 'nobody' ? speaker === null : mention?.name === speaker?.name;
  }

  maySpeak(scope: Scope, mention: Mention): boolean {
    if (this.#isPerson(this.#referents.full(mention))) return true;
    if (mention.words.length < 2 && !mention.body) return false;
    return scope.kind !== 'headline' || this.#referents.opensLater(mention);
  }

  speaker(scope: Scope, subject: Named, said: TokenSpan): Mention | null {
    const mention = this.#find(scope, subject);
    if (mention && subject.kind === 'pronoun' && this.#referents.names(scope, said, mention))
      return null;
    if (mention) this.#referents.heard(scope, mention, subject.from);
    return mention;
  }

  #find(scope: Scope, subject: Named): Mention | null {
    const own = this.named;
    if (subject.kind === 'pronoun') {
      if (subject.pronoun === 'any') return own;
      if (this.#topic?.mention === 'nobody' && this.isToldHere) return null;
      if (own && this.#persons.genderOf(own) === subject.pronoun) return own;
    }
    const mention = this.#referents.find(scope, subject, own);
    if (mention || subject.kind !== 'role' || !own) return mention;
    const adds = this.#words.further.has(scope.tokens[subject.from + 1]?.lower ?? '');
    if (!adds && !this.#fits(scope, own, subject)) return null;
    this.#persons.holders.add(own, subject.role);
    return own;
  }

  #isPerson(mention: Mention): boolean {
    return this.#persons.isPerson(mention) || this.#spoke.has(mention.name);
  }

  /** “Facundo Arriola llora. «…», soltó el capitán de Atlético”: somebody of whom no office is told may hold this one. */
  #fits({ tokens }: Scope, own: Mention, { role, from }: Named & { kind: 'role' }): boolean {
    const gender = this.#persons.genderOf(own);
    // “Le advirtió el magistrado”: to whom the text speaks of, who is then somebody else.
    const isAddressed = this.#words.datives.back.has(tokens[from - 2]?.lower ?? '');
    return (
      !isAddressed &&
      !role.isOwned &&
      !this.#words.bodyNouns.has(role.head) &&
      isOffice(role.head, this.#words) &&
      !this.#words.kin.has(role.head) &&
      this.#isPerson(own) &&
      !this.#persons.holders.isKnown(own) &&
      (gender === null || role.gender === null || gender === role.gender)
    );
  }
}
