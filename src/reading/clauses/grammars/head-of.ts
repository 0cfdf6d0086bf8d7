import { firstFrom } from '../../sentences/bounds.ts';
import { isMark } from '../../tokens/token.ts';
import type { Clauses } from '../clauses.ts';
import type { Phrase } from '../phrase.ts';

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
