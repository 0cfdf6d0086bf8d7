import { every } from './weights/every.ts';
import { reckoned } from './weights/reckoned.ts';
import { told } from './weights/told.ts';
import { wholes } from './weights/wholes.ts';

/** What each clue is worth, by its name. */
export const weights: Readonly<Record<string, number>> = {
  ...every,
  ...wholes,
  ...reckoned,
  ...told,
};
