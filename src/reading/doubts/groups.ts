import { FATES } from '../relations/kinds.ts';
import type { Parsed } from '../parsed.ts';
import type { TokenSpan } from '../sentences/bounds.ts';
import type { DoubtWords } from './doubt-words.ts';

/** How far behind a number stands what it counts, where nothing else does: “nine die”, “eight were hurt”. */
const REACH = 3;

/** The group of one of the words beside a number, to one side. */
export function groupBeside(
  { parsed: { tokens }, span }: { parsed: Parsed; span: TokenSpan },
  from: number,
  step: 1 | -1,
  { classes }: Pick<DoubtWords, 'classes'>,
): string | null {
  for (
    let count = 0, at = from;
    count < REACH && at >= span.from && at < span.to;
    count++, at += step
  ) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    const group = classes.get(token.lower);
    if (group !== undefined) return group;
  }
  return null;
}

const SPECIFIC: ReadonlySet<string> = new Set(FATES.map((fate) => `people ${fate}`));

/** What became of those who are counted, where a word beside the number tells it: “people dead”. */
export const isSpecific = (group: string | null): group is string =>
  group !== null && SPECIFIC.has(group);
