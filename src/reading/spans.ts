import type { Span } from './types.ts';

/** Whether a stretch stands within another, or is it. */
export const holds = (outer: Span, { start, end }: Span): boolean =>
  outer.start <= start && end <= outer.end;
