import type { Gender } from './name-words.ts';
import type { Mention } from './names.ts';
import type { People } from './people.ts';
import type { Persons } from './persons.ts';
import { sentenceAt } from '../sentences/bounds.ts';
import type { Scope } from './scope.ts';
import type { Subject } from './subjects.ts';

/** What a pronoun may stand for; `self` is whoever a transcript names at the start of the paragraph. */
type Pronoun = Gender | 'body' | 'many' | 'self' | 'any';

type Named = Exclude<Subject, { kind: 'unnamed' }>;

/** How many names back a pronoun may reach. */
const REACH = 24;

/** Turns names and pronouns into the full names that the text gives. */
export class Referents {
  readonly #people: People;
  readonly #mentions: readonly Mention[];
  readonly #persons: Persons;
  readonly #bodyNouns: ReadonlySet<string>;
  #last: Mention | null = null;

  constructor(
    people: People,
    mentions: readonly Mention[],
    persons: Persons,
    bodyNouns: ReadonlySet<string>,
  ) {
    this.#people = people;
    this.#mentions = mentions;
    this.#persons = persons;
    this.#bodyNouns = bodyNouns;
  }

  /** The full name of a subject; `null` where a pronoun could be anybody. */
  resolve(scope: Scope, subject: Named): string | null {
    const mention = this.#mentionOf(scope, subject);
    if (mention) this.#last = mention;
    return mention?.name ?? null;
  }

  /** As `resolve`, but only for people. */
  resolvePerson(scope: Scope, subject: Named): string | null {
    return subject.kind === 'name' && !this.#persons.isPerson(subject.mention)
      ? null
      : this.resolve(scope, subject);
  }

  #mentionOf(scope: Scope, subject: Named): Mention | null {
    if (subject.kind === 'name') {
      const { mention } = subject;
      const unclear =
        (mention.common && !this.#people.knows(mention.name)) || this.#people.hasNamesakes(mention);
      return unclear ? null : this.#people.full(mention);
    }
    if (subject.kind === 'pronoun') return this.#pronoun(scope, subject.pronoun, subject.from);
    return this.#bodyNouns.has(subject.role)
      ? this.#pronoun(scope, 'body', subject.from)
      : this.#persons.holderOf(subject.role);
  }

  #fits(mention: Mention, pronoun: Pronoun): boolean {
    if (pronoun === 'body')
      return mention.opens && !mention.possessive && !this.#persons.isSurelyPerson(mention);
    if (
      pronoun === 'many' ||
      pronoun === 'self' ||
      mention.body ||
      mention.byline ||
      !this.#persons.isPerson(mention)
    )
      return false;
    const gender = this.#persons.genderOf(mention);
    return pronoun === 'any' || gender === null || gender === pronoun;
  }

  /** The nearest sentence that names somebody whom the pronoun fits; its first such name. */
  #pronoun(scope: Scope, pronoun: Pronoun, at: number): Mention | null {
    if (pronoun === 'self') return scope.label && this.#people.full(scope.label);
    const before = this.#before(scope.passage, at);
    let found: Mention | null = null;
    let sentence = -1;
    for (let count = 0, number = before; number >= 0 && count < REACH; number--, count++) {
      const mention = this.#mentions[number];
      if (!mention || mention.passage < scope.passage - 3) break;
      const here =
        mention.passage === scope.passage
          ? sentenceAt(scope.sentences, mention.from).from
          : -2 - mention.passage;
      if (found && here !== sentence) break;
      if (!this.#fits(mention, pronoun)) continue;
      found = this.#people.full(mention);
      sentence = here;
    }
    const last = this.#last;
    return (
      found ??
      (last && this.#fits(last, pronoun) && scope.passage - last.passage < REACH ? last : null)
    );
  }

  #before(passage: number, at: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const mention = this.#mentions[middle];
      if (
        mention &&
        (mention.passage < passage || (mention.passage === passage && mention.to <= at))
      )
        low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
