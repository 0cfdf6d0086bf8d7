import type { Clue } from '../../clue.ts';
import { actsBeside, yes } from '../seen.ts';

/** Where a verb stands second, the words may stand before it, and whoever says them behind it. */
export const verbsFronted: Clue = {
  name: 'verb right behind words that run into it, and its subject',
  example: { text: 'Eine „Farce“ nannte Lena Horvat die Brücke.', of: 'Lena Horvat', lang: 'de' },
  but: {
    text: 'Nach einer „Farce“ kam, so sagte Lena Horvat, die Brücke.',
    of: 'Lena Horvat',
    lang: 'de',
  },
  says: (candidate, { comma, closed, pair }) => {
    const { verb, behind } = candidate;
    const isLent = actsBeside(candidate, 'lends') || actsBeside(candidate, 'says');
    return yes(
      behind &&
        !comma &&
        !closed &&
        isLent &&
        verb?.tie === 'behind' &&
        verb.from <= pair.close + 2,
    );
  },
};
