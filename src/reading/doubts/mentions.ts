import type { Figure } from '../figures/figure.ts';
import type { NounWords } from '../figures/noun-words.ts';
import type { Parsed } from '../parsed.ts';
import type { TokenSpan } from '../sentences/bounds.ts';
import { groupBeside, isSpecific } from './groups.ts';
import { rateIn, rateOf } from './rate-of.ts';
import type { DoubtWords } from './doubt-words.ts';
import type { Cue, Role } from './wording.ts';

/** A figure with what a sub-editor sees of it: what it counts, and the words beside it. */
export interface Mention {
  /** Its number among the figures; that of words that are none is `NO_FIGURE`. */
  index: number;
  figure: Figure;
  /** The sentence it stands in. */
  told: Told;
  /** Tokens with qualifier and unit, half open. */
  from: number;
  to: number;
  kind: 'count' | 'measure' | 'money' | 'percent' | 'fraction';
  /** The singular of what is counted; `null` where the text does not say it beside the number. */
  noun: string | null;
  /** All words of it, each in the singular, but for short ones that join others. */
  words: ReadonlySet<string>;
  /** The measure that its paragraph tells last, which a bare number may mean: “300 hectares, and 450 on Monday”. */
  echo: string | null;
  /** The currency of the money told last before it, where a bare number may be of that too. */
  coin: string | null;
  /** What the noun belongs to: “people dead”. */
  group: string | null;
  /** The measure by its name, and the measure of a rate: “a day”. */
  measure: string | null;
  rate: Role | null;
}

/** A sentence that tells a number. */
export interface Told {
  parsed: Parsed;
  /** Number of the sentence in the text, and its place among those that tell a number. */
  number: number;
  place: number;
  span: TokenSpan;
  mentions: Mention[];
  /** Its cues by what they say. */
  byRole: ReadonlyMap<Role, readonly Cue[]>;
}

/** True if a number stands behind another. */
export const isBehind = (one: Mention, other: Mention): boolean =>
  one.told === other.told ? one.from > other.from : one.told.number > other.told.number;

const wordsOf = (unit: string): string[] => unit.toLowerCase().split(/[\s-]+/);

function nounOf(words: readonly string[], { head, of, singular }: NounWords): string {
  const end = words.findIndex((word) => of.has(word));
  const own = end > 0 ? words.slice(0, end) : words;
  return singular((head === 'last' ? own.at(-1) : own[0]) ?? '');
}

/** Shorter words join others. */
const SHORTEST = 3;

function unitWords(words: readonly string[], { singular }: NounWords): ReadonlySet<string> {
  return new Set(words.filter((word) => word.length >= SHORTEST).map((word) => singular(word)));
}

