import { firstWhere } from '../../../first-where.ts';
import { cueBefore, isBehind, type Mention, type Told } from '../mentions.ts';
import { besideIn } from '../sentences.ts';
import { isHead, isNear, type View } from '../view.ts';
import { isLevel, isRest } from './things.ts';

/** So many sentences tell what a headline is of. */
const OPENING = 2;

/** The sentences with numbers among so many before one and behind it; of a headline the first. */
function toldsNear(
  { tolds }: View,
  told: Told,
  [back, on]: readonly [back: number, on: number],
  isMeant: (other: Told) => boolean,
): Told[] {
  if (isHead(told)) return tolds.slice(0, OPENING);
  const near: Told[] = [];
  // Asked for every number by every sort, so nothing is made on the way.
  for (let place = Math.max(0, told.place - back); place <= told.place + on; place++) {
    const other = tolds[place];
    if (!other) break;
    const apart = other.number - told.number;
    if (apart >= -back && apart <= on && isMeant(other)) near.push(other);
  }
  return near;
}

/** Those in its paragraph. */
export const around = (view: View, told: Told, back: number, on: number): Told[] =>
  toldsNear(view, told, [back, on], ({ parsed }) => parsed === told.parsed);

/** Those in the paragraphs beside its own too. */
const aroundFar = (view: View, told: Told, back: number, on: number): Told[] =>
  toldsNear(view, told, [back, on], (other) => isNear(other, told));

/** So many numbers stand in a few sentences at most, in 2,200 stories that people wrote; more are a list, or meant to be dear. */
const MOST = 12;
/** Of a list the nearest on each side are looked at: the longer it is the fewer, but two. */
const nearest = (length: number): number => Math.max(2, Math.floor((MOST * MOST) / 2 / length));

/** The other numbers of those sentences. */
export const beside = (view: View, mention: Mention, back: number, on: number): Mention[] =>
  nearTo(mention, around(view, mention.told, back, on));

function nearTo(mention: Mention, tolds: readonly Told[]): Mention[] {
  const others: Mention[] = [];
  let length = 0;
  for (const { mentions } of tolds) {
    length += mentions.length;
    for (const other of mentions) if (other !== mention) others.push(other);
  }
  if (length <= MOST) return others;
  const own = firstOf(others, mention.index);
  const few = nearest(length);
  return others.slice(Math.max(0, own - few), own + few);
}

/** The place of the first of some numbers that stands behind another. */
const firstOf = (numbers: readonly Mention[], index: number): number =>
  firstWhere(0, numbers.length, (at) => (numbers[at]?.index ?? 0) > index);

/** The numbers of the sentences around one; of a list the first of its own. */
export const numbersAround = (view: View, told: Told, back: number, on: number): Mention[] =>
  numbersOf(told, around(view, told, back, on));

function numbersOf(told: Told, tolds: readonly Told[]): Mention[] {
  const all = tolds.flatMap(({ mentions }) => mentions);
  return all.length <= MOST ? all : told.mentions.slice(0, 2 * nearest(all.length));
}

/** What numbers beside another make, of its own paragraph; where nothing does, those of the paragraphs beside it too. */
export function nearOrFar<Made>(
  view: View,
  mention: Mention,
  reach: number,
  make: (numbers: Mention[]) => Made[],
): Made[] {
  const near = make(beside(view, mention, reach, reach));
  if (near.length > 0) return near;
  return make(nearTo(mention, aroundFar(view, mention.told, reach, reach)));
}

/** The same for the numbers around a sentence. */
export function aroundNearOrFar<Made>(
  view: View,
  told: Told,
  reach: number,
  make: (numbers: Mention[]) => Made[],
): Made[] {
  const near = make(numbersAround(view, told, reach, reach));
  return near.length > 0 ? near : make(numbersOf(told, aroundFar(view, told, reach, reach)));
}

/** The numbers of so many sentences before one, in the paragraphs before it too. */
export function before({ tolds }: View, mention: Mention, back: number): Mention[] {
  const { told } = mention;
  return tolds
    .slice(Math.max(0, told.place - back), told.place + 1)
    .filter((other) => told.number - other.number <= back && isNear(other, told))
    .flatMap(({ mentions }) => mentions)
    .filter((other) => isBehind(mention, other))
    .slice(-MOST);
}

/** So many sentences before one, with numbers or without, and across paragraphs those with numbers. */
export function sentencesBefore(view: View, told: Told, back: number): Told[] {
  const own = Array.from({ length: back }, (_, at) => besideIn(view, told, at - back) ?? []).flat();
  const others = view.tolds
    .slice(Math.max(0, told.place - back), told.place)
    .filter((one) => one.parsed !== told.parsed && told.number - one.number <= back);
  return [...others.filter((one) => isNear(one, told)), ...own];
}

/** “All 17 houses”, “so 17”, “a total of 17”: true if words before a number take up what was told. */
const takesUp = (mention: Mention): boolean =>
  (['definite', 'all'] as const).some((role) => cueBefore(mention, role, 0) !== undefined) ||
  (['thus', 'total'] as const).some((role) => cueBefore(mention, role, 2) !== undefined);

/** True if nothing stands before a number in its paragraph that it could take up. */
const opensParagraph = ({ tolds }: View, { told, index }: Mention): boolean =>
  !tolds
    .slice(Math.max(0, told.place - 2), told.place + 1)
    .some(
      ({ parsed, mentions }) =>
        parsed === told.parsed && mentions.some((one) => isLevel(one) && one.index < index),
    );

/**
 * The numbers of the paragraphs beside a total, where it takes up those before it, or where one of those behind it is the
 * rest of it.
 */
export function acrossParagraphs(view: View, total: Mention, reach: number): Mention[] {
  const { told } = total;
  const others = view.tolds
    .slice(Math.max(0, told.place - reach), told.place + reach + 1)
    .filter(
      (one) =>
        one.parsed !== told.parsed &&
        Math.abs(one.number - told.number) <= reach &&
        isNear(one, told),
    );
  const before =
    takesUp(total) && opensParagraph(view, total)
      ? others.filter(({ number }) => number < told.number)
      : [];
  const behind = others.filter(({ number }) => number > told.number);
  const hasRest = behind.some(({ mentions }) => mentions.some(isRest));
  return [...before, ...(hasRest ? behind : [])].flatMap(({ mentions }) => mentions).slice(0, MOST);
}

/** True if so few sentences part two numbers that one may be set against the other. */
export const areClose = (a: Mention, b: Mention, apart = 2): boolean =>
  Math.abs(a.told.number - b.told.number) <= apart;
