import { isMark, touches } from '../tokens/token.ts';
import type { Amount } from '../numbers/amounts.ts';
import { plainDigits, type Rule, type Scene } from './scene.ts';

const POINTED_DATE = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:\d{4}|\d{2})$/;

/** The day and month of “am 3.3. um acht”, whose last point stands alone. */
const POINTED_DAY = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])$/;

function isPointedDay({ tokens, begins }: Scene, { from, to }: Amount): boolean {
  return (
    POINTED_DAY.test(tokens[from]?.text ?? '') &&
    isMark(tokens[to], '.') &&
    touches(tokens[to]) &&
    tokens[to + 1] !== undefined &&
    !begins(to + 1)
  );
}

/** 24/02/2022, 2022-02-24, 24.02.2022, 1987/88, 9/11, 24/7. */
export const slashedDate: Rule = (scene, amount) => {
  const first = scene.tokens[amount.from];
  if (amount.kind !== 'plain') return false;
  if (first?.kind === 'digits' && first.text.includes('.') && POINTED_DATE.test(first.text))
    return true;
  if (isPointedDay(scene, amount)) return true;
  if (amount.step < 1) return false;
  for (let at = amount.from; at < amount.to; at++) if (scene.tokens[at]?.text === '/') return false;
  const glued = (at: number, other: number): boolean => {
    const sign = Math.max(at, other) === at ? scene.tokens[at - 1] : scene.tokens[at + 1];
    return isMark(sign, '/') && touches(sign);
  };
  const last = amount.to - 1;
  if (
    glued(last, last + 2) &&
    scene.tokens[last + 2]?.kind === 'digits' &&
    touches(scene.tokens[last + 2])
  )
    return true;
  return (
    glued(amount.from, amount.from - 2) &&
    scene.tokens[amount.from - 2]?.kind === 'digits' &&
    touches(first)
  );
};

/** 2019–20, 2022-02-24: a year and what hangs on it. */
export const yearSpan: Rule = (scene, amount) => {
  const isYear = (at: number): boolean => {
    const number = plainDigits(scene.tokens[at]);
    return number >= 1500 && number <= 2199;
  };
  const dash = (at: number): boolean =>
    isMark(scene.tokens[at], '-–/') && touches(scene.tokens[at]) && touches(scene.tokens[at + 1]);
  const before =
    dash(amount.from - 1) &&
    (isYear(amount.from - 2) || (dash(amount.from - 3) && isYear(amount.from - 4)));
  const after =
    dash(amount.to) &&
    isYear(amount.to - 1) &&
    plainDigits(scene.tokens[amount.to + 1]) > 0 &&
    amount.to - amount.from === 1;
  // “The 1975-79 regime killed …”: what two digits end is never counted.
  const isShort = before && plainDigits(scene.tokens[amount.from]) < 100 && isYear(amount.from - 2);
  return amount.kind === 'plain' && (isShort || ((before || after) && !scene.counts(amount.to)));
};
