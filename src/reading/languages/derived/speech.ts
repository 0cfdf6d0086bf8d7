import type { SpeechWords } from '../../clauses/speech-words.ts';
import { either, without } from '../../tokens/phrases.ts';
import type { FieldsInSets } from './word-sets.ts';

/** Words by which a language says who speaks, from its fields. */
export function speechWords({ speech, functionWords }: FieldsInSets): SpeechWords {
  const { pronouns, owners, definite, indefinite, articles, passive, strangers } = functionWords;
  const { prepositions, of, at, locatives, by, relatives, breaks, joins, complementizers } =
    functionWords;
  return {
    ...speech,
    ...{ pronouns, owners, definite, indefinite, passive, strangers },
    ...{ prepositions, of, at, locatives, relatives, breaks, joins, complementizers },
    agents: without(without(by, locatives), articles),
  };
}

/** Verbs of saying, and those that say only with another word: “shot back”. */
export function sayingWords({ speech }: FieldsInSets): ReadonlySet<string> {
  return either(speech.saying, speech.sayingPhrases.byFirst.keys());
}
