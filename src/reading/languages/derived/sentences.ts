import { noneWithPoint, pointedAfter } from '../../sentences/ordinals.ts';
import type { SentenceWords } from '../../sentences/sentences.ts';
import { beside, either, singleWords } from '../../tokens/phrases.ts';
import type { FieldsInSets } from './fields-in-sets.ts';
import { numberLinks } from './exempt.ts';
import { sayingWords } from './speech.ts';

/** “Am 3. Lauf”: a preposition that has its article in it; “über 50.” ends a sentence. */
const CONTRACTED = /^\p{L}{1,2}[mrs]$/u;

/** How sentences end, from the fields of a language; a point makes ordinals where it is one of their endings. */
export function sentenceWords(fields: FieldsInSets): SentenceWords {
  const { sentences, labels, names, functionWords } = fields;
  const { abbreviations } = sentences;
  const { before: labelled } = beside(labels.labels);
  const { definite, articles, indefinite, owners, demonstratives, prepositions } = functionWords;
  const leaders = either(
    ...[definite.keys(), articles, indefinite, owners.keys(), demonstratives, labels.weekdays],
    [...prepositions].filter((word) => CONTRACTED.test(word)),
  );
  return {
    ...sentences,
    titles: abbreviations.intersection(new Set(names.titles.keys())),
    numbered: abbreviations.intersection(singleWords(labelled, labels.firmLabels)),
    saying: sayingWords(fields),
    isOrdinal: labels.isOrdinal('3', '.')
      ? pointedAfter(leaders, labels.months, either(numberLinks(functionWords), ['-', '–', '/']))
      : noneWithPoint,
  };
}
