import type { Clauses } from '../../clauses/clauses.ts';
import type { Verb } from '../../clauses/phrase.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import { isMark } from '../../tokens/token.ts';
import { accordingTo } from './according-to.ts';
import type { Credit } from './credit.ts';
import { beginningIn, vicinity } from './edges.ts';
import { reaches } from './reach.ts';
import { closes } from './tag.ts';
import { headOf, tailOf } from './verb-ends.ts';

/** Verbs that say something is so: of speech, or of reckoning. */
function isCrediting({ words, parsed: { tokens } }: Clauses, verb: Verb): boolean {
  const { from, to, at, form, force } = verb;
  const { lower } = tokens[at] ?? { lower: '' };
  if (form === 'passive' || form === 'infinitive') return false;
  // “…, saying 30 …”, but “a couple claiming 30 …”
  if (form === 'gerund' && !isMark(tokens[from - 1], ',—–'))
    if (!words.complementizers.has(tokens[to]?.lower ?? '')) return false;
  // “Bell, who said 30 …”, but “voters who say 30 …”
  const who = words.relatives.has(tokens[from]?.lower ?? '') ? from : from - 1;
  if (words.relatives.has(tokens[who]?.lower ?? '') && !isMark(tokens[who - 1], ',—–('))
    return false;
  return force === 'says' && !words.unsaying.has(lower);
}

/** What in its own sentence credits a stretch to somebody; `null` where nothing does. */
export function creditOf(clauses: Clauses, stretch: TokenSpan): Credit | null {
  const { from, to } = stretch;
  const verbs = beginningIn(clauses.verbs, vicinity(clauses, stretch)).filter((verb) =>
    isCrediting(clauses, verb),
  );
  const before = verbs.findLast((verb) => verb.from < from && reaches(clauses, verb, stretch));
  if (before) return { verb: before, phrase: before.subject, said: { from: tailOf(before), to } };
  const behind = verbs.find((verb) => verb.from >= to && closes(clauses, verb, stretch));
  if (behind) return { verb: behind, phrase: behind.subject, said: { from, to: headOf(behind) } };
  return accordingTo(clauses, stretch);
}
