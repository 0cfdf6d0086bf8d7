import { phraseAt } from '../../tokens/phrases.ts';
import { isCapitalised, isMark } from '../../tokens/token.ts';
import { wordAt } from '../gaps.ts';
import { startOf, type Numbered, type Setting } from '../setting.ts';

/** A part with what tells it from the others. */
export interface Part {
  numbered: Numbered;
  /** What the parts must share to be of one kind; `null` for “did not say”, which goes with all. */
  group: string | null;
  name: string;
  /** The token behind the words of the part. */
  to: number;
}

/** A name of parts stands no further behind its number. */
const REACH = 6;
const LONGEST_NAME = 4;
const MOST_PARTS = 12;
/** Between parts of one list stands no more than “, and the remaining”. */
const WIDEST_LINK = 4;

function classAt(setting: Setting, at: number): Pick<Part, 'group' | 'name'> | null {
  const word = wordAt(setting, at);
  if (setting.words.unsaid.has(word)) return { group: null, name: 'unsaid' };
  for (const [group, { classes }] of setting.words.exclusive.entries()) {
    const index = classes.findIndex((names) => names.has(word));
    if (index >= 0) return { group: `${group}`, name: `${index}` };
  }
  return null;
}

/** “From Turkey”, “in the Netherlands”: a place or body with its preposition. */
function placeAt(setting: Setting, at: number, isLoose: boolean): string | null {
  const { tokens } = setting.parsed;
  const { places, looseLinks } = setting.words;
  if (!(isLoose ? looseLinks : places).has(wordAt(setting, at))) return null;
  let name = at + 1;
  while (setting.words.determiners.has(wordAt(setting, name))) name++;
  if (isLoose) return wordAt(setting, name);
  return isCapitalised(tokens[name]) && !setting.words.periods.has(wordAt(setting, name))
    ? wordAt(setting, name)
    : null;
}

/** The words behind a number that tell what part it is: “120 were from Turkey”, “54% of the users were women”. */
export function partAt(setting: Setting, numbered: Numbered, isLoose = false): Part | null {
  const { words } = setting;
  const { amount, unitEnd } = numbered.figure;
  const isOther = isOfAnother(setting, numbered);
  const named = isOther
    ? null
    : (classIn(setting, amount.to, unitEnd) ?? peopleAt(setting, numbered));
  if (named) return { numbered, ...named };
  let at = unitEnd + phraseAt(words.ofThem, setting.parsed.tokens, unitEnd);
  if (isOther && !isLoose) at = copulaBehind(setting, amount.to);
  let isNear = true;
  for (; at >= 0 && at < amount.to + REACH; at++) {
    const place = placeAt(setting, at, isLoose);
    const isRate = amount.kind === 'percent' && !words.origins.has(wordAt(setting, at));
    if (place !== null && isRate) return null;
    if (place !== null)
      return {
        numbered,
        group: `in ${wordAt(setting, at)}`,
        name: place,
        to: isLoose ? wordsEnd(setting, at + 2) : nameEnd(setting, at),
      };
    const found = isNear ? classAt(setting, at) : null;
    if (found) return { numbered, ...found, to: wordsEnd(setting, at + 1) };
    const word = wordAt(setting, at);
    const isPassed =
      words.copulas.has(word) || words.determiners.has(word) || words.places.has(word);
    isNear &&= isPassed;
    if (!isPassed && !isPlain(setting, at)) return null;
  }
  return null;
}

/** “140 will go in Derby”: a verb before a place. */
function isPlain(setting: Setting, at: number): boolean {
  const token = setting.parsed.tokens[at];
  const { listLinks, partOf, unsaid } = setting.words;
  return (
    token?.kind === 'word' &&
    !isCapitalised(token) &&
    ![listLinks, partOf, unsaid].some((list) => list.has(token.lower))
  );
}

/** “14 Filipinos”, “49 Democrats”: people by a name with a capital. */
function peopleAt(setting: Setting, { figure }: Numbered): Omit<Part, 'numbered'> | null {
  const { amount, unit, unitEnd } = figure;
  const isName = isCapitalised(setting.parsed.tokens[amount.to]) && unitEnd === amount.to + 1;
  return unit !== null && isName && amount.kind === 'plain'
    ? { group: 'people', name: unit.toLowerCase(), to: unitEnd }
    : null;
}

