import { describe, expect, it } from 'vitest';
import { placeMarks, type Mark } from '../../corpus/scoring/place.ts';

const place = (text: string, marks: Mark[]) => placeMarks(text, marks).map(({ at }) => at.start);

describe('the places of marks', () => {
  const cases: { what: string; text: string; marks: Mark[]; starts: number[] }[] = [
    {
      what: 'in order',
      text: '3 of 3 boats',
      marks: [{ text: '3' }, { text: '3' }],
      starts: [0, 5],
    },
    {
      what: 'a number is not part of a longer one',
      text: '18 and 8',
      marks: [{ text: '8' }],
      starts: [7],
    },
    { what: 'nor a word', text: 'often ten', marks: [{ text: 'ten' }], starts: [6] },
    { what: 'a unit may touch a number', text: 'at 7C', marks: [{ text: '7' }], starts: [3] },
    {
      what: 'longer words choose',
      text: '12 May, 12 men',
      marks: [{ text: '12', in: '12 men' }],
      starts: [8],
    },
  ];
  it.each(cases)('$what', ({ text, marks, starts }) => {
    expect(place(text, marks)).toEqual(starts);
  });

  it.each([
    {
      what: 'stands nowhere',
      text: 'six men',
      marks: [{ text: 'two' }],
      message: /does not stand/,
    },
    {
      what: 'stands before the last',
      text: '2, 3',
      marks: [{ text: '3' }, { text: '2' }],
      message: /order/,
    },
    {
      what: 'could be in two places',
      text: '12 May, 12 men',
      marks: [{ text: '12' }],
      message: /two places/,
    },
    {
      what: 'is not in its words',
      text: 'six men',
      marks: [{ text: '6', in: 'six' }],
      message: /stand in/,
    },
  ])('a mark that $what is refused', ({ text, marks, message }) => {
    expect(() => placeMarks(text, marks)).toThrow(message);
  });
});
