import { sentenceAt, type TokenSpan } from '../sentences/bounds.ts';
import type { Parsed } from '../parsed.ts';
import { cuesOf, type Told } from './mentions.ts';
import type { View } from './view.ts';
import { cuesIn, type Cue, type CueTable, type Role } from './wording.ts';

const known = new WeakMap<View, Map<Parsed, Map<number, Told>>>();

function toldsOf(view: View): Map<Parsed, Map<number, Told>> {
  const found = known.get(view);
  if (found) return found;
  const tolds = new Map<Parsed, Map<number, Told>>();
  for (const told of [...view.tolds, ...view.bare]) {
    const own = tolds.get(told.parsed);
    if (own) own.set(told.span.from, told);
    else tolds.set(told.parsed, new Map([[told.span.from, told]]));
  }
  known.set(view, tolds);
  return tolds;
}

/** No sentence of more words is looked at. */
const LONGEST = 400;

/** A sentence with its cues, whether or not it has numbers; nothing for one that is too long to be any. */
export function toldAt(view: View, parsed: Parsed, span: TokenSpan | undefined): Told | undefined {
  if (!span || span.to - span.from > LONGEST) return undefined;
  const tolds = toldsOf(view);
  const own = tolds.get(parsed) ?? new Map<number, Told>();
  tolds.set(parsed, own);
  const found = own.get(span.from);
  if (found) return found;
  const byRole = cuesIn(parsed.tokens, span.from, span.to, view.table);
  const told: Told = { parsed, span, byRole, mentions: [], number: -1, place: -1 };
  own.set(span.from, told);
  return told;
}

/** The sentence so many behind another, or before it, in its paragraph. */
export function besideIn(view: View, { parsed, span }: Told, steps: number): Told | undefined {
  const own = parsed.sentences.findIndex(({ from }) => from === span.from);
  return toldAt(view, parsed, parsed.sentences[own + steps]);
}

const firstWords = new WeakMap<CueTable, Map<Role, ReadonlySet<string>>>();

/** The first words of all that says one thing in a language. */
function firstWordsOf(table: CueTable, role: Role): ReadonlySet<string> {
  const roles = firstWords.get(table) ?? new Map<Role, ReadonlySet<string>>();
  firstWords.set(table, roles);
  const known = roles.get(role);
  if (known) return known;
  const words = [...table].filter(([, rows]) => rows.some((row) => row.role === role));
  const first = new Set(words.map(([word]) => word));
  roles.set(role, first);
  return first;
}

/** The words of a role in the paragraphs of a text, each with its sentence. */
export function cuesOfRole(view: View, role: Role): { told: Told; cue: Cue }[] {
  const first = firstWordsOf(view.table, role);
  const found: { told: Told; cue: Cue }[] = [];
  for (const parsed of view.passages) {
    if (parsed.kind !== 'paragraph' && parsed.kind !== 'item') continue;
    const { tokens, sentences } = parsed;
    let last: TokenSpan | undefined;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word' || !first.has(token.lower)) continue;
      const span = sentenceAt(sentences, at);
      if (span === last) continue;
      last = span;
      const told = toldAt(view, parsed, span);
      if (told) for (const cue of cuesOf(told, role)) found.push({ told, cue });
    }
  }
  return found;
}
