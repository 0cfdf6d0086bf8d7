import { phraseAt, phraseBefore } from '../../tokens/phrases.ts';
import { isMark } from '../../tokens/token.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import type { Relation } from '../../types.ts';
import { areExclusive, partsFrom } from '../sums/exclusive.ts';
import { hasRoomInAll } from '../sums/joined-wholes.ts';
import { within } from '../quantity.ts';
import { isCount, relation, startOf, type Numbered, type Setting } from '../setting.ts';

/** “Them” stands no more figures behind what it means than this. */
const REACH = 12;

/** “21 people, including 8 children”: each part may be no more than the whole. */
export function partsAmong(setting: Setting, isMeasure: (unit: string) => boolean): Relation[] {
  const { tokens } = setting.parsed;
  const { words, sentence } = setting;
  const opening = phraseAt(words.among, tokens, sentence.from);
  const counts = setting.figures.filter(({ figure }) => isCount(figure, isMeasure));
  if (opening > 0) {
    const wholes = setting.earlier.filter(({ figure }) => isCount(figure, isMeasure));
    return counts.flatMap((part) =>
      smaller(setting, part, wholes, wholes.length - 1, {
        from: sentence.from,
        to: sentence.from + opening,
      }),
    );
  }
  return counts.flatMap((part, number) => {
    const start = startOf(setting, part);
    const length = phraseBefore(words.among, tokens, start);
    if (length > 0) {
      if (isOfOne(setting, start - length, start)) return [];
      return listFrom(setting, part).flatMap((one) =>
        smaller(setting, one, counts, number - 1, { from: start - length, to: start }),
      );
    }
    const behind = phraseAt(words.ofThem, tokens, part.figure.amount.to);
    const whole = behind > 0 ? largest(counts.slice(Math.max(0, number - REACH), number)) : null;
    const cue = { from: part.figure.amount.to, to: part.figure.amount.to + behind };
    return whole ? smaller(setting, part, [whole], 0, cue) : [];
  });
}

/** Who of them a number is told of takes no more words. */
const ONE = 4;

/**
 * “34 members, the oldest of them 82”, and not “34 people were hurt of whom 40 …”: words of their own before “of them” say
 * which of them the number is told of.
 */
function isOfOne({ parsed: { tokens }, words }: Setting, from: number, to: number): boolean {
  if (phraseBefore(words.ofThem, tokens, to) === 0) return false;
  let at = from - 1;
  while (from - at <= ONE && tokens[at]?.kind === 'word') at--;
  return at < from - 1 && isMark(tokens[at], ',');
}

/** “Of whom 85 were men, 45 women and 3 girls”: a part and those that its words go on with. */
function listFrom(setting: Setting, first: Numbered): Numbered[] {
  const parts = partsFrom(setting, first.index - (setting.figures[0]?.index ?? 0));
  return areExclusive(setting, parts) ? parts.map(({ numbered }) => numbered) : [first];
}

/** “Them” may be any count before: the largest leaves no doubt. */
function largest(counts: readonly Numbered[]): Numbered | null {
  const value = ({ figure }: Numbered): number => figure.amount.value ?? 0;
  return counts.reduce<Numbered | null>(
    (best, other) => (best && value(best) >= value(other) ? best : other),
    null,
  );
}

/** A part against the last of the counts that may be its whole, which is number `last`. */
function smaller(
  setting: Setting,
  part: Numbered,
  wholes: readonly Numbered[],
  last: number,
  cue: TokenSpan,
): Relation[] {
  const whole = wholes[last];
  const holds = whole && within(part.figure, whole.figure);
  if (!holds || (holds === 'no' && hasRoomInAll(setting, part, wholes, last))) return [];
  return [relation(setting, 'share', cue, whole.index, [part.index], holds)];
}
