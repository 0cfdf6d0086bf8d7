import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

/** A sentence that is right for any numbers, and the same with one number so far off that no rounding saves it. */
interface Pair {
  right: string;
  wrong: string;
}

const share = (part: number, whole: number): number => Math.round((100 * part) / whole);

/** A pair from three counts under a hundred and a slip of a few. */
const SENTENCES: Record<string, (a: number, b: number, c: number, slip: number) => Pair> = {
  'in all': (a, b, c, slip) => {
    const text = (total: number) =>
      `It hurt ${a} men, ${b} women and ${c} children, ${total} in all.`;
    return { right: text(a + b + c), wrong: text(a + b + c + slip) };
  },
  'a total of': (a, b, c, slip) => {
    const text = (total: number) =>
      `They found ${a} bodies on Monday, ${b} on Friday and ${c} on Sunday, a total of ${total}.`;
    return { right: text(a + b + c), wrong: text(a + b + c - slip) };
  },
  'the rest of a count': (a, b, c, slip) => {
    const text = (rest: number) =>
      `Of the ${a + b + c} ships, ${a} carried wheat, ${b} maize and the remaining ${rest} barley.`;
    return { right: text(c), wrong: text(c + slip) };
  },
  'in brackets': (a, b, _, slip) => {
    const text = (part: number) =>
      `Police held ${a + b} people (${a} men and ${part} women) in the raid.`;
    return { right: text(b), wrong: text(b + slip) };
  },
  'a share of a whole': (a, b, _, slip) => {
    const text = (told: number) => `Only ${a} of the ${a + b} members, or ${told} percent, left.`;
    const told = share(a, a + b);
    return { right: text(told), wrong: text(told + 2 + slip) };
  },
  'a share in Spanish': (a, b, _, slip) => {
    const text = (told: number) =>
      `De los ${a + b} diputados, ${a}, el ${told}%, votaron en contra.`;
    const told = share(a, a + b);
    return { right: text(told), wrong: text(told + 2 + slip) };
  },
  'a size of growth': (a, b, _, slip) => {
    const text = (told: number) =>
      `Output rose from ${a} to ${a + b} tonnes, a rise of ${told} percent.`;
    const told = share(b, a);
    return { right: text(told), wrong: text(Math.ceil(told * 1.3) + 2 + slip) };
  },
  direction: (a, b) => {
    const text = (from: number) => `Turnout was ${a + 1}.5 percent, up from ${from}.1 percent.`;
    return { right: text(Math.max(0, a - b)), wrong: text(a + 1 + b) };
  },
  difference: (a, b, _, slip) => {
    const text = (told: number) => `Staff fell by ${told} to ${a} from ${a + b}.`;
    return { right: text(b), wrong: text(b + slip) };
  },
  margin: (a, b, _, slip) => {
    const text = (told: number) => `She held the seat by ${told} votes, ${a + b} to ${a}.`;
    return { right: text(b), wrong: text(b + slip) };
  },
  'a sum in Spanish': (a, b, c, slip) => {
    const text = (total: number) =>
      `Hay ${a} muertos en León, ${b} en Burgos y ${c} en Soria, ${total} en total.`;
    return { right: text(a + b + c), wrong: text(a + b + c + slip) };
  },
};

const count = fc.integer({ min: 11, max: 99 });
const numbers = fc.tuple(count, count, count, fc.integer({ min: 2, max: 9 }));

const isSpanish = (name: string): boolean => name.includes('Spanish');

function alarms(text: string, lang: string): number {
  return readingOf(text, lang).relations.filter(({ holds }) => holds === 'no').length;
}

describe.each(Object.entries(SENTENCES))('%s', (name, make) => {
  const lang = isSpanish(name) ? 'es' : 'en';

  it('is silent on right numbers', () => {
    fc.assert(
      fc.property(numbers, ([a, b, c, slip]) => {
        const { right } = make(a, b, c, slip);
        expect({ right, alarms: alarms(right, lang) }).toEqual({ right, alarms: 0 });
      }),
    );
  });

  it('tells a number that no rounding saves', () => {
    fc.assert(
      fc.property(numbers, ([a, b, c, slip]) => {
        const { wrong } = make(a, b, c, slip);
        // 190 stands for 185 to 194: a round number saves a small slip.
        fc.pre(!/0\b/.test(wrong));
        expect({ wrong, alarms: alarms(wrong, lang) }).toEqual({ wrong, alarms: 1 });
      }),
    );
  });
});
