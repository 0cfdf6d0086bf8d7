import type { FoundQuotation } from '../../../src/reading/types.ts';
import type { QuotationMark } from './marks.ts';
import type { Placed } from './place.ts';
import { overlaps } from './edges.ts';
import { bare, isAccepted } from './same.ts';

export const noQuotations = {
  marked: 0,
  found: 0,
  right: 0,
  kindRight: 0,
  /** Marked with a speaker’s name. */
  named: 0,
  speakerRight: 0,
  /** Given a name that is not the speaker’s, or one where nobody is named. */
  speakerWrong: 0,
};

export type QuotationScore = typeof noQuotations;

/** Compares the quotations found with those marked; `tell` gets every difference in words. */
export function scoreQuotations(
  marks: readonly Placed<QuotationMark>[],
  found: readonly Placed<FoundQuotation>[],
  tell: (difference: string) => void,
): QuotationScore {
  const score = { ...noQuotations };
  const left = new Set(found);

  for (const { at, item: mark } of marks) {
    if (mark.may) continue;
    score.marked++;
    const isNamed = (mark.speaker[0] ?? null) !== null;
    if (isNamed) score.named++;
    const match = [...left].find((other) => other.at.start === at.start && other.at.end === at.end);
    if (!match) {
      tell(`quotation missed: ${mark.text}`);
      continue;
    }
    left.delete(match);
    score.found++;
    score.right++;

    const { kind, speaker } = match.item;
    if (mark.kind?.includes(kind) ?? true) score.kindRight++;
    else tell(`“${mark.text}”: ${kind}, not ${String(mark.kind)}`);

    const speakerAccepted = isAccepted(bare(speaker), mark.speaker.map(bare));
    if (speakerAccepted && isNamed && speaker !== null) score.speakerRight++;
    if (!speakerAccepted && speaker !== null) score.speakerWrong++;
    if (!speakerAccepted)
      tell(`“${mark.text}”: by ${String(speaker)}, not ${mark.speaker.map(String).join(' or ')}`);
  }

  const mayBeFound = marks.filter(({ item }) => item.may);
  for (const { at, item } of left) {
    if (mayBeFound.some((mark) => overlaps(mark.at, at))) continue;
    score.found++;
    tell(`false quotation: ${item.text}`);
  }
  return score;
}
