import type { SpeechWords } from '../../clauses/speech-words.ts';
import { either, without } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';

/** Words by which a language says who speaks, from its fields. */
export function speechWords({ speech, functionWords }: LanguageFields): SpeechWords {
  const { pronouns, owners, definite, indefinite, articles, passive } = functionWords;
  const { prepositions, of, at, locatives, by, relatives, breaks, joins } = functionWords;
  return {
    ...speech,
    ...{ pronouns, owners, definite, indefinite, passive },
    ...{ prepositions, of, at, locatives, relatives, breaks, joins },
    agents: without(without(by, locatives), articles),
  };
}

/** Verbs of saying, and those that say only with another word: “shot back”. */
export function sayingWords({ speech }: LanguageFields): ReadonlySet<string> {
  return either(speech.saying, speech.sayingPhrases.byFirst.keys());
}
