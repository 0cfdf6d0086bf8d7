import type { Clauses } from '../../clauses/clauses.ts';
import type { Verb } from '../../clauses/phrase.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import { isMark } from '../../tokens/token.ts';
import { beginningIn, clauseEnd, turnsAway } from './edges.ts';
import { isTurned, tagsMarks, tailOf } from './verb-ends.ts';

/** Where what is said begins with its own small word: “that”; behind the clause where it has none. */
function complementAt({ parsed, words }: Clauses, from: number, end: number): number {
  const { tokens } = parsed;
  let at = from;
  while (
    at < end &&
    (!words.complementizers.has(tokens[at]?.lower ?? '') || isMark(tokens[at - 1], ','))
  )
    at++;
  return at;
}

/** A verb of no speech, which makes a clause; “report” may be a noun. */
const hasAct = ({ verbs }: Clauses, span: TokenSpan): boolean =>
  beginningIn(verbs, span).some(({ force }) => force === 'other');

/** “Bell said that 30 …”: whether what a verb tells reaches a stretch behind it. */
export function reaches(clauses: Clauses, verb: Verb, { from, to }: TokenSpan): boolean {
  const { words, verbs, parsed } = clauses;
  const { tokens } = parsed;
  const start = tailOf(verb);
  if (start > from || turnsAway(clauses, { from: start, to: from })) return false;
  const end = clauseEnd(clauses, to);
  const that = complementAt(clauses, start, end);
  // “Told a crowd of 500 that …”, “said in its 30-page report that …”
  if (that < end && that >= to && !hasAct(clauses, { from: start, to: that })) return false;
  // “Thought of a way: he noticed that 30 …”
  for (let at = start + 1; at < Math.min(that, from); at++)
    if (isMark(tokens[at], ':')) return false;
  const isTag = tagsMarks(clauses, verb);
  // “‘No,’ he said in a talk that lasted six minutes”
  if (that < from && (that === start || !isTag)) return true;
  // “Said Bell, 58, who lost two cows”; “‘No,’ he told 30 of them”
  if (isTurned(verb) || isTag)
    return isMark(tokens[start], ':') && clauses.pairAt(start + 1) === null;
  const marked = clauses.pairAt(isMark(tokens[start], ':,') ? start + 1 : start);
  if (marked) return marked.open === from;
  const acts = beginningIn(verbs, { from: start, to: end })[0]?.from ?? end;
  // “He wrote to his 20,000 readers”, but “estimated at 30”
  const opener = tokens[start]?.lower ?? '';
  const isReckoned = words.at.has(opener) && from === start + 1;
  if (acts === end && words.prepositions.has(opener) && !isReckoned) return false;
  for (let at = start; at < Math.min(acts, from); at++)
    if (words.breaks.has(tokens[at]?.lower ?? '')) return false;
  return words.addressing.has(tokens[verb.at]?.lower ?? '') ? acts < from : true;
}
