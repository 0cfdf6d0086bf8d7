/** All the numbers that a rounded number may stand for, ends included. */
export interface Interval {
  low: number;
  high: number;
}

/** All that two numbers may make together. */
export function add(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** All that may be left of one number without another. */
export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** The quotient of two intervals above zero; all numbers where the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval {
  if (b.low <= 0) return { low: -Infinity, high: Infinity };
  return {
    low: a.low / (a.low < 0 ? b.low : b.high),
    high: a.high / (a.high < 0 ? b.high : b.low),
  };
}

/** All that a number may be so many times over; the factor may be below zero. */
export function multiply(a: Interval, factor: number): Interval {
  return factor < 0
    ? { low: a.high * factor, high: a.low * factor }
    : { low: a.low * factor, high: a.high * factor };
}

/** True if the two have a number in common. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** All that lies in either of the two or between them. */
export function hull(a: Interval, b: Interval): Interval {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}
