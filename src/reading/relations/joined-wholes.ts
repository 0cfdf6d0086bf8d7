import { isMark } from '../tokens/token.ts';
import { openingOf } from './restated.ts';
import { startOf, type Numbered, type Setting } from './setting.ts';

/** “88 drones and 12 missiles”: two counts that a list or an “and” joins. */
export function areJoined(setting: Setting, first: Numbered, next: Numbered): boolean {
  return setting.parsed.tokens
    .slice(first.figure.unitEnd, startOf(setting, next))
    .some((token) => isMark(token, ',') || setting.words.listLinks.has(token.lower));
}

/**
 * “88 drones and 12 missiles, of which 71 were shot down”: true if the words for a part may mean more than the last of
 * the counts before them, and there is room for it in all that are joined.
 */
export function hasRoomInAll(
  setting: Setting,
  { figure: { amount } }: Numbered,
  counts: readonly Numbered[],
): boolean {
  let sum = 0;
  for (let at = counts.length - 1; at >= 0; at--) {
    const count = counts[at];
    const next = counts[at + 1];
    if (!count || openingOf(setting, count)) break;
    if (next && !areJoined(setting, count, next)) break;
    sum += count.figure.amount.value ?? 0;
  }
  return counts.length > 1 && (amount.value ?? 0) <= sum;
}
