import type { Clauses } from '../../clauses/clauses.ts';
import type { Verb } from '../../clauses/phrase.ts';
import { isMark } from '../../tokens/token.ts';

/** Where the words begin that tell who speaks: of “Bell said” and “said Bell” alike. */
export const headOf = ({ from, subject, tie }: Verb): number =>
  subject && tie !== 'hung' && tie !== 'joined' ? Math.min(subject.from, from) : from;

/** “Henning, a mother of two, said she had rung”: what stands behind the verb has one of its own. */
const runsOn = ({ subject }: Verb): boolean =>
  subject?.kind === 'pronoun' && subject.verbs.some(({ from }) => from === subject.to);

/** “Said Bell”. */
export const isTurned = (verb: Verb): boolean => verb.tie === 'behind' && !runsOn(verb);

/** Behind the words that tell who speaks. */
export const tailOf = (verb: Verb): number =>
  verb.subject && isTurned(verb) ? Math.max(verb.subject.to, verb.to) : verb.to;

/** “‘No,’ Bell said”: words in marks stand right before it, so that it tells of them. */
export function tagsMarks(clauses: Clauses, verb: Verb): boolean {
  const head = headOf(verb);
  const before = isMark(clauses.parsed.tokens[head - 1], ',—–') ? head - 2 : head - 1;
  return before >= 0 && clauses.pairAt(before) !== null;
}
