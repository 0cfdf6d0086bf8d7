import { isMark } from '../../tokens/token.ts';
import type { Clauses } from '../clauses.ts';
import { firstFrom } from '../../sentences/bounds.ts';
import type { Rule, Tied } from '../grammar.ts';
import type { Phrase, Verb } from '../phrase.ts';
import { isTitle } from './title-marks.ts';

/** A subject stands no further before its verb. */
const FARTHEST = 40;
/** So many verbs back may stand the one on which another hangs. */
const VERBS = 24;

/** “A spokesman for the mayor of Leeds”: the phrase on which a ruled one hangs; `null` where it hangs on none. */
function headOf({ endingAt, words }: Clauses, phrase: Phrase): Phrase | null {
  let head: Phrase | undefined = phrase;
  // “After the mayor said”: some prepositions begin a clause as well.
  while (head) {
    // “Die Vertreterin Ghanas”: a name that tells whose it is stands behind its noun, too.
    const owner: Phrase | undefined = head.modifies ? endingAt.get(head.from) : undefined;
    if (!owner && (head.ruler === '' || words.breaks.has(head.ruler))) break;
    const before: Phrase | undefined =
      owner ?? endingAt.get(head.from - 1) ?? endingAt.get(head.from);
    // “Founder and chairman Ann Bell said”: a bare noun before is another office of the same person.
    const isOffice = before?.kind === 'unnamed' && before.to === before.from + 1;
    if (isOffice && head.mention?.titled === true && words.joins.has(head.ruler)) return head;
    head = before;
  }
  return head ?? null;
}

/** Where the clause of a verb may begin: its sentence, or behind the words in marks before it that are no title. */
export function clauseStart(clauses: Clauses, at: number): number {
  const floor = Math.max(clauses.sentenceAt(at).from, at - FARTHEST);
  let number = clauses.firstPair(at) - 1;
  let pair = clauses.pairs[number];
  while (pair && isTitle(clauses, pair)) pair = clauses.pairs[--number];
  return pair && pair.close >= floor ? Math.min(at, pair.close + 1) : floor;
}

/** A party, an age, a state in brackets is no longer. */
const LONGEST_BRACKETS = 5;

/** Before short brackets behind a name, where they end at a token: “Horvat (SPD) said”; the token itself where none do. */
function beforeBrackets({ parsed: { tokens } }: Clauses, to: number): number {
  if (!isMark(tokens[to - 1], ')')) return to;
  for (let at = to - 2; at >= to - 2 - LONGEST_BRACKETS; at--)
    if (isMark(tokens[at], '(')) return at;
  return to;
}

/** “Horvat said”, “Horvat (54) said”, “a spokesman for Horvat said”. */
export const beside: Rule = (clauses, verb) => {
  const phrase = clauses.endingAt.get(beforeBrackets(clauses, verb.from));
  const head = phrase && headOf(clauses, phrase);
  return head && !head.modifies ? { phrase: head, tie: 'beside' } : null;
};

/** “Horvat, who runs the mill, said”. */
export const apposed: Rule = (clauses, verb, number) => {
  const { tokens } = clauses.parsed;
  if (!isMark(tokens[verb.from - 1], ',)—–')) return null;
  const start = clauseStart(clauses, verb.from);
  return (
    framedFrom(clauses, verb, spentUpTo(clauses, start, number)) ?? framedFrom(clauses, verb, start)
  );
};

/** Behind the last verb before that has its subject: “Horvat left, and Blum, the baker, said” is told of Blum. */
function spentUpTo(clauses: Clauses, start: number, number: number): number {
  const { verbs } = clauses;
  for (let at = number - 1; at >= 0; at--) {
    const before = verbs[at];
    if (!before || before.from < start) return start;
    if (before.subject && !isRelative(clauses, before, start) && !isAside(clauses, before))
      return before.to;
  }
  return start;
}

/** “Horvat, asked by Deeb, said”: right behind the mark behind its subject a verb only tells more of it. */
function isAside({ endingAt }: Clauses, { from, subject, tie }: Verb): boolean {
  return tie === 'apposed' && endingAt.get(from - 1) === subject;
}

/** “Horvat, who runs the hotel”: the clause of a verb begins with a word that tells more of the noun before it. */
function isRelative({ parsed, words }: Clauses, verb: Verb, start: number): boolean {
  let from = verb.from;
  while (from > start && !isMark(parsed.tokens[from - 1], ',(—–')) from--;
  return words.relatives.has(parsed.tokens[from]?.lower ?? '');
}

function framedFrom(clauses: Clauses, verb: Verb, start: number): Tied | null {
  const { tokens } = clauses.parsed;
  const { phrases, words } = clauses;
  for (let at = firstFrom(phrases, start); at < phrases.length; at++) {
    const phrase = phrases[at];
    if (!phrase || phrase.to >= verb.from) return null;
    const { to } = phrase;
    if (!isMark(tokens[to], ',(—–') && !words.relatives.has(tokens[to]?.lower ?? '')) continue;
    // “Horvat of the mill, the largest of the valley, said”
    const head = headOf(clauses, phrase);
    if (head && !head.modifies && head.kind !== 'thing') return { phrase: head, tie: 'apposed' };
  }
  return null;
}

/** “Horvat, who said”, “the baker that said”. */
export const relative: Rule = (clauses, verb) => {
  const { tokens } = clauses.parsed;
  const at = verb.from - 1;
  if (!clauses.words.relatives.has(tokens[at]?.lower ?? '')) return null;
  const phrase = clauses.endingAt.get(isMark(tokens[at - 1], ',') ? at - 1 : at);
  return phrase && !phrase.modifies ? { phrase, tie: 'relative' } : null;
};

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
  const subject = like?.subject ?? before?.subject;
  return subject ? { phrase: subject, tie: 'joined' } : null;
};

/** The last verb before, in the sentence, by which somebody tells something. */
function tellingBefore(clauses: Clauses, verb: Verb, number: number): Verb | null {
  const { from } = clauses.sentenceAt(verb.from);
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
    if (
      before.subject &&
      (before.tie === 'beside' || before.tie === 'apposed' || before.tie === 'far')
    )
      main = before;
  }
  return main;
}

/** “Horvat left, saying”, “Horvat was right to say”. */
export const hung: Rule = (clauses, verb, number) => {
  if (verb.form !== 'gerund' && verb.form !== 'infinitive') return null;
  const isApart = verb.form === 'gerund' && isMark(clauses.parsed.tokens[verb.from - 1], ',—–');
  const main = isApart ? mainBefore(clauses, verb, number) : null;
  const before = main ?? verbBefore(clauses, verb, number);
  return before?.subject ? { phrase: before.subject, tie: 'hung' } : null;
};
