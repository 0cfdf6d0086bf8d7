import { isMark } from '../../tokens/token.ts';
import { openingOf } from '../restated.ts';
import { startOf, type Numbered, type Setting } from '../setting.ts';

/** No list of counts that one part may be of is longer. */
const MOST_JOINED = 12;

/** “88 drones and 12 missiles”: two counts that a list or an “and” joins. */
export function areJoined(setting: Setting, first: Numbered, next: Numbered): boolean {
  return setting.parsed.tokens
    .slice(first.figure.unitEnd, startOf(setting, next))
    .some((token) => isMark(token, ',') || setting.words.listLinks.has(token.lower));
}

/**
 * “88 drones and 12 missiles, of which 71 were shot down”: true if the words for a part may mean more than the last of
 * the counts before them, which is number `last`, and there is room for it in all that are joined.
 */
export function hasRoomInAll(
  setting: Setting,
  { figure: { amount } }: Numbered,
  counts: readonly Numbered[],
  last: number,
): boolean {
  let sum = 0;
  for (let at = last; at >= 0 && at > last - MOST_JOINED; at--) {
    const count = counts[at];
    const next = counts[at + 1];
    if (!count || openingOf(setting, count)) break;
    if (next && at < last && !areJoined(setting, count, next)) break;
    sum += count.figure.amount.value ?? 0;
  }
  return last > 0 && (amount.value ?? 0) <= sum;
}
