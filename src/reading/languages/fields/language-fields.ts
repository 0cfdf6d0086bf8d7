import type { DigitStyle } from '../../numbers/digits.ts';
import type { Tokens } from '../../numbers/numeral.ts';
import type { SentenceWords } from '../../sentences/sentences.ts';
import type { TellingWords } from '../which-language.ts';
import type { FunctionWords } from './function-words.ts';
import type { LabelFields } from './label-fields.ts';
import type { NameFields } from './name-fields.ts';
import type { NamingFields } from './naming-fields.ts';
import type { NounFields } from './noun-fields.ts';
import type { NumberFields } from './number-fields.ts';
import type { SpeechFields } from './speech-fields.ts';
import type { Wordings } from './wordings.ts';

/** What somebody who adds a language fills in; what the reading makes of it is in `derived/`. */
export interface LanguageFields {
  /** BCP 47, the language alone: “en”. */
  tag: string;
  /** The ways of writing digits, the usual one first. */
  digits: readonly [DigitStyle, ...DigitStyle[]];
  /** Takes apart what it writes as one word: “l’usine”, “dit-il”; left out where it writes none so. */
  apart?: (tokens: Tokens) => Tokens;
  functionWords: FunctionWords;
  numbers: NumberFields;
  nouns: NounFields;
  labels: LabelFields;
  sentences: Omit<SentenceWords, 'isOrdinal' | 'saying' | 'titles' | 'numbered'>;
  names: NameFields;
  speech: SpeechFields;
  wordings: Wordings;
  naming: NamingFields;
  telling: TellingWords;
}
