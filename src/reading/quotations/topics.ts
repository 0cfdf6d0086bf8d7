import type { TokenSpan } from '../sentences/bounds.ts';
import type { Attribution } from './attribution.ts';
import { CurrentTopic } from './current-topic.ts';
import { addresses } from './names-in-words.ts';
import type { Mention } from './names.ts';
import type { Persons } from './persons.ts';
import { ProseCursor } from './prose-cursor.ts';
import { proseSubject } from './prose-subjects.ts';
import type { Referents } from './referents.ts';
import { isHuman } from './roles.ts';
import type { Scope } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Subject } from './subject.ts';
import { tailSubject } from './tails.ts';
import { isAtHand, isBackground, isInRelative, mayHold, tellsLife } from './topic-signs.ts';
import type { Trail } from './trail.ts';

type Named = Exclude<Subject, { kind: 'unnamed' }>;

/**
 * Who goes on where a verb stands without its subject, in languages that leave it out: whoever was the last subject,
 * be it of speech or of prose. Somebody new who has no name takes the place of whoever had one.
 */
export class Topics implements Trail {
  readonly #referents: Referents;
  readonly #persons: Persons;
  readonly #words: SpeechWords;
  readonly #spoke = new Set<string>();
  readonly #cursor = new ProseCursor();
  readonly #topic = new CurrentTopic(this.#cursor);

  constructor(referents: Referents, persons: Persons, words: SpeechWords) {
    this.#referents = referents;
    this.#persons = persons;
    this.#words = words;
  }

