import { apart, type JointWords } from '../../tokens/joints.ts';
import { words } from '../../tokens/phrases.ts';
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

const joints: JointWords = {
  elided: words("d'"),
  prefixes: words('porta vice ex primeiro primeira guarda sub co decreto salário'),
  compounds: words(
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira meia-noite meio-dia norte-americano norte-americana cabo-verdiano cabo-verdiana',
  ),
  hung: words('me te se lhe lhes nos vos o a os as lo la los las no na'),
};

/** Portuguese: of Portugal and of Brazil, which differ in teens, billions and spelling. */
export const portuguese = languageFrom({
  tag: 'pt',
  digits: [{ decimal: ',', group: '.', pairs: false, spaces: true }],
  apart: (tokens) => apart(tokens, joints),
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
