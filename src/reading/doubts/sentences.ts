import { sentenceAt, type TokenSpan } from '../sentences/bounds.ts';
import type { Parsed } from '../parsed.ts';
import { byEntry, type Entry } from '../tokens/entries.ts';
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

/** What is looked for in all sentences of a text, with numbers or without. */
const sought = ['weekday', 'both', 'anniversary', 'jubilee'] as const satisfies readonly Role[];
type Sought = (typeof sought)[number];

/** The roles that a word may open, of those that are looked for everywhere. */
const opened = new WeakMap<CueTable, (entry: Entry) => readonly Sought[] | null>();

function openedIn(table: CueTable): (entry: Entry) => readonly Sought[] | null {
  const known = opened.get(table);
  if (known) return known;
  const made = byEntry((word): readonly Sought[] | null => {
    const rows = table.get(word) ?? [];
    const roles = sought.filter((role) => rows.some((row) => row.role === role));
    return roles.length > 0 ? roles : null;
  });
  opened.set(table, made);
  return made;
}

interface CueSeen {
  told: Told;
  cue: Cue;
}

/** The sentences of the paragraphs of a text in which a word opens each role, found in one pass. */
function soughtIn(view: View): ReadonlyMap<Sought, readonly Told[]> {
  const opens = openedIn(view.table);
  const found = new Map<Sought, Told[]>(sought.map((role) => [role, []]));
  for (const parsed of view.passages) {
    if (parsed.kind !== 'paragraph' && parsed.kind !== 'item') continue;
    parsed.tokens.forEach(({ kind, entry }, at) => {
      const roles = kind === 'word' ? opens(entry) : null;
      if (roles === null) return;
      const told = toldAt(view, parsed, sentenceAt(parsed.sentences, at));
      for (const role of told ? roles : []) {
        const tolds = found.get(role);
        if (told && tolds?.at(-1) !== told) tolds?.push(told);
      }
    });
  }
  return found;
}

const seen = new WeakMap<View, ReadonlyMap<Sought, readonly Told[]>>();

/** The words of a role in the paragraphs of a text, each with its sentence. */
export function cuesOfRole(view: View, role: Sought): CueSeen[] {
  const found = seen.get(view) ?? soughtIn(view);
  seen.set(view, found);
  const tolds = found.get(role) ?? [];
  return tolds.flatMap((told) => cuesOf(told, role).map((cue) => ({ told, cue })));
}
