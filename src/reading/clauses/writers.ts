import { firstFrom } from '../sentences/bounds.ts';
import type { Clauses } from './clauses.ts';
import type { Phrase, Verb } from './phrase.ts';

/** So many phrases on either side of “heißt es” may be who wrote the paper that says it. */
const FARTHEST = 4;

/** “A letter from Horvat”, “ein Brief des Vereins”: whether a phrase tells who wrote the paper before it. */
export function isWriter({ endingAt, words }: Clauses, { ruler, from }: Phrase): boolean {
  if (ruler === '' || words.to.has(ruler)) return false;
  const paper = endingAt.get(from - 1) ?? endingAt.get(from);
  return paper?.kind === 'thing' && words.statements.has(paper.head);
}

/** “In einem Brief des Vereins heißt es”: who wrote the paper of which a verb tells without a subject. */
export function writerFor(clauses: Clauses, verb: Verb): Phrase | null {
  const { phrases, words } = clauses;
  const { from, to } = clauses.sentenceAt(verb.from);
  const next = firstFrom(phrases, verb.from);
  const near = phrases.slice(Math.max(0, next - FARTHEST), next + FARTHEST);
  const isNear = (phrase: Phrase): boolean => phrase.from >= from && phrase.from < to;
  const isOf = ({ ruler }: Phrase): boolean => words.of.has(ruler) || words.agents.has(ruler);
  return near.find((one) => isNear(one) && isOf(one) && isWriter(clauses, one)) ?? null;
}
