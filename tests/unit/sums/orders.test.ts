import { expect, it } from 'vitest';
import { orders } from '../../../src/reading/doubts/ties/told/orders.ts';
import { viewOf } from '../../../src/reading/doubts/view.ts';
import { languageOf } from '../../../src/reading/languages/index.ts';
import { figuresIn } from '../../../src/reading/read.ts';
import { passagesOf, type Lang } from '../../sums/cases.ts';

/** The numbers that a text tells by rank, each with whether it stands where its rank says. */
function ranksOf(text: string, lang: Lang): [string, boolean][] {
  const language = languageOf(lang);
  if (!language) throw new Error(`no language ${lang}`);
  const { parsed, figures } = figuresIn(passagesOf(text).passages.prose, language);
  const ties = orders.find(viewOf(parsed, figures, language));
  return ties.map(({ claim, holds }) => [claim?.figure.text ?? '', holds]);
}

it.each<[Lang, string, [string, boolean][]]>([
  [
    'en',
    'Norrby lead the table on 41 points, with Alt Hafen second on 38 and Brackwell third on 35.',
    [
      ['38', true],
      ['35', true],
    ],
  ],
  [
    'en',
    'The Sool is the longest river at 612 kilometres. Next comes the Arv, at 648, followed by the Wend with 390.',
    [
      ['648', false],
      ['390', true],
    ],
  ],
  [
    'en',
    'The cheapest was Lumen at 840 euros. Then came Bright Power at 865 euros and, third, Terra at 890 euros.',
    [
      ['865 euros', true],
      ['890 euros', true],
    ],
  ],
  ['en', 'Some 25 percent said so. Bush had 26 percent, followed by Paul and Kasich.', []],
  ['en', 'Sales rose from 40 to 60 in May. Rents fell from 20 to 10 in June.', []],
])('%s: %s', (lang, text, found) => {
  expect(ranksOf(text, lang)).toEqual(found);
});
