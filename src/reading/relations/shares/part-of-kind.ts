import { isMark } from '../../tokens/token.ts';
import type { Relation } from '../../types.ts';
import { within } from '../quantity.ts';
import { ofBetween } from '../restated.ts';
import { isCount, relation, sameKind, startOf, type Numbered, type Setting } from '../setting.ts';

/** A whole stands no more figures before its part than this. */
const REACH = 12;

/**
 * “487 of the dead”: a part of an earlier count, named by another word for what was counted there (“8,000 deaths”).
 * The part may be no more than the whole.
 */
export function partsOfKind(setting: Setting, isMeasure: (unit: string) => boolean): Relation[] {
  const near = setting.earlier.slice(-REACH);
  const known = [...near, ...setting.figures];
  return setting.figures.flatMap((part, number) => {
    const cue = part.figure.amount.to;
    const kind = kindBehind(setting, cue);
    if (kind === null) return [];
    const before = known.slice(Math.max(0, near.length + number - REACH), near.length + number);
    const whole = before.findLast(
      (other) => isCount(other.figure, isMeasure) && counted(other, kind),
    );
    const holds = whole && within(part.figure, whole.figure);
    return whole && holds
      ? [relation(setting, 'share', { from: cue, to: cue + 1 }, whole.index, [part.index], holds)]
      : [];
  });
}

/** “250 of the 700 tonnes”: a part beside its whole; not “40 of the 12-year-olds” or “30 of the 5 km walks”. */
export function partsOfWhole(setting: Setting, isMeasure: (unit: string) => boolean): Relation[] {
  return setting.figures.flatMap((part, number) => {
    const whole = setting.figures[number + 1];
    const { to, kind, fraction } = part.figure.amount;
    const { tokens } = setting.parsed;
    const isPart = setting.words.partOf.has(tokens[to]?.lower ?? '');
    if (!whole || !isPart || kind === 'percent' || fraction) return [];
    const cue = ofBetween(setting, part, whole);
    const { unit, amount, unitEnd } = whole.figure;
    // “900 of the six villages’ people” and “900 people of six villages” are of the people.
    const isOwner = isMark(tokens[amount.to], '-‑–') || isMark(tokens[unitEnd], "'’");
    const isNear = cue === to && startOf(setting, whole) > to + 1;
    if (cue === null || !isNear || isOwner || amount.fraction) return [];
    const { singular } = setting.nouns;
    if (unit !== null && singular(unit) === unit && isMeasure(unit)) return [];
    const isKind = sameKind(part.figure, whole.figure);
    const holds = isKind ? within(part.figure, whole.figure) : null;
    const span = { from: cue, to: cue + 1 };
    return holds ? [relation(setting, 'share', span, whole.index, [part.index], holds)] : [];
  });
}

/** The words for what a number is part of: behind “of the”, the group that the next word belongs to. */
function kindBehind(
  { parsed: { tokens }, words }: Setting,
  cue: number,
): ReadonlySet<string> | null {
  if (!words.partOf.has(tokens[cue]?.lower ?? '')) return null;
  let at = cue + 1;
  while (words.determiners.has(tokens[at]?.lower ?? '')) at++;
  const name = tokens[at]?.lower ?? '';
  return (at > cue + 1 && words.kinds.find((kind) => kind.has(name))) || null;
}

function counted({ figure: { unit } }: Numbered, kind: ReadonlySet<string>): boolean {
  return (
    unit !== null &&
    unit
      .toLowerCase()
      .split(' ')
      .some((word) => kind.has(word))
  );
}
