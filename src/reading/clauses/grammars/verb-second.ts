import { firstFrom } from '../../sentences/bounds.ts';
import { isMark } from '../../tokens/token.ts';
import type { Clauses, Rule, Tied } from '../clauses.ts';
import type { Phrase, Verb } from '../phrase.ts';
import { apposed } from './apposed.ts';
import { beside } from './before.ts';
import { behind, firstBehind } from './behind.ts';

/** A clause whose verb ends it is no longer. */
const LONGEST_CLAUSE = 30;
/** Between a verb and the participle or particle that ends its clause stands no more. */
const LONGEST_BRACKET = 24;

/** Before words in marks that end at a token and run on in their clause, “der es ‘alt’ nannte”; the token itself elsewhere. */
function beforeWords(clauses: Clauses, to: number): number {
  const { tokens } = clauses.parsed;
  const pair = clauses.pairAt(to - 1);
  if (pair?.close !== to - 1 || isMark(tokens[to - 2], ',.!?…')) return to;
  return pair.open;
}

/** Where the clause of a token begins: behind a mark, its sentence, or speech in marks. */
function clauseStart(clauses: Clauses, at: number, first: number): number {
  const { tokens } = clauses.parsed;
  let from = at;
  while (from > first) {
    const before = beforeWords(clauses, from);
    if (before === from && isMark(tokens[from - 1], ',;:—–("“”„»«')) break;
    from = before === from ? from - 1 : before;
  }
  return Math.max(first, from);
}

/** The first phrase of a stretch that no preposition rules. */
function firstFree({ phrases }: Clauses, from: number, to: number): Phrase | null {
  for (let at = firstFrom(phrases, from); at < phrases.length; at++) {
    const phrase = phrases[at];
    if (!phrase || phrase.to > to) return null;
    if (phrase.ruler === '' && !phrase.modifies && phrase.kind !== 'thing') return phrase;
  }
  return null;
}

function startOf(clauses: Clauses, at: number): number {
  const { from } = clauses.sentenceAt(at);
  return clauseStart(clauses, at, Math.max(from, at - LONGEST_CLAUSE));
}

/** “Wie Horvat am Montag sagte”, “…, dass Horvat sagte”: a word that sends the verb to the end of its clause. */
export const verbLast: Rule = (clauses, verb) => {
  const from = startOf(clauses, verb.from);
  const { tokens } = clauses.parsed;
  const opener = tokens[from]?.lower ?? '';
  if (from >= verb.from) return null;
  if (isMark(tokens[from - 1], ',') && endsClause(clauses, verb)) {
    // “Horvat, den Blum so nannte, …”, “…, über den Blum sprach, …”
    const next = tokens[from + 1]?.lower ?? '';
    const isLed = clauses.words.prepositions.has(opener) && clauses.words.relatives.has(next);
    if (isLed || clauses.words.grammar.formOf?.(opener) === 'object')
      return subjectFrom(clauses, isLed ? from + 2 : from + 1, verb);
    // “Horvat, der gestern kam, …”
    const antecedent = clauses.endingAt.get(from - 1);
    // “Die Brücke, die Horvat so nannte, …”: a thing tells nothing.
    const told = antecedent?.kind === 'thing' ? subjectFrom(clauses, from + 1, verb) : null;
    if (told?.phrase.kind === 'name') return told;
    if (antecedent && clauses.words.relatives.has(opener) && !opensPhrase(clauses, from))
      return { phrase: antecedent, tie: 'relative' };
  }
  return clauses.words.breaks.has(opener) ? subjectFrom(clauses, from + 1, verb) : null;
};

/** “Horvat ging, die Bäckerin Blum sagte”: an article that somebody’s name or office follows is no relative pronoun. */
function opensPhrase({ startingAt }: Clauses, from: number): boolean {
  const kind = startingAt.get(from)?.kind;
  return kind === 'name' || kind === 'role' || kind === 'body';
}

function subjectFrom(clauses: Clauses, from: number, verb: Verb): Tied | null {
  const phrase = firstFree(clauses, from, verb.from);
  return phrase && { phrase, tie: 'beside' };
}

/** True if a verb ends its clause, as a participle or the verb of a clause that hangs on another does. */
function endsClause({ parsed: { tokens }, words }: Clauses, { to }: Verb): boolean {
  const next = tokens[to];
  return next === undefined || isMark(next, ',.;:!?—–)„“”»«"') || words.joins.has(next.lower);
}

