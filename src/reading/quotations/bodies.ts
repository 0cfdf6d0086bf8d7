import type { Language } from '../languages/language.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { isMark } from '../tokens/token.ts';
import type { Mention } from './names.ts';
import { isLowerWord, type Role } from './roles.ts';
import type { Known } from './body-referents.ts';
import type { Place } from './epithets.ts';
import type { SpeechWords } from './speech-words.ts';

/** “El grupo textil Roca”: between a noun and the name that it tells of stand no more words. */
const BETWEEN = 2;
/** So many names back a body may be named. */
const LONGEST_WAY = 64;
/** Of several, one is meant that was named no more paragraphs before. */
const NEAR = 2;

/** What a text calls the bodies that it names: “la firma Aquasol”, “Telmar, la operadora”. */
export class Bodies {
  readonly #kinds: SpeechWords['bodyKinds'];
  readonly #called = new Map<string, Set<string>>();

  constructor({ bodyKinds }: SpeechWords) {
    this.#kinds = bodyKinds;
  }

  add({ name }: Mention, noun: string): void {
    this.#called.set(name, (this.#called.get(name) ?? new Set()).add(noun));
  }

  /** True if a text may go on with some body by a noun. */
  isKind(noun: string): boolean {
    return this.#kinds.offices.has(noun);
  }

  has({ name }: Mention): boolean {
    return this.#called.has(name);
  }

  /** True if a text may go on with a body by a noun: by the same, or by one for its kind. */
  mayBe({ name }: Mention, noun: string): boolean {
    const called = [...(this.#called.get(name) ?? [])];
    const kinds = this.#kinds.laterNames.get(noun) ?? new Set();
    return called.some(
      (own) => own === noun || !kinds.isDisjointFrom(this.#kinds.offices.get(own) ?? new Set()),
    );
  }
}

/** The nouns for a body before, behind and at the head of its name, where heads come first. */
export function bodyNounsOf(
  tokens: Tokens,
  mention: Mention,
  { speech }: Language,
): readonly string[] {
  if (!speech.headFirst || mention.gender !== null) return [];
  const isKind = (at: number): boolean => speech.bodyKinds.offices.has(tokens[at]?.lower ?? '');
  const isArticle = (at: number): boolean => speech.articles.has(tokens[at]?.lower ?? '');
  let before = mention.from - (isMark(tokens[mention.from - 1], ',') ? 2 : 1);
  // “La firma de abogados Roca”, but not “la empresa a la Comisión”.
  const mayStandBetween = (at: number): boolean => {
    const { lower } = tokens[at] ?? { lower: '' };
    const isRuler = speech.prepositions.has(lower) && !speech.complements.has(lower);
    return isLowerWord(tokens, at) && !isRuler && !speech.determiners.has(lower) && !isKind(at);
  };
  for (let count = 0; count < BETWEEN && mayStandBetween(before); count++) before--;
  const behind = mention.to + 2;
  const isBefore = isKind(before) && isArticle(before - 1);
  const isBehind = isMark(tokens[mention.to], ',') && isArticle(behind - 1) && isKind(behind);
  const head = mention.body && isKind(mention.from) ? mention.from : -1;
  return [isBefore ? before : -1, isBehind ? behind : -1, head].flatMap(
    (at) => tokens[at]?.lower ?? [],
  );
}

/**
 * Which body is meant by “la compañía”: the one named before it that the text has called by a noun of that kind; of
 * several the nearest, not far before.
 */
export function bodyCalled(
  { head, isOfName }: Role,
  { passage, until }: Place,
  { candidates, people, persons }: Known,
): Mention | null {
  if (isOfName || !persons.bodies.isKind(head)) return null;
  const found = candidates.all
    .slice(Math.max(0, until - LONGEST_WAY), until + 1)
    .filter(({ mention }) => persons.bodies.mayBe(people.full(mention), head));
  const nearest = found.at(-1)?.mention;
  if (!nearest) return null;
  const isOnly = new Set(found.map(({ mention }) => people.full(mention).name)).size === 1;
  return isOnly || nearest.passage >= passage - NEAR ? people.full(nearest) : null;
}
