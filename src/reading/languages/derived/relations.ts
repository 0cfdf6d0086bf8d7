import type { RelationWords } from '../../relations/words.ts';
import { either, without } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';
import { namesByWord } from '../rows.ts';

/** Words that state how figures hang together, from the fields of a language. */
export function relationWords({ relations, functionWords }: LanguageFields): RelationWords {
  const { from, to, by, at, of, or, more, less, than, definite } = functionWords;
  return {
    ...relations,
    ...{ from, to, at, or, more, less, than },
    by: either(by, of),
    partOf: without(of, definite),
    origins: without(from, of),
  };
}

/** The measures that have a name, by their words: “km” is “kilometre”. */
export function measureNames({ nouns: { measures } }: LanguageFields): ReadonlyMap<string, string> {
  return new Map([...namesByWord(measures)].filter(([, name]) => name !== UNNAMED));
}

/** The row of measures that nothing is reckoned in. */
const UNNAMED = 'others';
