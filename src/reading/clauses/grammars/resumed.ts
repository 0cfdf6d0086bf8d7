import type { Rule } from '../clauses.ts';

/** So many verbs back may stand the one by which somebody was saying something. */
const VERBS = 12;

/** “Horvat a parlé. Et d’ajouter : …”: an infinitive behind “and” and “of” goes on with whoever was saying something. */
export const resumed: Rule = (clauses, verb, number) => {
  const { words, parsed, verbs } = clauses;
  const { tokens } = parsed;
  const [join, of] = [tokens[verb.at - 2]?.lower ?? '', tokens[verb.at - 1]?.lower ?? ''];
  const isOpening = clauses.sentenceAt(verb.at).from === verb.at - 2;
  if (!isOpening || verb.force !== 'says' || !words.joins.has(join) || !words.of.has(of))
    return null;
  const before = verbs
    .slice(Math.max(0, number - VERBS), number)
    .findLast(({ subject, force }) => force !== 'other' && subject !== null);
  return before?.subject ? { phrase: before.subject, tie: 'joined' } : null;
};
