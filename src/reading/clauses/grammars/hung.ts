import { isMark } from '../../tokens/token.ts';
import type { Clauses, Rule } from '../clauses.ts';
import { hungUpTo } from '../leads.ts';
import type { Verb } from '../phrase.ts';

/** So many verbs back may stand the one on which another hangs. */
const VERBS = 24;

/** The verb before in the same sentence. */
export function verbBefore(clauses: Clauses, verb: Verb, number: number): Verb | null {
  const before = clauses.verbs[number - 1];
  return before && before.from >= clauses.sentenceAt(verb.from).from ? before : null;
}

/** “Horvat rose and said”; “Horvat said that the boats leave but added”: the verb of its own kind, if there is one. */
export const joined: Rule = (clauses, verb, number) => {
  if (!clauses.words.joins.has(clauses.parsed.tokens[verb.from - 1]?.lower ?? '')) return null;
  const before = verbBefore(clauses, verb, number);
  const like = before && verb.force !== 'other' ? tellingBefore(clauses, verb, number) : null;
  // “Dijo que los vecinos esperan y añadió”: whoever says it is left out twice.
  const isLeftOut = like !== null && clauses.words.grammar.dropsSubjects !== undefined;
  const subject = like?.subject ?? (isLeftOut ? null : before?.subject);
  return subject ? { phrase: subject, tie: 'joined' } : null;
};

/** The last verb before, in the sentence, by which somebody tells something. */
function tellingBefore(clauses: Clauses, verb: Verb, number: number): Verb | null {
  // “As the crowd began to chant, Horvat rose and said”
  const from = hungUpTo(clauses, clauses.sentenceAt(verb.from));
  for (let at = number - 1; at >= number - VERBS; at--) {
    const before = clauses.verbs[at];
    if (!before || before.from < from) return null;
    if (before.force !== 'other' && before.tie !== 'relative' && before.form !== 'passive')
      return before;
  }
  return null;
}

/** The first verb of the sentence that has a subject of its own: what a participle behind a comma hangs on. */
function mainBefore(clauses: Clauses, verb: Verb, number: number): Verb | null {
  const { from } = clauses.sentenceAt(verb.from);
  let main: Verb | null = null;
  for (let at = number - 1; at >= number - VERBS; at--) {
    const before = clauses.verbs[at];
    if (!before || before.from < from) break;
    // “Le pont cède, a dit Horvat, évoquant …”
    const isTag = before.force === 'says' && before.tie === 'behind';
    if (isTag && isMark(clauses.parsed.tokens[before.from - 1], ',')) return main ?? before;
    if (
      before.subject &&
      (before.tie === 'beside' || before.tie === 'apposed' || before.tie === 'far')
    )
      main = before;
  }
  return main;
}

/** “The boats had left, Horvat said, adding”: whoever was saying something goes on, whatever the sentence began with. */
function toldBefore(clauses: Clauses, verb: Verb, number: number): Verb | null {
  const { verbs, words, parsed } = clauses;
  if (!words.goingOn.has(parsed.tokens[verb.at]?.lower ?? '')) return null;
  const { from } = clauses.sentenceAt(verb.from);
  return (
    verbs
      .slice(Math.max(0, number - VERBS), number)
      .findLast(
        (before) =>
          before.from >= from &&
          before.force === 'says' &&
          before.subject &&
          before.tie === 'beside',
      ) ?? null
  );
}

/** “Horvat left, saying”, “Horvat was right to say”. */
export const hung: Rule = (clauses, verb, number) => {
  if (verb.form !== 'gerund' && verb.form !== 'infinitive') return null;
  const isApart = verb.form === 'gerund' && isMark(clauses.parsed.tokens[verb.from - 1], ',—–');
  const main = isApart
    ? (toldBefore(clauses, verb, number) ?? mainBefore(clauses, verb, number))
    : null;
  const before = main ?? verbBefore(clauses, verb, number);
  // “Horvat ended her talk by saying”: nobody else does.
  const isBy = clauses.words.agents.has(clauses.parsed.tokens[verb.from - 1]?.lower ?? '');
  return before?.subject ? { phrase: before.subject, tie: isBy ? 'joined' : 'hung' } : null;
};
