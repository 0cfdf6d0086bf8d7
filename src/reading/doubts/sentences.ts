import { firstFrom, sentenceAt, type TokenSpan } from '../sentences/bounds.ts';
import type { Parsed } from '../parsed.ts';
import type { Told } from './mentions.ts';
import type { View } from './view.ts';
import { cuesIn, type Cue, type CueTable, type Role, type soughtRoles } from './wording.ts';

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
  const told = bareTold(parsed, span, view.table);
  own.set(span.from, told);
  return told;
}

/** A sentence without numbers; most are asked for something else than their cues. */
function bareTold(parsed: Parsed, span: TokenSpan, table: CueTable): Told {
  let cues: Told['byRole'] | null = null;
  return {
    parsed,
    span,
    mentions: [],
    number: -1,
    place: -1,
    get byRole() {
      cues ??= cuesIn(parsed.tokens, span.from, span.to, table);
      return cues;
    },
  };
}

/** Where the sentence so many behind another, or before it, stands in its paragraph. */
export function spanBeside({ parsed, span }: Told, steps: number): TokenSpan | undefined {
  const beside = parsed.sentences[firstFrom(parsed.sentences, span.from) + steps];
  return beside && beside.to - beside.from <= LONGEST ? beside : undefined;
}

/** That sentence with its cues. */
export const besideIn = (view: View, told: Told, steps: number): Told | undefined =>
  toldAt(view, told.parsed, spanBeside(told, steps));

/** The paragraphs of a text with the words in them that are looked for everywhere. */
type Found = ReadonlyMap<Parsed, ReadonlyMap<Role, readonly Cue[]>>;

const seen = new WeakMap<View, Found>();

function soughtIn(view: View): Found {
  const known = seen.get(view);
  if (known) return known;
  const found = new Map(
    view.passages
      .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
      .map(
        (parsed) => [parsed, cuesIn(parsed.tokens, 0, parsed.tokens.length, view.sought)] as const,
      )
      .filter(([, byRole]) => byRole.size > 0),
  );
  seen.set(view, found);
  return found;
}

/** A word of a role, and its sentence. */
interface CueSeen {
  told: Told;
  cue: Cue;
}

/** The words of a role in the paragraphs of a text, each with its sentence; of some paragraphs alone, by these words. */
export function cuesOfRole(
  view: View,
  role: (typeof soughtRoles)[number],
  isSought: (parsed: Parsed, cues: readonly Cue[]) => boolean = () => true,
): CueSeen[] {
  return [...soughtIn(view)].flatMap(([parsed, byRole]) => {
    const cues = byRole.get(role);
    if (!cues || !isSought(parsed, cues)) return [];
    return cues.flatMap((cue): CueSeen[] => {
      const told = toldAt(view, parsed, sentenceAt(parsed.sentences, cue.from));
      return told && cue.to <= told.span.to ? [{ told, cue }] : [];
    });
  });
}