  readTo(scope: Scope, until: number): void {
    if (this.#cursor.enter(scope)) this.#open(scope);
    for (const sentence of this.#cursor.readTo(scope, until)) this.#tell(scope, sentence);
  }

  /** An interview takes its leave of somebody whom it need not name again. */
  #open({ kind, guest }: Scope): void {
    if (kind === 'heading') this.#topic.set(null);
    if (guest) this.#topic.set(this.#referents.full(guest));
  }

  readInside(scope: Scope, { from }: TokenSpan, to: number, isTagged: boolean): void {
    const start = this.#cursor.readInside(from, to);
    if (start) this.#tell(scope, start, isTagged);
  }

  /** “Su cliente, dijo, «calla»”: whoever has no name and stands before a tag is told of by who speaks. */
  #tell(scope: Scope, sentence: TokenSpan, isTagged = false): void {
    const subject =
      tailSubject(scope, sentence, this.#words) ?? proseSubject(scope, sentence, this.#words);
    if (subject === null) {
      const of = tellsLife(scope, sentence, this.#words) ? this.#referents.protagonist : null;
      if (of) this.#topic.set(of);
      else this.#glimpse(scope, sentence);
      return;
    }
    if (subject.kind === 'unnamed' && isTagged) return;
    if (subject.kind === 'unnamed') this.#topic.set('nobody', subject.gender);
    else if (subject.kind !== 'pronoun' || subject.pronoun === 'm' || subject.pronoun === 'f') {
      const mention = this.#find(scope, subject);
      if (subject.kind === 'role') {
        if (mention) this.#topic.set(mention);
        else if (!isTagged) this.#topic.set('nobody');
      } else if (mention && this.#topic.isNamedHere && isBackground(scope, subject, this.#words))
        return;
      else if (mention && this.#mayGoOn(scope, subject, mention)) this.#topic.set(mention);
      // “Habló Luis Gil. A ella no le importa”: somebody else, of whom it is not clear who.
      else if (!mention && subject.kind === 'pronoun')
        this.#topic.set(
          'nobody',
          subject.pronoun === 'm' || subject.pronoun === 'f' ? subject.pronoun : null,
        );
      // “El Ayuntamiento calla”: a body does something, and nobody before it goes on.
      else if (mention && (mention.body || this.#persons.bodies.has(mention)))
        this.#topic.set('nobody');
      else this.#glimpse(scope, sentence);
    }
  }

  /** “El silbatazo encontró a Luis Gil”: the only person of a sentence about a thing, where nobody was told of yet. */
  #glimpse(scope: Scope, { from, to }: TokenSpan): void {
    const { index } = scope;
    if (this.#topic.isNamedHere) return;
    const found = new Map<string, Mention>();
    for (let at = from; at < to; at++) {
      const mention = index.startingAt.get(at);
      const full = mention && this.#referents.full(mention);
      if (full && this.#persons.isPerson(full) && isAtHand(scope, at, this.#words))
        found.set(full.name, full);
    }
    const [only, another] = found.values();
    if (only && !another) this.#topic.set(only);
  }

  /** A place or a river is nobody, and a body goes on only if it tells something: “La Aemet avisa de lluvias”. */
  #mayGoOn({ tokens }: Scope, { to }: TokenSpan, mention: Mention): boolean {
    const verb = tokens[to]?.lower ?? '';
    return (
      this.#isPerson(mention) || this.#words.saying.has(verb) || this.#words.attributing.has(verb)
    );
  }

  heard(scope: Scope, found: Attribution | null, speaker: Mention | null, after: TokenSpan): void {
    this.#cursor.pass(scope, after.to);
    // Beside somebody whom the text speaks of, whoever speaks in a clause of its own is not gone on with.
    const isAside =
      found?.subject.kind === 'name' &&
      this.#topic.isNamedHere &&
      isInRelative(scope, found.subject.mention, this.#words);
    if (speaker) {
      if (!isAside) this.#topic.set(speaker);
      if (!speaker.body) this.#spoke.add(speaker.name);
    } else if (found && found.subject.kind !== 'pronoun') this.#topic.setUnnamed();
    else this.#topic.goOn();
    this.#goOn(scope, after);
  }

  /** “Alguien gritó «no» y el alcalde cerró la sesión”: who does something in a clause joined to words in marks. */
  #goOn(scope: Scope, after: TokenSpan): void {
    const [joiner, next] = scope.tokens.slice(after.from, after.from + 2);
    const { conjunctions, clauseBreaks } = this.#words;
    const isClause = conjunctions.has(joiner?.lower ?? '') && !clauseBreaks.has(next?.lower ?? '');
    if (isClause) this.#tell(scope, after);
  }

  get named(): Mention | null {
    return this.#topic.named;
  }

  get isToldHere(): boolean {
    return this.#topic.isToldHere;
  }

  goesOnWith(speaker: Mention | null, scope: Scope, said: TokenSpan): boolean {
    const isAddressed = speaker && addresses(scope, said, speaker, this.#persons.holders);
    return !isAddressed && this.#topic.isStill(speaker);
  }

  maySpeak(scope: Scope, mention: Mention): boolean {
    if (this.#isPerson(this.#referents.full(mention))) return true;
    if (mention.words.length < 2 && !mention.body) return false;
    // “Estibadores de Lugo paran: «…»”: several, not the name of anybody.
    const isSeveral =
      mention.opens && isHuman(this.#words.singular(mention.plain[0] ?? ''), this.#words);
    if (isSeveral && !mention.body && !this.#referents.opensLater(mention)) return false;
    return scope.kind !== 'headline' || this.#referents.opensLater(mention);
  }

  speaker(scope: Scope, subject: Named, said: TokenSpan): Mention | null {
    const mention = this.#find(scope, subject);
    const isTheirs = mention && subject.kind === 'pronoun' && subject.pronoun !== 'self';
    const isOther =
      isTheirs &&
      (this.#referents.names(scope, said, mention) ||
        addresses(scope, said, mention, this.#persons.holders));
    if (isOther) return null;
    if (mention) this.#referents.heard(scope, mention, subject.from);
    return mention;
  }

  #find(scope: Scope, subject: Named): Mention | null {
    const own = this.named;
    if (subject.kind === 'pronoun') {
      // “En el libro lo llama «…»”: an interview speaks to whom it asks.
      if (subject.pronoun === 'any')
        return scope.asked && !this.isToldHere ? this.#referents.full(scope.asked) : own;
      const isTold = subject.pronoun !== 'self' && subject.pronoun !== 'you';
      if (isTold && this.#topic.isUnnamed(subject.pronoun)) return null;
      if (own && this.#persons.genderOf(own) === subject.pronoun) return own;
    }
    const mention = this.#referents.find(scope, subject, own);
    if (mention || subject.kind !== 'role' || !own) return mention;
    const adds = this.#words.further.has(scope.tokens[subject.from + 1]?.lower ?? '');
    if (!adds && !(this.#isPerson(own) && mayHold(scope, own, subject, this.#persons, this.#words)))
      return null;
    this.#persons.holders.add(own, subject.role);
    return own;
  }

  #isPerson(mention: Mention): boolean {
    return this.#persons.isPerson(mention) || this.#spoke.has(mention.name);
  }
}
