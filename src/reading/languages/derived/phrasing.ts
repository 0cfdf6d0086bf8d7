import { either, without } from '../../tokens/phrases.ts';
import type { FieldsInSets } from './fields-in-sets.ts';
import type { PhrasingWords } from '../phrasing.ts';
import { rowOf } from '../rows.ts';
import { QUANTITIES } from './kinds.ts';

/** How a number is said with what it counts, from the fields of a language. */
export function phrasingWords(fields: FieldsInSets): PhrasingWords {
  const { nouns, wordings, labels, functionWords: words } = fields;
  return {
    of: (noun) => nouns.measured(noun),
    openers: either(words.from, words.between),
    denials: either(words.denials, rowOf(labels.topics, 'denial')),
    changes: either(wordings.rises, wordings.falls),
    sizes: rowOf(wordings.kinds, QUANTITIES),
    articles: without(words.definite.keys(), either(words.demonstratives, words.of, words.to)),
  };
}
