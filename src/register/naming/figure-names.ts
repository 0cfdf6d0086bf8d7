import { plainLatin } from '../../plain-latin.ts';
import type { Language } from '../../reading/languages/language.ts';
import type { Surroundings } from './around.ts';
import { unelided } from './unelided.ts';
import { type Neighbours, wordsAfter, wordsBefore } from './neighbours.ts';

type Name = readonly string[];

/** A unit as words: what is counted or measured; none for per cents, money and bare numbers. */
function unitWords({ unit, text }: Pick<Named, 'unit' | 'text'>, language: Language): string[] {
  const { naming } = language;
  // A measure that is part of the number as it is printed is money: “410 million naira”.
  if (unit !== null && text.toLowerCase().endsWith(unit.toLowerCase())) return [];
  const words = plainLatin(unelided(unit ?? '', language), language.tag)
    .replace(/['’]s?(?![a-z])/g, '')
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1 && (naming.generic.has(word) || !naming.empty.has(word)));
  return words.some((word) => naming.money.has(word)) ? [] : words;
}

/** What stands behind the noun that is counted. */
function behindUnit(after: string, unit: string | null): string {
  if (unit === null) return after;
  const at = after.toLowerCase().indexOf(unit.toLowerCase());
  return at === -1 || at > 40 || /[,;:.“”"#]/.test(after.slice(0, at))
    ? after
    : after.slice(at + unit.length);
}

/** “Karen Doyle, 47,” and “a 52-year-old Dutchman”: whose age it is. */
function ageName(
  before: string,
  after: string,
  isMeasure: boolean,
  { naming, speech, tag }: Language,
): Name | null {
  if (!isMeasure) return null;
  if (naming.old.test(after)) {
    const [noun] = /^[\p{L}]+/u.exec(after.replace(naming.old, '')) ?? [];
    const whose = plainLatin(noun ?? '', tag);
    const isSomebody =
      /^\p{Lu}/u.test(noun ?? '') || speech.isPeopleNoun((noun ?? '').toLowerCase());
    return isSomebody ? [whose, naming.age] : null;
  }
  const [, name] = /(\p{Lu}[\p{L}’'-]+), (?:de )?$/u.exec(before) ?? [];
  return name !== undefined && /^(?: \p{L}+)?,/u.test(after)
    ? [plainLatin(name, tag).replace(/['’-]/g, ''), naming.age]
    : null;
}

/** Names of what is counted: the noun, with what happens to it or what it belongs to. */
function ofCount(
  noun: string,
  after: Neighbours,
  before: Neighbours,
  { naming }: Language,
): Name[] {
  const [next] = after.words;
  const ofNeither = before.isOfAnother && before.words.length < 2;
  const last = ofNeither || before.tie !== null ? undefined : before.words.at(-1);
  return [
    ...(next === undefined ? [] : [[noun, next]]),
    ...(last === undefined ? [] : [[noun, last]]),
    ...(naming.people.has(noun) ? [] : [[noun]]),
    ...(after.words.length > 1 ? [[noun, ...after.words]] : []),
  ];
}

/** Names of what is measured in a unit that anything can have: “metres high”, “years in prison”, “beats a minute”. */
function ofMeasure(
  noun: string,
  after: Neighbours,
  before: Neighbours,
  { naming }: Language,
): Name[] {
  const [next] = after.words;
  const isTied =
    after.tie === null ? !after.isSaidOf : naming.of.has(after.tie) || after.tie === 'in';
  const isDoing = (before.tie === null || before.tie === 'to') && !before.isOfAnother;
  return [
    ...(next !== undefined && isTied ? [[noun, next]] : []),
    ...(isDoing && before.words.length > 1 ? [before.words] : []),
  ];
}

/** Names of a share, a sum of money or a bare number: what it is of, else what grows, costs or is so much. */
function ofNumber(
  after: Neighbours,
  before: Neighbours,
  of: 'things' | 'share' | 'money',
  { naming }: Language,
): Name[] {
  const isOf = after.tie !== null && naming.of.has(after.tie);
  const leading = before.isOfAnother ? [] : before.words;
  const isSubject = leading.length > 1 || before.tie !== null || before.isSaidOf;
  const object = after.tie === null || of === 'money' ? after.words : [];
  const isPer = naming.generic.has(object[0] ?? '');
  const both = leading.length === 1 && object.length > 0 ? [...leading, ...object.slice(0, 1)] : [];
  return [
    ...(isOf ? [after.words, after.words.slice(0, 1)] : []),
    ...(isSubject ? [leading] : []),
    ...(object.length > 1 && !isPer ? [object] : []),
    both,
    ...(of !== 'share' && !isPer ? [object] : []),
  ].filter((name) => name.length > 1 || (name[0] !== undefined && !naming.generic.has(name[0])));
}

/** A figure of the prose, as far as its name goes. */
export interface Named extends Surroundings {
  /** As it is printed, without what it counts. */
  text: string;
  unit: string | null;
}

/** Names that a figure could have, the plainest first; none where the words beside it do not say what it is. */
export function figureNames({ before, after, unit, text }: Named, language: Language): Name[] {
  const nouns = unitWords({ unit, text }, language);
  const { generic, people } = language.naming;
  const age = ageName(before, after, generic.has(nouns[0] ?? ''), language);
  if (age !== null) return [age];
  const behind = wordsAfter(behindUnit(after, unit), language);
  const leading = wordsBefore(before, language);
  const [noun] = nouns;
  if (noun === undefined) {
    const of = unit === null ? 'things' : /%|per ?cent|por ciento/.test(unit) ? 'share' : 'money';
    return ofNumber(behind, leading, of, language);
  }
  if (nouns.length > 1 && !nouns.every((word) => generic.has(word))) {
    return [nouns.slice(0, 3), ...behind.words.map((word) => [...nouns.slice(0, 2), word])];
  }
  return generic.has(noun) && !people.has(noun)
    ? ofMeasure(noun, behind, leading, language)
    : ofCount(noun, behind, leading, language);
}