/** “Gesagt”, “zitiert”, “beschrieben”: not the infinitive of “wird sagen”. */
const PARTICIPLE = /t$|^(?:\p{L}+)?ge\p{L}+en$|^(?:be|er|ver|zer|ent|emp)\p{L}+en$/u;

/** “Horvat ging, Blum sagte”: behind the last comma somebody else stands first, and the verb is theirs. */
function beginsAnew(
  { parsed: { tokens }, startingAt }: Clauses,
  from: number,
  to: number,
): boolean {
  let at = to;
  while (at > from && !isMark(tokens[at - 1], ',;')) at--;
  const first = at > from ? startingAt.get(at) : undefined;
  return first !== undefined && first.ruler === '' && !first.modifies && first.kind !== 'thing';
}

/** The last verb before that is in no clause that hangs on another: “Horvat hat, als Blum kam, …” */
export function mainBefore(clauses: Clauses, number: number): Verb | undefined {
  const { breaks } = clauses.words;
  const { tokens } = clauses.parsed;
  return clauses.verbs
    .slice(Math.max(0, number - 3), number)
    .findLast((verb) => !breaks.has(tokens[startOf(clauses, verb.from)]?.lower ?? ''));
}

/** “Horvat hat am Montag gesagt”, “hat Horvat gesagt”: the participle that closes what an auxiliary opens. */
export const bracket: Rule = (clauses, verb, number) => {
  if (!endsClause(clauses, verb)) return null;
  const { from } = clauses.sentenceAt(verb.from);
  const before = mainBefore(clauses, number);
  if (!before || before.from < Math.max(from, verb.from - LONGEST_BRACKET)) return null;
  if (before.force !== 'other' || beginsAnew(clauses, before.to, verb.from)) return null;
  const { tokens } = clauses.parsed;
  if (before.reported) verb.reported = true;
  if (
    clauses.words.passive.has(tokens[before.at]?.lower ?? '') &&
    PARTICIPLE.test(tokens[verb.at]?.lower ?? '')
  )
    verb.form = 'passive';
  return before.subject && { phrase: before.subject, tie: 'beside' };
};

/** “Gestern hatte Horvat gesagt”, “nun hat sich in Bern Horvat geäußert”: behind a verb of any meaning. */
function behindAny(clauses: Clauses, verb: Verb, isLed: boolean): Tied | null {
  const phrase = isLed
    ? firstBehind(clauses, verb)?.phrase
    : verb.form === 'finite'
      ? clauses.startingAt.get(verb.to)
      : undefined;
  if (!phrase || phrase.ruler !== '' || phrase.modifies || phrase.kind === 'thing') return null;
  return { phrase, tie: 'behind' };
}

/** “Horvat, ein Bäcker aus Bern sagte”: what a name and a comma stand before in the place of the subject tells of its bearer. */
function heldByName(clauses: Clauses, { from }: Verb, tied: Tied | null): Tied | null {
  const { endingAt, parsed, verbs } = clauses;
  const { kind, from: start } = tied?.phrase ?? { kind: 'name', from: 0 };
  if ((kind !== 'unnamed' && kind !== 'role') || !isMark(parsed.tokens[start - 1], ','))
    return tied;
  const holder = endingAt.get(start - 1);
  const isFirst = verbs[firstFrom(verbs, clauses.sentenceAt(start).from)]?.from === from;
  return isFirst && holder?.kind === 'name' && holder.ruler === '' && !holder.modifies
    ? { phrase: holder, tie: 'apposed' }
    : tied;
}

/** “Das sagte Horvat”, “am Montag sagte Horvat”, “Horvat sagte der Zeitung”: around a verb in the second place. */
export const around: Rule = (clauses, verb, number): Tied | null => {
  // “Horvat warf er vor”: what stands first is no subject where a pronoun that is nothing else stands behind.
  const next = clauses.startingAt.get(verb.to);
  if (next?.kind === 'pronoun' && clauses.words.grammar.formOf?.(next.head) === 'subject')
    return { phrase: next, tie: 'behind' };
  const before = heldByName(clauses, verb, beside(clauses, verb, number));
  // “Zurückhaltend reagierte Horvat”: what opens a sentence and may be no name is the subject where nobody else is.
  const isSure = before?.phrase.mention?.unsure !== true;
  if (before && before.phrase.kind !== 'thing' && isSure) return before;
  // “Horvat, die gestern kam, nannte den Plan …”: what stands between commas is no subject’s place.
  const framed = apposed(clauses, verb, number);
  return (
    framed ?? behind(clauses, verb, number) ?? behindAny(clauses, verb, before === null) ?? before
  );
};
