import { words } from '../../tokens/phrases.ts';
import type { TellingWords } from '../which-language.ts';

export const telling: TellingWords = {
  own: words(
    'os uma umas da ao aos às na nas pelo pela pelos pelas não são foram também já ontem hoje até seu sua seus suas disse há após dois duas três ela ele eles elas muito depois anos milhões pessoas estão tem têm foi isso nem quem isto',
  ),
  shared: words(
    'de o e que por para com um se como entre sobre este esta mas das à nos mais segundo mil está',
  ),
};
