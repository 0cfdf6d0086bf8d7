import { describe, expect, it } from 'vitest';
import { complaintsOf, type Lang } from '../../sums/cases.ts';

const foundIn = (text: string, lang: Lang): string[] =>
  complaintsOf(text, lang).map(({ found }) => found);

const ask = (words: string): string => `Do the dates or times beside it make ${words}?`;

describe('times of day and what lies between them', () => {
  it.each<[Lang, string, string[]]>([
    ['en', 'The lifts stopped at 10.14 on Monday and ran again at 10.52, 38 minutes later.', []],
    [
      'en',
      'The lifts stopped at 10.14 on Monday. They ran again at 10.52, so the guests had stood there for 48 minutes.',
      [ask('48 minutes')],
    ],
    [
      'en',
      'The vigil began at eight on Friday evening and ended at six on Saturday morning. After ten hours the candles were out.',
      [],
    ],
    [
      'en',
      'The vigil began at eight on Friday evening and ended at six on Saturday morning. After twelve hours the candles were out.',
      [ask('twelve hours')],
    ],
    [
      'en',
      'The doors of the depot were shut from 9am to half past four, and in those seven and a half hours nobody came in.',
      [],
    ],
    [
      'en',
      'The doors of the depot were shut from 9am to half past four, and in those nine and a half hours nobody came in.',
      [ask('nine and a half hours')],
    ],
    [
      'en',
      'The 24-hour ceasefire began at 6am on Monday and ended at 6am on Tuesday, officers said.',
      [],
    ],
    [
      'en',
      'The 36-hour ceasefire began at 6am on Monday and ended at 6am on Wednesday, officers said.',
      [ask('36 hour')],
    ],
    ['en', 'The tram leaves at 7.05 and arrives at 8.25, after an hour and 20 minutes.', []],
    [
      'en',
      'The tram leaves at 7.05 and arrives at 8.25, after an hour and 50 minutes.',
      [ask('50 minutes')],
    ],
  ])('%s: %s', (lang, text, wrong) => {
    expect(foundIn(text, lang)).toEqual(wrong);
  });
});

describe('years, ages and anniversaries', () => {
  it.each<[Lang, string, string[]]>([
    ['en', 'Ina Roke, who was born in May 1930, died on 3 March 2021. She was 90.', []],
    [
      'en',
      'Ina Roke, who was born in May 1930, died on 3 March 2021. She was 91.',
      [ask('91 years')],
    ],
    ['en', 'The strike began in June 2011 and ended in June 2018, after seven years.', []],
    [
      'en',
      'The strike began in June 2011 and ended in June 2018, after eight years.',
      [ask('eight years')],
    ],
    [
      'en',
      'The choir will sing on its 60th anniversary in May 2023. The first concert, in 1963, was in a barn.',
      [],
    ],
    [
      'en',
      'The choir will sing on its 60th anniversary in May 2023. The first concert, in 1973, was in a barn.',
      [ask('the 60th anniversary')],
    ],
    ['es', 'La banda, nacida en 1925, celebra en 2025 su centenario.', []],
  ])('%s: %s', (lang, text, wrong) => {
    expect(foundIn(text, lang)).toEqual(wrong);
  });
});
