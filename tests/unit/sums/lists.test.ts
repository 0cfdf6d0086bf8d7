import { describe, expect, it } from 'vitest';
import { lists } from '../../../src/reading/doubts/ties/told/lists.ts';
import { viewOf } from '../../../src/reading/doubts/view.ts';
import { languageOf } from '../../../src/reading/languages/index.ts';
import { figuresIn } from '../../../src/reading/read.ts';
import { passagesOf, type Lang } from '../../sums/cases.ts';

/** Each list that words of a text count: what they say, and the things as they are told. */
function listsOf(text: string, lang: Lang): [number, ...string[]][] {
  const language = languageOf(lang);
  if (!language) throw new Error(`no language ${lang}`);
  const { parsed, figures } = figuresIn(passagesOf(text).passages.prose, language);
  return lists.find(viewOf(parsed, figures, language)).flatMap(({ list: seen }) => {
    if (!seen) return [];
    const { told, items } = seen.list;
    const { text: whole, tokens } = told.parsed;
    const things = items.map(({ from, to }) =>
      whole.slice(tokens[from]?.start, tokens[to - 1]?.end),
    );
    return [[seen.said, ...things] as [number, ...string[]]];
  });
}

describe('what is told one by one', () => {
  it.each<[Lang, string, [number, ...string[]][]]>([
    [
      'en',
      'It named three conditions: a park, a wall by the river and 200 flats.',
      [[3, 'a park', 'a wall by the river', '200 flats']],
    ],
    [
      'en',
      'Two brothers, Dean Rudd, 31, a roofer, and Aaron Rudd, 28, were charged.',
      [[2, 'Dean Rudd', 'Aaron Rudd']],
    ],
    [
      'en',
      'She has two homes: a flat in Lyon, France, and a house by the sea.',
      [[2, 'a flat in Lyon', 'a house by the sea']],
    ],
    [
      'en',
      'The four stations – Carrow, Pell, Ebbing and Sker – were closed.',
      [[4, 'Carrow', 'Pell', 'Ebbing', 'Sker']],
    ],
    [
      'en',
      'He gave two reasons. First, the report was late. Then he spoke of rain. Second, a witness was away.',
      [[2, 'First, the report was late.', 'Second, a witness was away.']],
    ],
    ['de', 'Beide Vereine, Lindenau und Borna, müssen zahlen.', [[2, 'Lindenau', 'Borna']]],
    [
      'es',
      'Ganó cuatro trofeos: uno de plata; dos, pequeños, de bronce; una copa y una placa.',
      [[4, 'uno de plata', 'dos, pequeños, de bronce', 'una copa', 'una placa']],
    ],
    ['en', 'The envoy saw five countries, including Pellia, Tarn and Norrland.', []],
    ['en', 'The leaders met. Both Justin Vale and Peter Ruiz gave assurances.', []],
    ['en', 'The match began at 3:15, 4:20 and 5:30 on three days.', []],
  ])('%s: %s', (lang, text, found) => {
    expect(listsOf(text, lang)).toEqual(found);
  });
});
