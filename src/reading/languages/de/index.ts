import { languageFrom } from '../language.ts';
import { functionWords } from './function-words.ts';
import { labels } from './labels.ts';
import { names } from './people/names.ts';
import { naming } from './naming.ts';
import { nouns } from './nouns.ts';
import { numbers } from './numbers.ts';
import { sentences } from './sentences.ts';
import { speech } from './speech.ts';
import { telling } from './telling.ts';
import { wordings } from './wordings.ts';

/** German: of Germany and Austria, and of Switzerland, which writes the decimal point and groups with apostrophes. */
export const german = languageFrom({
  tag: 'de',
  digits: [
    { decimal: ',', group: '.', pairs: false, spaces: true },
    { decimal: '.', group: '’', pairs: false, spaces: true },
  ],
  functionWords,
  numbers,
  nouns,
  labels,
  sentences,
  names,
  speech,
  wordings,
  naming,
  telling,
});
