import type { Figure } from '../figures/figures.ts';
import type { Language } from '../languages/language.ts';
import type { Parsed } from '../parsed.ts';
import type { Doubt, DoubtKind } from '../types.ts';
import { isLasting, mentionOf, type Mention, type Told } from './mentions.ts';
import { cuesIn, type Cue, type CueTable, type DoubtWords, type Role } from './wording.ts';

/** One kind of doubt: what finds it, with a text that holds and one that does not. */
export interface Kind {
  kind: DoubtKind;
  example: { holds: string; fails: string };
  find: (view: View) => Doubt[];
}

/** A text as its sentences with numbers. */
export interface View {
  tolds: readonly Told[];
  heads: readonly Told[];
  passages: readonly Parsed[];
  table: CueTable;
  /** What is counted, by its words: “killed” is “people dead”. */
  classes: DoubtWords['classes'];
}

/** So many sentences back may stand what a number belongs to. */
const REACH = 3;
/** Of more numbers no subset is looked at. */
const MOST = 8;
/** A sentence of more numbers or words is none, and nobody should wait for it. */
const MOST_IN_SENTENCE = 40;
const LONGEST_SENTENCE = 400;

export function viewOf(
  passages: readonly Parsed[],
  figures: readonly Figure[],
  { figures: { nouns }, doubts }: Language,
): View {
  const tolds: Told[] = [];
  let number = 0;
  let next = 0;
  for (const parsed of passages) {
    let echo: string | null = null;
    for (const span of parsed.sentences) {
      number++;
      const own: number[] = [];
      while (isIn(figures[next], parsed.passage, span.to)) own.push(next++);
      if (own.length === 0 || own.length > MOST_IN_SENTENCE) continue;
      if (span.to - span.from > LONGEST_SENTENCE) continue;
      const byRole = cuesIn(parsed.tokens, span.from, span.to, doubts.cues);
      const told: Told = { parsed, number, span, mentions: [], byRole, place: 0 };
      for (const index of own) {
        const figure = figures[index];
        if (!figure) continue;
        const mention = mentionOf(index, figure, told, nouns, doubts, echo);
        told.mentions.push(mention);
        if (isLasting(mention)) echo = mention.measure;
      }
      tolds.push(told);
    }
    while (figures[next]?.passage === parsed.passage) next++;
  }
  const isHead = ({ parsed: { kind } }: Told): boolean =>
    kind === 'headline' || kind === 'standfirst';
  const inProse = tolds.filter((told) => !isHead(told));
  inProse.forEach((told, place) => (told.place = place));
  const { cues: table, classes } = doubts;
  return { tolds: inProse, heads: tolds.filter(isHead), passages, table, classes };
}

function isIn(figure: Figure | undefined, passage: number, to: number): boolean {
  return figure?.passage === passage && figure.amount.from < to;
}

/** The numbers before one, nearest first: of its sentence and of the few before it. */
export function before({ tolds }: View, mention: Mention, reach = REACH): Mention[] {
  const found: Mention[] = [];
  for (let back = mention.told.place; back >= 0 && found.length < MOST; back--) {
    const told = tolds[back];
    if (!told || mention.told.number - told.number > reach || !isNear(told, mention.told)) break;
    found.push(...told.mentions.filter(({ index }) => index < mention.index).reverse());
  }
  return found.slice(0, MOST);
}

/**
 * What is found among the numbers before one: those of its own paragraph are asked first, and only where they are too few
 * to tell (`null`), those of the paragraphs before it too.
 */
export function among<Found>(
  view: View,
  mention: Mention,
  find: (numbers: Mention[]) => Found | null,
  reach = REACH,
): Found | null {
  const all = before(view, mention, reach);
  const own = all.filter(({ told: { parsed } }) => parsed === mention.told.parsed);
  return find(own) ?? (own.length < all.length ? find(all) : null);
}

/** The next sentence of the paragraph that tells numbers, if so few others stand between. */
export function next({ tolds }: View, told: Told, between = 0): Told | undefined {
  const found = tolds[told.place + 1];
  const isNext = found?.parsed === told.parsed && found.number - told.number <= between + 1;
  return isNext ? found : undefined;
}

/** The sentence right before one in its paragraph, if it tells numbers. */
export function ahead({ tolds }: View, told: Told): Told | undefined {
  const found = tolds[told.place - 1];
  return found?.parsed === told.parsed && told.number - found.number === 1 ? found : undefined;
}

/** The cues of the sentence right before one in its paragraph, whether or not it tells numbers. */
export function cuesAhead(
  { parsed, span }: Told,
  { table }: View,
): ReadonlyMap<Role, readonly Cue[]> | null {
  const last = parsed.sentences.findLast(({ to }) => to <= span.from);
  return last ? cuesIn(parsed.tokens, last.from, last.to, table) : null;
}

/** Paragraphs go on with one another; cells, items and headings stand for themselves. */
function isNear(one: Told, other: Told): boolean {
  const [a, b] = [one.parsed, other.parsed];
  return a.passage === b.passage || (a.kind === 'paragraph' && b.kind === 'paragraph');
}

export function doubt(
  kind: DoubtKind,
  total: Mention,
  parts: readonly Mention[],
  cue: Pick<Cue, 'from' | 'to'> = total,
): Doubt {
  return doubtAt(kind, total, parts, cue, total.index);
}

/** A doubt at a number, of which another or none is the total. */
export function doubtAt(
  kind: DoubtKind,
  { told: { parsed } }: Mention,
  parts: readonly Mention[],
  cue: Pick<Cue, 'from' | 'to'>,
  total: number | null,
): Doubt {
  return {
    ...wordsDoubt(kind, parsed, cue),
    parts: parts.map(({ index }) => index).sort((a, b) => a - b),
    total,
  };
}

/** A doubt of words that are no figure: “140th anniversary”. */
export function wordsDoubt(
  kind: DoubtKind,
  { tokens, passage, text }: Parsed,
  { from, to }: Pick<Cue, 'from' | 'to'>,
): Doubt {
  const cue = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return { kind, passage, cue, words: text.slice(cue.start, cue.end), parts: [], total: null };
}
