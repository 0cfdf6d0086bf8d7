import { firstFrom } from '../../sentences/bounds.ts';
import { isMark } from '../../tokens/token.ts';
import type { Clauses, Rule, Tied } from '../clauses.ts';
import type { Phrase, Verb } from '../phrase.ts';
import { clauseStart } from './before.ts';
import { headOf } from './head-of.ts';
import { isTitle } from './title-marks.ts';

/** “Horvat, who runs the mill, said”. */
export const apposed: Rule = (clauses, verb, number) => {
  const { tokens } = clauses.parsed;
  // “Horvat, star of ‘River Days,’ said”
  const pair = clauses.pairAt(verb.from - 1);
  const isTitled = pair !== null && isMark(tokens[pair.close - 1], ',') && isTitle(clauses, pair);
  if (!isTitled && !isMark(tokens[verb.from - 1], ',)—–')) return null;
  const start = clauseStart(clauses, verb.from);
  return (
    waiting(clauses, start, number) ??
    framedFrom(clauses, verb, spentUpTo(clauses, start, number)) ??
    framedFrom(clauses, verb, start)
  );
};

/** “Horvat, whose new firm, Datum, helps farms find buyers, said”: a name that still waits for its verb behind “who”. */
function waiting(clauses: Clauses, start: number, number: number): Tied | null {
  const { parsed, words, phrases, verbs } = clauses;
  const phrase = phrases[firstFrom(phrases, start)];
  if (phrase?.kind !== 'name' || phrase.ruler !== '' || phrase.modifies) return null;
  const isTold =
    isMark(parsed.tokens[phrase.to], ',') &&
    words.relatives.has(parsed.tokens[phrase.to + 1]?.lower ?? '');
  // The first verb behind “whose firm” is the firm’s.
  const isDone = verbs
    .slice(firstFrom(verbs, phrase.to) + 1, number)
    .some(({ subject, tie }) => subject === phrase && tie !== 'relative');
  return isTold && !isDone ? { phrase, tie: 'apposed' } : null;
}

/** Behind the last verb before that has its subject: “Horvat left, and Blum, the baker, said” is told of Blum. */
function spentUpTo(clauses: Clauses, start: number, number: number): number {
  const { verbs } = clauses;
  for (let at = number - 1; at >= 0; at--) {
    const before = verbs[at];
    if (!before || before.from < start) return start;
    const isOwn =
      before.subject !== null && before.form !== 'infinitive' && before.form !== 'gerund';
    if (isOwn && !isRelative(clauses, before, start) && !isAside(clauses, before)) return before.to;
  }
  return start;
}

/** “Horvat, asked by Deeb, said”: right behind the mark behind its subject a verb only tells more of it. */
function isAside({ endingAt }: Clauses, { from, subject, tie }: Verb): boolean {
  return tie === 'apposed' && endingAt.get(from - 1) === subject;
}

/** “Horvat, who runs the hotel”, “a baker who rose”: a word that tells more of the noun before it begins the clause. */
function isRelative({ parsed, words }: Clauses, verb: Verb, start: number): boolean {
  const beside = [verb.from, verb.from - 1, verb.subject?.to ?? verb.from];
  if (beside.some((at) => words.relatives.has(parsed.tokens[at]?.lower ?? ''))) return true;
  let from = verb.from;
  while (from > start && !isMark(parsed.tokens[from - 1], ',(—–')) from--;
  return words.relatives.has(parsed.tokens[from]?.lower ?? '');
}

/** “Another baker, Ivan Petrov of the Vale mill, said”: behind what a name hangs on prepositions. */
function endOf(clauses: Clauses, { to }: Phrase): number {
  const { startingAt } = clauses;
  let end = to;
  const ruled = (): Phrase | undefined => {
    const beside = startingAt.get(end);
    return beside && clauses.isContracted(beside) ? beside : startingAt.get(end + 1);
  };
  for (let next = ruled(); next && next.ruler !== ''; next = ruled()) end = next.to;
  return end;
}

function framedFrom(clauses: Clauses, verb: Verb, start: number): Tied | null {
  const { tokens } = clauses.parsed;
  const { phrases, words } = clauses;
  for (let at = firstFrom(phrases, start); at < phrases.length; at++) {
    const phrase = phrases[at];
    if (!phrase || phrase.to >= verb.from) return null;
    const { to } = phrase;
    const next = tokens[to]?.lower ?? '';
    // “Horvat who runs the mill”, but not “Horvat den Plan”: an article is a relative pronoun behind a comma alone.
    const isTold = words.relatives.has(next) && !words.definite.has(next);
    // “Horvat II., …”, “Horvat Jr., …”
    const isWhole = (phrase.mention?.words.length ?? 0) > 1;
    const isPoint = isWhole && isMark(tokens[to], '.') && isMark(tokens[to + 1], ',');
    if (!isMark(tokens[to], ',(—–') && !isTold && !isPoint) continue;
    // “Horvat of the mill, the largest of the valley, said”
    const head = headOf(clauses, phrase);
    if (!head || head.modifies || head.kind === 'thing') continue;
    // “One of the bakers, Lena Horvat, said”
    const named = head.kind === 'name' ? undefined : clauses.startingAt.get(to + 1);
    const isFramed = named?.kind === 'name' && isMark(tokens[endOf(clauses, named)], ',');
    return { phrase: isFramed ? named : head, tie: 'apposed' };
  }
  return null;
}
