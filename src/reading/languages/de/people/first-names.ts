import type { Gender } from '../../../names/name-words.ts';
import { firstNames as english } from '../../en/people/first-names.ts';
import { firstNames as spanish } from '../../es/people/first-names.ts';
import { withNamesOfOthers } from '../../names-of-others.ts';
import { isListedNoun } from '../common-nouns/index.ts';
import { menNames } from './names-of-men.ts';
import { womenNames } from './names-of-women.ts';
import { isSomebody } from './people-nouns.ts';
import { isFunctionWord } from '../../fields/function-words.ts';
import { functionWords } from '../function-words.ts';
import { starters } from '../sentences.ts';

/** Common first names of people in news in German, of those who came to its countries too. */
export const firstNames: ReadonlyMap<string, Gender> = withNamesOfOthers(
  new Map([
    ...menNames.map((name) => [name, 'm'] as const),
    ...womenNames.map((name) => [name, 'f'] as const),
  ]),
  [english, spanish],
  (word) =>
    isFunctionWord(functionWords, word) ||
    starters.has(word) ||
    isListedNoun(word) ||
    isSomebody(word),
);
