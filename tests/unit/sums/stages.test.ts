import { expect, it } from 'vitest';
import { isBefore } from '../../../src/reading/doubts/times/stages.ts';
import { viewOf } from '../../../src/reading/doubts/view.ts';
import { languageOf } from '../../../src/reading/languages/index.ts';
import { figuresIn } from '../../../src/reading/read.ts';
import { passagesOf, type Lang } from '../../sums/cases.ts';

/** Which of the first two numbers of a text was, and which is: “first”, “second” or nobody can say. */
function whichWas(text: string, lang: Lang): 'first' | 'second' | null {
  const language = languageOf(lang);
  if (!language) throw new Error(`no language ${lang}`);
  const { parsed, figures } = figuresIn(passagesOf(text).passages.prose, language);
  const [a, b] = viewOf(parsed, figures, language).tolds.flatMap(({ mentions }) => mentions);
  if (!a || !b) throw new Error('two numbers are needed');
  if (isBefore(a, b)) return 'first';
  return isBefore(b, a) ? 'second' : null;
}

it.each<[Lang, string, 'first' | 'second' | null]>([
  ['en', 'A seat that cost €95 last season is now €80.', 'first'],
  ['en', 'The queue is 1,430 names long; a year earlier it was 1,210.', 'second'],
  ['en', 'A ride, now £2.40, will cost £2.60.', 'first'],
  ['en', 'The band took in 410 singers in 2019 and 380 in 2016.', 'second'],
  ['en', 'The band has 410 singers, compared with 380.', 'second'],
  ['en', 'The band has 410 singers and 380 chairs.', null],
  ['en', 'Traffic, at 12.1 million in 2019, was 9.1 million last year.', 'first'],
  ['en', 'The lake stood at 41 metres in April. By October it had sunk to 33 metres.', 'first'],
  ['es', 'El billete costaba 1,10 euros; ahora vale 1,25 euros.', 'first'],
  ['de', 'Künftig kostet die Karte 14 Euro, bisher waren es 11 Euro.', 'second'],
  ['fr', "La carte coûtait 11 euros, elle est aujourd'hui à 14 euros.", 'first'],
  ['pt', 'O bilhete custava 3 euros; agora custa 4 euros.', 'first'],
])('%s: %s', (lang, text, was) => {
  expect(whichWas(text, lang)).toBe(was);
});