function classIn(setting: Setting, from: number, to: number): Omit<Part, 'numbered'> | null {
  for (let at = to - 1; at >= from; at--) {
    const found = classAt(setting, at);
    if (found) return { ...found, to };
  }
  return null;
}

/** The verb behind “of the users”, from where the words for the part may begin; −1 without one. */
function copulaBehind(setting: Setting, from: number): number {
  for (let at = from + 1; at < from + REACH; at++)
    if (setting.words.copulas.has(wordAt(setting, at))) return at;
  return -1;
}

/** A noun or object behind the word that tells the part: “the ruling party”, “backed the plan”. */
function wordsEnd(setting: Setting, from: number): number {
  const { tokens } = setting.parsed;
  const { listLinks, determiners } = setting.words;
  const isEnd = (at: number): boolean =>
    tokens[at]?.kind !== 'word' ||
    (listLinks.has(wordAt(setting, at)) && !determiners.has(wordAt(setting, at)));
  const ends = [0, 1, 2, 3].find((more) => isEnd(from + more));
  return from + (ends ?? 0);
}

function nameEnd(setting: Setting, from: number): number {
  const { tokens } = setting.parsed;
  let at = from + 1;
  while (setting.words.determiners.has(wordAt(setting, at))) at++;
  const start = at;
  while (at < start + LONGEST_NAME && isCapitalised(tokens[at])) at++;
  return at;
}

function follows(setting: Setting, part: Part, next: Numbered): boolean {
  const start = startOf(setting, next);
  const gap = setting.parsed.tokens.slice(part.to, start);
  return (
    gap.length > 0 &&
    gap.length <= WIDEST_LINK &&
    gap.every((token) => isMark(token, ',;') || setting.words.listLinks.has(token.lower))
  );
}

/** “60 percent of women and 45 percent of men”, “12 of the men”: shares of two wholes; not “12 de oro”. */
function isOfAnother(setting: Setting, { figure: { amount } }: Numbered): boolean {
  const { words } = setting;
  return (
    words.partOf.has(wordAt(setting, amount.to)) &&
    (amount.kind === 'percent' || words.determiners.has(wordAt(setting, amount.to + 1)))
  );
}

/** The parts that follow each other from a figure on, each with its own name. */
export function partsFrom(setting: Setting, number: number, isLoose = false): Part[] {
  const parts: Part[] = [];
  for (const numbered of setting.figures.slice(number, number + MOST_PARTS)) {
    const last = parts.at(-1);
    if (last && !follows(setting, last, numbered)) break;
    if (last && isOfAnother(setting, numbered)) break;
    const part = partAt(setting, numbered, isLoose);
    if (!part) break;
    parts.push(part);
  }
  return parts;
}

/** True if nothing can belong to two of the parts. */
export function areExclusive(setting: Setting, parts: readonly Part[]): boolean {
  const groups = new Set(parts.flatMap(({ group }) => group ?? []));
  const names = new Set(parts.map(({ group, name }) => `${group} ${name}`));
  return (
    parts.length > 1 &&
    groups.size === 1 &&
    names.size === parts.length &&
    !parts.some((part) => isInside(setting, part, parts))
  );
}

/** “12 children, 5 girls”: one is part of the other. */
function isInside({ words }: Setting, { group, name }: Part, parts: readonly Part[]): boolean {
  const inside = words.exclusive[Number(group ?? NaN)]?.inside ?? [];
  return inside.some(
    ([own, other]) => name === `${own}` && parts.some((part) => part.name === `${other}`),
  );
}

/** True if nothing but the parts can be in the whole: men and women, gold, silver and bronze. */
export function areAll({ words }: Setting, parts: readonly Part[]): boolean {
  const group = words.exclusive[Number(parts[0]?.group ?? NaN)];
  const names = new Set(parts.map(({ name }) => name));
  return (
    group !== undefined &&
    group.fills.some((fill) => fill.every((number) => names.has(`${number}`)))
  );
}
