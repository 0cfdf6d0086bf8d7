import { either, without } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';
import type { PhrasingWords } from '../phrasing.ts';

/** How a number is said with what it counts, from the fields of a language. */
export function phrasingWords(fields: LanguageFields): PhrasingWords {
  const { phrasing, wordings, functionWords: words } = fields;
  return {
    ...phrasing,
    from: words.from,
    changes: either(wordings.rises, wordings.falls),
    articles: without(words.definite.keys(), either(words.demonstratives, words.of, words.to)),
  };
}
