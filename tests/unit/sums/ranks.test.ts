import { expect, it } from 'vitest';
import { ranks } from '../../../src/reading/doubts/ties/told/ranks.ts';
import { viewOf } from '../../../src/reading/doubts/view.ts';
import { languageOf } from '../../../src/reading/languages/index.ts';
import { figuresIn } from '../../../src/reading/read.ts';
import { passagesOf, type Lang } from '../../sums/cases.ts';

/** The ranks in words of a text, each with whether its number has that place among the others. */
function ranksOf(text: string, lang: Lang): [string, boolean][] {
  const language = languageOf(lang);
  if (!language) throw new Error(`no language ${lang}`);
  const { parsed, figures } = figuresIn(passagesOf(text).passages.prose, language);
  const ties = ranks.find(viewOf(parsed, figures, language));
  return ties.map(({ cue, told, holds }) => [told.parsed.tokens[cue.from]?.lower ?? '', holds]);
}

it.each<[Lang, string, [string, boolean][]]>([
  [
    'en',
    'Exports came to 9.1 million tonnes at Wyke, 7.6 million at Orrin and 6.8 million at Tane. Orrin is the third busiest of the ports.',
    [['third', false]],
  ],
  [
    'en',
    'Mill Road has 410 pupils, Ash Lane has 395 pupils and Tarn End has 460 pupils. Ash Lane, the smallest of the three, is to close.',
    [['smallest', true]],
  ],
  [
    'en',
    'Garrick Coaches came in second-lowest at $6.9 million; Bluebell asked $6.2 million and Kestrel $7.4 million.',
    [['second', true]],
  ],
  // Of two that are level either is second.
  [
    'en',
    'It was the second-highest rating, with 112 million viewers, behind others of 114 million and 112 million viewers.',
    [['second', true]],
  ],
  [
    'es',
    'La cooperativa de Ordal recogió 2,1 millones de kilos, la de Clar 1,6 millones y la de Puyo 3,4 millones. Clar, segunda de las tres, fue la que más pagó.',
    [['segunda', false]],
  ],
  ['en', 'He was told of it for the second time on Monday. Some 40 people came, and 30 left.', []],
])('%s: %s', (lang, text, found) => {
  expect(ranksOf(text, lang)).toEqual(found);
});
