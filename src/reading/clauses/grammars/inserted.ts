import { isMark } from '../../tokens/token.ts';
import type { Clauses, Rule, Tied } from '../clauses.ts';
import type { Phrase, Verb } from '../phrase.ts';
import { behind } from './behind.ts';

/** The words in marks before a verb, or the comma behind them. */
export function isBehindMarks(clauses: Clauses, before: number): boolean {
  const comma = isMark(clauses.parsed.tokens[before], ',') ? 1 : 0;
  return clauses.pairAt(before - comma) !== null;
}

/** “«…», discursou Horvat”: whatever stands behind words that open the sentence and end with a comma tells who said them. */
function tellsBehind(clauses: Clauses, verb: Verb): boolean {
  const { parsed, words } = clauses;
  const { tokens } = parsed;
  const pair = clauses.pairAt(verb.from - 2);
  if (!pair || pair.close !== verb.from - 2 || !isMark(tokens[verb.from - 1], ',')) return false;
  const isHelping = words.isBetween(tokens[verb.at]?.lower ?? '');
  return !isHelping && verb.form === 'finite' && clauses.sentenceAt(pair.open).from === pair.open;
}

/** “A dit un porte-parole de la police”: behind what hangs on a subject. */
function hungEnd({ startingAt }: Clauses, { to }: Phrase): number {
  let end = to;
  for (;;) {
    // “Da polícia” begins with what it hangs on, “de la police” behind it.
    const next = startingAt.get(end) ?? startingAt.get(end + 1);
    if (!next || next.ruler === '') return end;
    end = next.to;
  }
}

/** A tag of its own: the clause begins with the verb, and ends behind the subject. */
function isApart(clauses: Clauses, verb: Verb, subject: Phrase): boolean {
  const { words, parsed } = clauses;
  const { tokens } = parsed;
  // “The mayor, at last, accused the minister”: such verbs take whoever stands behind them.
  const takes = verb.force !== 'says' || words.addressing.has(tokens[verb.at]?.lower ?? '');
  const ends = (at: number): boolean =>
    tokens[at] === undefined || isMark(tokens[at], ',.:;—–!?…»”"');
  const to = hungEnd(clauses, subject);
  // “De la police locale”: a word more, as an adjective.
  return !takes && (ends(to) || (tokens[to]?.kind === 'word' && ends(to + 1)));
}

/** « … », lâche le trappeur: whoever says words in marks is somebody, unless it is something that is written. */
function asTeller({ words, parsed }: Clauses, { force, to }: Verb, phrase: Phrase): void {
  const { kind, from, head } = phrase;
  const article = parsed.tokens[from]?.lower ?? '';
  if (kind !== 'thing' || force !== 'says' || from !== to || !words.definite.has(article)) return;
  if (words.statements.has(head) || words.singular(head) !== head || words.isGerund(head)) return;
  phrase.kind = 'role';
  phrase.gender = words.definite.get(article) ?? null;
}

/** “A-t-elle aussitôt dit”: a pronoun within a verb, behind its auxiliary. */
function turnedWithin({ startingAt }: Clauses, { from, at }: Verb): Phrase | null {
  for (let near = from + 1; near < at; near++) {
    const phrase = startingAt.get(near);
    if (phrase?.ruler === '') return phrase;
  }
  return null;
}

/**
 * « … », a dit Mme Polo; Le pont, a dit Mme Polo, cède; dit-elle: the subject behind the verb where the verb opens its
 * clause, as in French and Portuguese; elsewhere it stands before.
 */
export const inserted: Rule = (clauses, verb, number) => {
  const { tokens } = clauses.parsed;
  if (verb.force !== 'says' && tellsBehind(clauses, verb)) verb.force = 'says';
  const within = turnedWithin(clauses, verb);
  const tied: Tied | null = within
    ? { phrase: within, tie: 'behind' }
    : behind(clauses, verb, number);
  if (!tied || within) return tied;
  const before = verb.from - 1;
  if (isBehindMarks(clauses, before)) asTeller(clauses, verb, tied.phrase);
  if (tied.phrase.kind === 'pronoun' && tied.phrase.from === verb.to) return tied;
  if (before < 0 || isBehindMarks(clauses, before)) return tied;
  const opens = isMark(tokens[before], ',—–-');
  return opens && isApart(clauses, verb, tied.phrase) ? tied : null;
};
