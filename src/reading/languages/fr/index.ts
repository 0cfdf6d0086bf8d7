import { apart, type JointWords } from '../../tokens/joints.ts';
import { words } from '../../tokens/phrases.ts';
import { languageFrom } from '../language.ts';
import { accented } from './accents.ts';
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

const joints: JointWords = {
  elided: words("l' d' j' m' t' s' n' c' qu' jusqu' lorsqu' puisqu' quoiqu'"),
  beforeNames: words("l' d' qu' jusqu' lorsqu' puisqu'"),
  prefixes: words('porte vice ex sous co grand grands beau belle petit petite'),
  compounds: words('quatre-vingt quatre-vingts celui-ci celle-ci ceux-ci celles-ci'),
  ordinal: /ième$/,
  hung: words('t il elle on ils elles je ce'),
};

/** French: of France, with spaces between groups, of Belgium with points, of Switzerland with apostrophes, of Canada. */
export const french = languageFrom({
  tag: 'fr',
  digits: [
    { decimal: ',', group: '.', pairs: false, spaces: true },
    { decimal: '.', group: ',', pairs: false, spaces: true },
  ],
  apart: (tokens) => accented(apart(tokens, joints)),
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
