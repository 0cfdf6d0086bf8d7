import { firstFrom } from '../../sentences/bounds.ts';
import { isMark } from '../../tokens/token.ts';
import type { Clauses } from '../clauses.ts';
import type { Rule } from '../grammar.ts';
import { hungUpTo } from '../leads.ts';
import type { Phrase, Verb } from '../phrase.ts';
import { isTitle } from './title-marks.ts';

/** A subject stands no further before its verb. */
const FARTHEST = 40;
/** So many verbs back may stand the one on which another hangs. */
const VERBS = 24;

/** “A spokesman for the mayor of Leeds”: the phrase on which a ruled one hangs; `null` where it hangs on none. */
export function headOf(clauses: Clauses, phrase: Phrase): Phrase | null {
  const { endingAt, words } = clauses;
  let head: Phrase | undefined = phrase;
  // “After the mayor said”: some prepositions begin a clause as well.
  while (head) {
    // “Die Vertreterin Ghanas”: a name that tells whose it is stands behind its noun, too.
    const owner: Phrase | undefined = head.modifies ? endingAt.get(head.from) : undefined;
    if (!owner && (head.ruler === '' || words.breaks.has(head.ruler))) break;
    const before: Phrase | undefined = owner ?? ruling(clauses, head);
    // “Founder and chairman Ann Bell said”: a bare noun before is another office of the same person.
    if (words.joins.has(head.ruler) && isDoneTo(clauses, before)) return head;
    const isOffice = before?.kind === 'unnamed' && before.to === before.from + 1;
    if (isOffice && head.mention?.titled === true && words.joins.has(head.ruler)) return head;
    head = before;
  }
  return head ? heldBy(clauses, head) : null;
}

/** The phrase before the preposition of another: “la jefa | de la banca”, “la jefa | del banco”, “Horvat, | del banco”. */
function ruling(clauses: Clauses, phrase: Phrase): Phrase | undefined {
  const { endingAt, parsed } = clauses;
  const { from } = phrase;
  if (!clauses.isContracted(phrase)) return endingAt.get(from - 1) ?? endingAt.get(from);
  const isApart = parsed.tokens[from - 1]?.kind === 'mark';
  return endingAt.get(from) ?? (isApart ? endingAt.get(from - 1) : undefined);
}

/** “Deeb left the bridge and Horvat said”, “Deeb called Blum and Horvat said”: what “and” joins is another clause. */
function isDoneTo({ verbs }: Clauses, phrase: Phrase | undefined): boolean {
  if (!phrase || phrase.kind === 'thing') return true;
  return verbs[firstFrom(verbs, phrase.from) - 1]?.to === phrase.from;
}

/** “Horvat, president of the union said”: a bare noun behind a name and a comma is the office of whoever bears it. */
function heldBy({ endingAt, parsed: { tokens }, words }: Clauses, head: Phrase): Phrase {
  const { kind, from, to } = head;
  const noun = tokens[from]?.lower ?? '';
  if (kind !== 'unnamed' || to > from + 1 || words.singular(noun) !== noun) return head;
  const holder = isMark(tokens[from - 1], ',') ? endingAt.get(from - 1) : undefined;
  return holder?.kind === 'name' && holder.ruler === '' && !holder.modifies ? holder : head;
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

/** “Piden perpetua para Horvat y la defensa habla”: where forms tell, one alone does what no several do. */
function isAlone({ words }: Clauses, { several, form }: Verb, phrase: Phrase): boolean {
  const isWhole = phrase.kind === 'name' || phrase.to > phrase.from + 1;
  const isOne = words.grammar.dropsSubjects !== undefined && form === 'finite' && !several;
  return isOne && isWhole && words.joins.has(phrase.ruler);
}

/** “Horvat said”, “Horvat (54) said”, “a spokesman for Horvat said”. */
export const beside: Rule = (clauses, verb) => {
  const phrase = clauses.endingAt.get(beforeBrackets(clauses, verb.from));
  const head = phrase && (isAlone(clauses, verb, phrase) ? phrase : headOf(clauses, phrase));
  return head && !head.modifies ? { phrase: head, tie: 'beside' } : null;
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

/** “… broke down, with Horvat saying”, “a letter from Horvat saying”. */
export const accompanied: Rule = ({ endingAt }, { form, force, from }) => {
  if (form !== 'gerund' || force === 'other') return null;
  const phrase = endingAt.get(from);
  return phrase?.kind === 'name' && phrase.ruler !== '' && !phrase.modifies
    ? { phrase, tie: 'beside' }
    : null;
};

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
