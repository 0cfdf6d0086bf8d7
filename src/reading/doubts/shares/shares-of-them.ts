import { cuesOf, areLike, isAmount, type Mention } from '../mentions.ts';
import { isAgain, isSetOff, isShareOf } from './told-shares.ts';
import { valueOf } from '../sums-of.ts';
import { before, doubt, type View } from '../view.ts';
import type { Doubt } from '../../types.ts';

/** “1,600 people applied; 400 were asked, or 25 per cent of them”. */
export function ofThose(share: Mention, counts: readonly Mention[]): Doubt[] {
  const part = counts.at(-1);
  if (!part || part.told !== share.told || !isAgain(share, part)) return [];
  if (!cuesOf(share.told, 'ofThem').some(({ from }) => from === share.to)) return [];
  const wholes = counts.filter(
    (whole) => whole !== part && areLike(whole, part) && valueOf(whole) > valueOf(part),
  );
  const whole = wholes.at(-1);
  const isTold = wholes.some((one) => isShareOf(share, part, one) !== false);
  return whole && !isTold ? [doubt('share', share, [part, whole])] : [];
}

/** “They visited 360 farms. They fined 45 of them – one in five – for cruelty.” */
export function themAgain(view: View, share: Mention, part: Mention | undefined): Doubt[] {
  if (!part) return [];
  const them = cuesOf(part.told, 'ofThem').find(
    ({ from }) => from === part.to || from === part.figure.amount.to,
  );
  if (!them || part.told !== share.told || share.from - them.to > 2) return [];
  const wholes = before(view, part, 1).filter((whole) => isAmount(whole) && areLike(whole, part));
  const isTold = wholes.some((whole) => isShareOf(share, part, whole) !== false);
  const [whole] = wholes;
  return whole && !isTold && isAgain(share, { ...part, to: them.to })
    ? [doubt('share', share, [part, whole])]
    : [];
}

/** “1,500 people live there. Some 10 per cent of them – 150 – work in tourism.” */
export function ofThem(view: View, share: Mention, at: number): Doubt[] {
  const cue = cuesOf(share.told, 'ofThem').find(({ from }) => from === share.figure.amount.to);
  const part = share.told.mentions[at + 1];
  if (!cue || !part || !isSetOff(part, cue.to)) return [];
  const wholes = before(view, share, 1).filter((whole) => isAmount(whole) && areLike(whole, part));
  const [whole] = wholes;
  const isTold = wholes.some((one) => isShareOf(share, part, one) !== false);
  return whole && !isTold ? [doubt('share', share, [part, whole])] : [];
}
