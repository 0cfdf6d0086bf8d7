import type { LanguageFields } from '../fields/language-fields.ts';
import type { Told } from './told.ts';
import type { WordSets } from '../fields/word-sets.ts';

/** The fields of a language, with its function words in sets and its wordings by what they say. */
export type FieldsInSets = Omit<LanguageFields, 'functionWords' | 'wordings'> & {
  functionWords: WordSets;
  wordings: Told;
};