function textOf({ text, tokens }: Parsed, from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

function startOf({ tokens }: Parsed, { amount, marked }: Figure): number {
  let from = amount.from;
  while (from > 0 && (tokens[from - 1]?.start ?? -1) >= marked.start) from--;
  return from;
}

/** What a mention is read by. */
interface MentionWords extends DoubtWords {
  nouns: NounWords;
  /** True for a word for one person: “baker”. */
  isPeople: (word: string) => boolean;
}

/** A figure with what it counts. */
export function mentionOf(
  index: number,
  figure: Figure,
  told: Told,
  words: MentionWords,
  { echo, coin }: Pick<Mention, 'echo' | 'coin'>,
): Mention {
  const { nouns } = words;
  const { amount, unit, unitEnd } = figure;
  const to = Math.max(unitEnd, amount.to);
  const isRest = (['restBehind', 'another'] as const).some((role) =>
    told.byRole.get(role)?.some((cue) => cue.from === amount.to && cue.to >= unitEnd),
  );
  const inUnit = rateIn(told, figure);
  const counted = inUnit ? textOf(told.parsed, amount.to, inUnit.from) : unit;
  const own = unit !== null && amount.measure === null && !isRest ? counted : null;
  const lower = own?.toLowerCase() ?? '';
  const allWords = unit === null ? [] : wordsOf(unit);
  const ownWords = own === null || own === unit ? allWords : wordsOf(own);
  const noun = own === null ? null : nounOf(ownWords, nouns);
  // German “380 Kilo Elfenbein”: the measure stands before what is measured, both with capitals.
  const [first = ''] = /^\p{Lu}\p{Ll}+(?= \p{Lu})/u.exec(own ?? '') ?? [];
  const measure =
    words.measures.get(own ?? '') ??
    words.measures.get(lower) ??
    words.measures.get(noun ?? '') ??
    words.measures.get(first.toLowerCase());
  const isMeasure =
    measure !== undefined ||
    (noun !== null && (nouns.measures.has(noun) || nouns.measures.has(own ?? '')));
  const last = own === null ? null : ownWords.findLast((word) => words.classes.has(word));
  const from = startOf(told.parsed, figure);
  const behind = groupBeside(told, to, 1, words);
  const before = groupBeside(told, from - 1, -1, words);
  const ownGroup =
    own === null
      ? null
      : (words.classes.get(last ?? '') ?? (words.isPeople(noun ?? '') ? 'people' : null));
  const isOfPeople = own === null || (ownGroup !== null && familyOf(ownGroup) === 'people');
  const group =
    (isSpecific(ownGroup) ? ownGroup : null) ??
    (isOfPeople ? [behind, before].find(isSpecific) : null) ??
    ownGroup;
  const kind =
    amount.kind !== 'plain'
      ? amount.kind
      : amount.fraction
        ? 'fraction'
        : isMeasure
          ? 'measure'
          : 'count';
  return {
    index,
    figure,
    told,
    from,
    to,
    kind,
    noun,
    words: unitWords(allWords, nouns),
    echo,
    coin,
    group: isMeasure ? null : group,
    measure: isMeasure
      ? (measure ?? noun)
      : (words.measures.get(amount.measure?.toLowerCase() ?? '') ?? null),
    rate: rateOf(told, figure, to),
  };
}

/** True for numbers that count or measure something: no share, no range. */
export const counts = ({ kind, figure }: Mention): boolean =>
  kind !== 'percent' && kind !== 'fraction' && !figure.end && !figure.malformed;

/** The same, once: no rate either. */
export const isAmount = (mention: Mention): boolean => mention.rate === null && counts(mention);

const familyOf = (group: string): string => group.split(' ')[0] ?? '';

/** True if two numbers may count the same kind of thing. */
export function areLike(a: Mention, b: Mention): boolean {
  if (a.kind !== b.kind) return isBare(a, b) || isBare(b, a);
  if (a.kind === 'money') return a.figure.amount.measure === b.figure.amount.measure;
  if (a.kind === 'measure') return a.measure === b.measure;
  if (a.kind !== 'count') return true;
  if (a.group !== null && b.group !== null) return familyOf(a.group) === familyOf(b.group);
  if (a.noun === null || b.noun === null) return true;
  return a.noun === b.noun;
}

const spans: ReadonlySet<string> = new Set(
  'second minute hour day week month year decade'.split(' '),
);

/** True for a measure that a bare number behind it may go on with: no span of time, in which things are counted. */
export function isLasting(mention: Mention): boolean {
  return mention.kind === 'measure' && !isSpan(mention);
}

/** True for how long something lasts. */
export const isSpan = ({ kind, measure }: Mention): boolean =>
  kind === 'measure' && spans.has(measure ?? '');

/** True for a number whose money or measure was told before: “300 tonnes of rye, 240 of oats”. */
export const isUnmeasured = ({ kind, noun, group, told, figure }: Mention): boolean =>
  kind === 'count' &&
  ((noun === null && group === null) ||
    cuesOf(told, 'partOf').some(({ from }) => from === figure.amount.to));

/** “$40 million, and 35 million more”, “300 hectares, and 450 on Monday”: currency or measure is told once. */
function isBare(bare: Mention, other: Mention): boolean {
  if (!isUnmeasured(bare)) return false;
  return other.kind === 'money'
    ? bare.figure.amount.scale > 1
    : other.kind === 'measure' && other.measure === bare.echo;
}

const none: readonly Cue[] = [];

/** The cues of a sentence that say one thing. */
export function cuesOf({ byRole }: Told, role: Role): readonly Cue[] {
  return byRole.get(role) ?? none;
}

/** The cues of a role that end before a mention, with at most `gap` tokens between. */
export function cueBefore({ told, from }: Mention, role: Role, gap = 0): Cue | undefined {
  return told.byRole.get(role)?.findLast((cue) => cue.to <= from && from - cue.to <= gap);
}

/** The cue of a role that begins behind a mention, with at most `gap` tokens between. */
export function cueBehind({ told, to, figure }: Mention, role: Role, gap = 0): Cue | undefined {
  return told.byRole
    .get(role)
    ?.find(({ from }) => (from >= to && from - to <= gap) || from === figure.amount.to);
}
