import { clueWeights } from './weights/clues.ts';
import { meantWeights } from './weights/meant.ts';

import type { Row } from './weights/row.ts';

/** What each clue is worth, by its table and name. */
interface Weights {
  /** Those that have marked texts enough to add weights of their own. */
  languages: readonly string[];
  clues: Readonly<Record<string, Row>>;
  meant: Readonly<Record<string, Row>>;
}

export const weights: Weights = {
  languages: ['de', 'en', 'es', 'fr', 'pt'],
  clues: clueWeights,
  meant: meantWeights,
};
