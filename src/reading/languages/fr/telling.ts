import { words } from '../../tokens/phrases.ts';
import type { TellingWords } from '../which-language.ts';

export const telling: TellingWords = {
  own: words(
    'du aux dans avec est sont était étaient ont été une leur leurs qui où selon très hier aujourd après depuis chez cette ces ans il elle ils elles pas deux trois mille personnes être avoir fait jusqu afin près contre sous',
  ),
  shared: words('le la les de et en un à au par pour que se son sa ses ce ne sans entre des mais'),
};
