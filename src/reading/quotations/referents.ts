import type { Gender, Mention } from './names.ts';
import type { People } from './people.ts';
import { sentenceAt } from '../sentences/bounds.ts';
import type { Scope } from './scope.ts';
import type { Subject } from './subjects.ts';

type Named = Exclude<Subject, { kind: 'unnamed' }>;

/** How many names back a pronoun may reach. */
const REACH = 24;

/** Turns names and pronouns into the full names that the text gives. */
export class Referents {
  readonly #people: People;
  readonly #mentions: readonly Mention[];
  readonly #isPerson: (mention: Mention) => boolean;
  readonly #genderOf: (mention: Mention) => Gender | null;
  #last: Mention | null = null;

  constructor(people: People, mentions: readonly Mention[], isPerson: (mention: Mention) => boolean, genderOf: (mention: Mention) => Gender | null) {
    this.#people = people;
    this.#mentions = mentions;
    this.#isPerson = isPerson;
    this.#genderOf = genderOf;
  }

  /** The full name of a subject; `null` where a pronoun could be anybody. */
  resolve(scope: Scope, subject: Named): string | null {
    const mention = subject.kind === 'name' ? this.#people.full(subject.mention) : this.#pronoun(scope, subject.pronoun, subject.from);
    if (mention) this.#last = mention;
    return mention?.name ?? null;
  }

  /** As `resolve`, but only for people. */
  resolvePerson(scope: Scope, subject: Named): string | null {
    return subject.kind === 'name' && !this.#isPerson(subject.mention) ? null : this.resolve(scope, subject);
  }

  #fits(mention: Mention, pronoun: Gender | 'body' | 'many'): boolean {
    if (pronoun === 'body') return mention.body;
    if (pronoun === 'many' || mention.body || !this.#isPerson(mention)) return false;
    const gender = this.#genderOf(mention);
    return gender === null || gender === pronoun;
  }

  /** The nearest sentence that names somebody whom the pronoun fits; its first such name, or who spoke last. */
  #pronoun(scope: Scope, pronoun: Gender | 'body' | 'many', at: number): Mention | null {
    const before = this.#before(scope.passage, at);
    let found: Mention | null = null;
    let sentence = -1;
    for (let count = 0, number = before; number >= 0 && count < REACH; number--, count++) {
      const mention = this.#mentions[number];
      if (!mention || mention.passage < scope.passage - 3) break;
      const here = mention.passage === scope.passage ? sentenceAt(scope.sentences, mention.from).from : -2 - mention.passage;
      if (found && here !== sentence) break;
      if (!this.#fits(mention, pronoun)) continue;
      const full = this.#people.full(mention);
      if (full.name === this.#last?.name) return full;
      found = full;
      sentence = here;
    }
    const last = this.#last;
    return found ?? (last && this.#fits(last, pronoun) && scope.passage - last.passage < REACH ? last : null);
  }

  #before(passage: number, at: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const mention = this.#mentions[middle];
      if (mention && (mention.passage < passage || (mention.passage === passage && mention.to <= at))) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
