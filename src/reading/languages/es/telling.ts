import { words } from '../../tokens/phrases.ts';
import type { TellingWords } from '../which-language.ts';

export const telling: TellingWords = {
  own: words(
    'el los las y pero según fue fueron más muy también ayer hoy sus hasta están dijo dijeron años ha han había cuando donde sin esto estos estas hace tiene tienen ante tras tres hubo personas millones unos unas',
  ),
  shared: words(
    'de la en que por para con un una se del al lo su como entre sobre esta desde está porque este dos mil',
  ),
};
