import { firstFrom } from '../../sentences/bounds.ts';
import { isMark } from '../../tokens/token.ts';
import type { Clauses, Rule } from '../clauses.ts';
import type { Phrase } from '../phrase.ts';
import { headOf } from './head-of.ts';

/** “Horvat, who said”, “the baker that said”. */
export const relative: Rule = (clauses, verb) => {
  const { words, parsed } = clauses;
  const { tokens } = parsed;
  const isRelative = (at: number): boolean => words.relatives.has(tokens[at]?.lower ?? '');
  // “That” may begin what is said as well.
  const isOwn = isRelative(verb.from) && !words.complementizers.has(tokens[verb.from]?.lower ?? '');
  const at = isOwn ? verb.from : verb.from - 1;
  if (!isRelative(at)) return null;
  const phrase = clauses.endingAt.get(isMark(tokens[at - 1], ',') ? at - 1 : at);
  return phrase && !phrase.modifies
    ? { phrase: toldOf(clauses, phrase, at), tie: 'relative' }
    : null;
};

/** “Horvat, del Frente Sur, quien dijo”: what tells more of people alone tells nothing of a body or a place before it. */
function toldOf(clauses: Clauses, phrase: Phrase, at: number): Phrase {
  const { words, parsed } = clauses;
  const lower = parsed.tokens[at]?.lower ?? '';
  const isPerson = words.grammar.dropsSubjects !== undefined && !words.complementizers.has(lower);
  if (!isPerson || (phrase.kind !== 'thing' && phrase.mention?.body !== true)) return phrase;
  const head = headOf(clauses, phrase);
  return head && head.kind !== 'thing' ? head : phrase;
}

/** So many words of where or when may stand between a relative pronoun and its verb. */
const FARTHEST_RELATIVE = 8;

/** “Horvat, who in a note said”, “la agencia, que en una nota sostiene”: behind where or when, which prepositions lead. */
export const relativeOver: Rule = (clauses, verb) => {
  const { parsed, words, phrases, endingAt } = clauses;
  const { tokens } = parsed;
  for (let at = verb.from - 2; at >= Math.max(1, verb.from - FARTHEST_RELATIVE); at--) {
    if (tokens[at]?.kind !== 'word') return null;
    if (!words.relatives.has(tokens[at]?.lower ?? '') || !isMark(tokens[at - 1], ',')) continue;
    const between = phrases.slice(firstFrom(phrases, at), firstFrom(phrases, verb.from));
    const phrase = endingAt.get(at - 1);
    const isLed = words.prepositions.has(tokens[at + 1]?.lower ?? '');
    if (!phrase || phrase.modifies || !isLed || clauses.verbsBetween(at, verb.from) > 0)
      return null;
    return between.every(({ ruler }) => ruler !== '')
      ? { phrase: toldOf(clauses, phrase, at), tie: 'relative' }
      : null;
  }
  return null;
};
