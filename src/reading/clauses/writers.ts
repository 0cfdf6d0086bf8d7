import { firstFrom } from '../sentences/bounds.ts';
import type { ClauseParts } from './parts.ts';
import type { Phrase, Verb } from './phrase.ts';

/** So many phrases on either side of “heißt es” may be who wrote the paper that says it. */
const FARTHEST = 4;

/** “Hieß es von Horvat”: so near. */
const BESIDE = 3;

/** “A letter from Horvat”, “ein Brief des Vereins”, “a letter filed by Horvat”: whether a phrase tells who wrote the paper before it. */
export function isWriter({ endingAt, words }: ClauseParts, { ruler, from }: Phrase): boolean {
  if (ruler === '' || words.to.has(ruler)) return false;
  const made = words.agents.has(ruler) ? endingAt.get(from - 2) : undefined;
  const paper = endingAt.get(from - 1) ?? endingAt.get(from) ?? made;
  return paper?.kind === 'thing' && words.statements.has(paper.head);
}

/** The phrases on either side of a verb, in its sentence. */
function near(clauses: ClauseParts, verb: Verb): Phrase[] {
  const { phrases } = clauses;
  const { from, to } = clauses.sentenceAt(verb.from);
  const next = firstFrom(phrases, verb.from);
  return phrases
    .slice(Math.max(0, next - FARTHEST), next + FARTHEST)
    .filter((phrase) => phrase.from >= from && phrase.from < to);
}

/** “Heißt es in dem Bericht”: whether a verb tells what stands in a paper. */
export function isOfPaper(clauses: ClauseParts, verb: Verb): boolean {
  const { parsed, words } = clauses;
  return near(clauses, verb).some(
    ({ kind, head, ruler, to }) =>
      kind === 'thing' &&
      ruler !== '' &&
      words.statements.has(head) &&
      // “In einem Brief der ‘Zeit’”
      !(words.of.has(parsed.tokens[to]?.lower ?? '') && parsed.tokens[to + 1]?.kind === 'mark'),
  );
}

/** “In einem Brief des Vereins heißt es”: who wrote the paper of which a verb tells without a subject. */
export function writerFor(clauses: ClauseParts, verb: Verb): Phrase | null {
  const { words } = clauses;
  const isOf = ({ ruler }: Phrase): boolean => words.of.has(ruler) || words.agents.has(ruler);
  // “Hieß es von Horvat”
  const isBeside = ({ ruler, from }: Phrase): boolean =>
    words.agents.has(ruler) && from > verb.to && from <= verb.to + BESIDE;
  return (
    near(clauses, verb).find((one) => isBeside(one) || (isOf(one) && isWriter(clauses, one))) ??
    null
  );
}
