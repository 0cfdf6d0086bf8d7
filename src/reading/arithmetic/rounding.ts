import type { Interval } from './interval.ts';

/**
 * Which way a qualifier opens a number: “at least” up, “up to” down, “about” both ways a little, “just over” above and
 * “nearly” below it, but not far.
 */
export type Opening = 'exact' | 'up' | 'down' | 'around' | 'above' | 'below';

/** Counts below this are taken as counted one by one. */
const COUNTED = 100;
/** “About” allows this part of the number at least. */
const ABOUT = 0.05;

/** “Nearly” and “just over” reach this part of the number. */
const NEARLY = 0.2;

/** The span that a qualifier opens; `null` for one that stands for what rounds to it. */
function opened(value: number, opening: Opening): Interval | null {
  // “At least 8,000” begins at 8,000 itself: nobody says it of 7,500.
  if (opening === 'up') return { low: value, high: Infinity };
  if (opening === 'down') return { low: -Infinity, high: value };
  const far = Math.abs(value) * NEARLY;
  if (opening === 'above') return { low: value, high: value + far };
  return opening === 'below' ? { low: value - far, high: value } : null;
}

/** What whole numbers round to a count: 8,000 is anything from 7,500 to 8,499, and 487 is 487. */
function counted(value: number, step: number): Interval {
  const place = Math.abs(value) < COUNTED ? 1 : step;
  return { low: Math.ceil(value - place / 2), high: Math.ceil(value + place / 2) - 1 };
}

/** The last place at which a number alone tells its rounding: 1000 for 8,000, 0.1 for 4.1; small counts are exact. */
export function stepOf(value: number): number {
  const [whole = '', decimals] = `${Math.abs(value)}`.split('.');
  if (decimals !== undefined) return 10 ** -decimals.length;
  if (Math.abs(value) < COUNTED) return 1;
  return 10 ** (/0*$/.exec(whole)?.[0].length ?? 0);
}

/**
 * All that a number may stand for: what rounds to it at its last significant digit (8,000 is 7,500 to 8,500), opened
 * by its qualifier.
 */
export function standsFor(
  value: number,
  step: number,
  opening: Opening,
  isCount: boolean,
): Interval {
  const half = opening === 'around' ? Math.max(step, Math.abs(value) * ABOUT) : step / 2;
  const { low, high } =
    isCount && opening !== 'around'
      ? counted(value, step)
      : { low: value - half, high: value + half };
  return opened(value, opening) ?? { low, high };
}

/** Percentages are told to the unit: only round tens allow one more or less, and hundreds ten. */
export function percentStep(value: number, step: number): number {
  return Math.min(step, Math.abs(value) < 100 ? 2 : 20);
}

/** How far the everyday use of a multiple goes, by the qualifier before it: “doubled” is said of 19 to 37. */
const MULTIPLE: Readonly<Record<Opening, Interval>> = {
  exact: { low: 0.85, high: 1.15 },
  around: { low: 0.85, high: 1.25 },
  up: { low: 0.995, high: Infinity },
  down: { low: 0, high: 1.005 },
  above: { low: 0.995, high: 1.25 },
  below: { low: 0.7, high: 1.005 },
};

/** All that a multiple in words, “doubled”, “tripled”, may stand for: it is as loose as everyday speech is. */
export function multipleStandsFor(factor: number, opening: Opening): Interval {
  const { low, high } = MULTIPLE[opening];
  return { low: factor * low, high: factor * high };
}

/** “A third” is said of 31 and of 36 in a hundred. */
const FRACTION = { most: 0.03, part: 0.12 };

/** What a fraction in words may stand for: it is a word for a share near it. */
export function fractionStandsFor(value: number, opening: Opening): Interval {
  const half = Math.min(FRACTION.most, Math.abs(value) * FRACTION.part);
  const wide = opening === 'around' ? half * 1.5 : half;
  return opened(value, opening) ?? { low: value - wide, high: value + wide };
}
