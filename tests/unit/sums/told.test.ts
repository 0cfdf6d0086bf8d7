import { describe, expect, it } from 'vitest';
import { complaintsOf, type Lang } from '../../sums/cases.ts';

const codesIn = (text: string, lang: Lang): string[] =>
  complaintsOf(text, lang).map(({ code }) => code);

describe('one thing told twice, by other words', () => {
  it.each<[Lang, string, string[]]>([
    ['en', 'The hotel has 12 storeys. Guests on all 12 floors were woken.', []],
    ['en', 'The hotel has 12 storeys. Guests on all 14 floors were woken.', ['told-twice']],
    [
      'en',
      'Joan Marl, 48, saw the smoke first. She rang the bell. Marl, 84, has kept the inn for years.',
      ['told-twice'],
    ],
    ['en', '> Five pits to close\nThe ministry will shut five mines by the spring, it said.', []],
    [
      'en',
      '> Five pits to close\nThe ministry will shut six mines by the spring, it said.',
      ['headline-differs'],
    ],
    [
      'es',
      '> Cierran seis tiendas\nLa cadena cerrará siete comercios en mayo, según anunció ayer.',
      ['headline-differs'],
    ],
    [
      'en',
      '> Storm cuts off 4,100 homes\nSome 410 households lost power when a line came down.',
      ['headline-differs'],
    ],
  ])('%s: %s', (lang, text, codes) => {
    expect(codesIn(text, lang)).toEqual(codes);
  });
});

describe('the two sides of a vote', () => {
  it.each<[string, string[]]>([
    ['By 31 to 15, with four members abstaining, the 50-strong council let the mast stand.', []],
    [
      'By 31 to 15, with six members abstaining, the 54-strong council let the mast stand.',
      ['sum-doubtful'],
    ],
  ])('%s', (text, codes) => {
    expect(codesIn(text, 'en')).toEqual(codes);
  });
});
