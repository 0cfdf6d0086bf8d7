import { words } from '../../tokens/phrases.ts';
import type { TellingWords } from '../which-language.ts';

export const telling: TellingWords = {
  own: words(
    'der den dem und ist nicht ein eine einen einem einer mit von zu auf für sich auch nach bei aus über wird wurde wurden werden sind haben hatte sagte sagten seit zum zur vom beim noch nur durch gegen zwischen als wie oder aber dass sie wir ihr ihre seine im wenn weil schon keine rund etwa uhr jahre jahren habe hätten wäre',
  ),
  shared: words('die des er es bis man hat war sein das um'),
};
