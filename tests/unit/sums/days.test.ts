import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../../src/reading/doubts/times/days.ts';
import { complaintsOf, type Lang } from '../../sums/cases.ts';

it('a weekday is that of the calendar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 0, max: 11 }),
      fc.integer({ min: 1, max: 28 }),
      (year, month, day) => {
        const sunday = new Date(Date.UTC(year, month, day)).getUTCDay();
        expect(weekdayOf(day, month, year)).toBe((sunday + 6) % 7);
      },
    ),
  );
});

describe('a weekday and its date', () => {
  it.each<[Lang, string, string[]]>([
    ['en', 'The road was shut on Friday, 13 March 2026.', []],
    ['en', 'The road was shut on Thursday, 13 March 2026.', ['Thursday, 13 March']],
    ['en', 'She left on Monday, March 4, and was back on Friday, March 8.', []],
    [
      'en',
      'She left on Monday, March 4, and was back on Thursday, March 8.',
      ['Thursday, March 8'],
    ],
    ['en', 'It sat on Monday, 4 March. A year earlier, on Saturday, 4 March, it was shut.', []],
    ['en', 'It sat on Monday, 26 February, and on Monday, 4 March.', []],
    ['en', 'It sat on Monday, 26 February, and on Sunday, 4 March.', []],
    ['en', 'On Tuesday 19 members voted for it, on Friday 30.', []],
    ['es', 'Arranca el jueves 9 y baja el telón el domingo 13.', ['domingo 13']],
    ['es', 'Arranca el jueves 9 y baja el telón el domingo 12.', []],
    ['de', 'Sie beginnt am Montag, dem 4. März, und endet am Freitag, dem 8. März.', []],
    [
      'de',
      'Sie beginnt am Montag, dem 4. März, und endet am Samstag, dem 8. März.',
      ['Samstag, dem 8. März'],
    ],
    ['de', 'Sie tagt am Freitag, dem 13. November 2026, in Ahr.', []],
    [
      'de',
      'Sie tagt am Donnerstag, dem 13. November 2026, in Ahr.',
      ['Donnerstag, dem 13. November'],
    ],
    ['de', 'Sie tagte am Mittwoch, dem 18. März 2026, in Ahr.', []],
    ['fr', 'Ouverte lundi 4 mars, elle ferme vendredi 7 mars.', ['vendredi 7 mars']],
    ['pt', 'Abriu na segunda-feira, 4 de março de 2024.', []],
    ['pt', 'Abriu na terça-feira, 4 de março de 2024.', ['terça-feira, 4 de março']],
    [
      'pt',
      'Abriu na quarta-feira, 4 de março, e fecha na sexta-feira, 7 de março.',
      ['sexta-feira, 7 de março'],
    ],
    ['pt', 'Abriu na quarta, 4 de março, e fecha na sexta-feira, 6 de março.', []],
  ])('%s: %s', (lang, text, wrong) => {
    const found = complaintsOf(text, lang).map((problem) => problem.found);
    expect(found).toEqual(wrong.map((words) => `Do weekday and date of “${words}” agree?`));
  });
});

describe('a day that no month has', () => {
  it.each<[Lang, string, string[]]>([
    ['en', 'The court sat until 31 June.', ['31 June']],
    ['en', 'It shut on June 31, 2026, for good.', ['June 31']],
    ['en', 'It shut on Feb. 30. Nobody came.', ['Feb. 30']],
    ['en', 'It shut on 29 February 2026.', ['29 February']],
    ['en', 'It shut on 29 February 2028 and on 29 February. It opened on 31 May.', []],
    ['en', 'In June 31 people left, in April 31,000 came, and 31 May boats sank.', []],
    ['de', 'Das Gericht tagte bis zum 31. Juni.', ['31. Juni']],
    ['fr', 'Le guichet ferme le 31 avril.', ['31 avril']],
    ['fr', 'Sur les 31, sept ont été blessés.', []],
    ['es', 'La oficina cierra el 31 de noviembre.', ['31 de noviembre']],
    ['es', 'La oficina cierra el 30 de junio, y en junio 31 vecinos se quejaron.', []],
    ['pt', 'O balcão fecha a 30 de fevereiro.', ['30 de fevereiro']],
  ])('%s: %s', (lang, text, wrong) => {
    const found = complaintsOf(text, lang).map((problem) => problem.found);
    expect(found).toEqual(wrong.map((words) => `Is “${words}” a day of the calendar?`));
  });
});
