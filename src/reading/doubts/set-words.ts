import { groupBeside } from './groups.ts';
import { inWords } from './in-words.ts';
import { areJoined } from './listed/forms.ts';
import { cuesOf, type Mention, type Told } from './mentions.ts';
import { isHead, type View } from './view.ts';

/** “Trio held”, “a quartet of students”, “dozen jobs”: what the word counts, where the words behind it tell. */
function countedBy(told: Told, to: number, view: View): Pick<Mention, 'noun' | 'group'> {
  const of = cuesOf(told, 'partOf').find(({ from }) => from === to);
  const at = of?.to ?? to;
  const { lower = '' } = told.parsed.tokens[at] ?? {};
  return { noun: view.nounIn(lower), group: groupBeside(told, at, 1, view) };
}

/** “The trio”, “a fortnight”: words that count by themselves, which are no figures. */
function found(told: Told, view: View): Mention[] {
  const { tokens } = told.parsed;
  const cues = cuesOf(told, 'set');
  return cues
    .filter(
      ({ from, to }) =>
        !told.mentions.some((one) => one.from < to && one.to > from) &&
        !areJoined(told, from, to) &&
        // “A year and a half” is no half a year.
        !cues.some(
          (other) => other.from <= from && other.to >= to && other.to - other.from > to - from,
        ),
    )
    .flatMap(({ from, to }) => {
      const words = tokens.slice(from, to).map(({ lower }) => lower);
      const set = view.sets.get(words.join(' '));
      if (!set) return [];
      const mention = inWords(told, from, to, set.value, set.measure);
      return [set.measure === null ? { ...mention, ...countedBy(told, to, view) } : mention];
    });
}

const known = new WeakMap<Told, readonly Mention[]>();
const none: readonly Mention[] = [];

/** The words of a sentence that tell a number by themselves: “trio”, “both”, “fortnight”. */
export function setsIn(told: Told, view: View): readonly Mention[] {
  if (!told.byRole.has('set')) return none;
  const before = known.get(told);
  if (before) return before;
  const sets = found(told, view);
  known.set(told, sets);
  return sets;
}

interface Placed {
  heads: readonly Mention[];
  byNumber: ReadonlyMap<number, readonly Mention[]>;
}

const placed = new WeakMap<View, Placed>();

/** The words that count in a text: those of its headline, and of its prose by the number of the sentence. */
export function setsOf(view: View): Placed {
  const own = placed.get(view);
  if (own) return own;
  const heads: Mention[] = [];
  const byNumber = new Map<number, readonly Mention[]>();
  for (const told of [...view.heads, ...view.tolds, ...view.bare]) {
    // “A single vote” tells nothing again.
    const sets = setsIn(told, view).filter(({ figure }) => figure.value !== 1);
    if (isHead(told)) heads.push(...sets);
    else if (sets.length > 0) byNumber.set(told.number, sets);
  }
  const made = { heads, byNumber };
  placed.set(view, made);
  return made;
}

/** The words that count in the prose so few sentences around one. */
export function setsNear(view: View, { number }: Told, reach: number): Mention[] {
  const { byNumber } = setsOf(view);
  const near = Array.from({ length: 2 * reach + 1 }, (_, at) => number - reach + at);
  return near.flatMap((one) => byNumber.get(one) ?? []);
}
