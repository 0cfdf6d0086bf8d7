import type { Parsed } from '../parsed.ts';
import { isMark } from '../tokens/token.ts';
import type { Mention } from './names.ts';

/** “SAM ODELL, Finch Capital:”, “Q (Harbour Times):”: before what is said in a paragraph of a transcript. */
const LONGEST_LABEL = 8;

/** “KROLL: …”, “SAM ODELL, Finch Capital: …”: who speaks in a paragraph of a transcript. */
export function labelOf({ tokens }: Parsed, mentions: readonly Mention[]): Mention | null {
  const [first] = mentions;
  if (!first || first.titleFrom > 0) return null;
  for (let at = first.to; at < first.to + LONGEST_LABEL; at++) {
    if (isMark(tokens[at], ':')) return { ...first, body: false };
    if (isMark(tokens[at], '.!?')) return null;
  }
  return null;
}

/** Where what is said begins, behind “Q:” or a label; 0 where the paragraph is no turn of a transcript. */
function turnStart({ tokens }: Parsed, label: Mention | null, marks: ReadonlySet<string>): number {
  if (!label && !marks.has(tokens[0]?.lower ?? '')) return 0;
  for (let at = 1; at < LONGEST_LABEL * 2; at++) if (isMark(tokens[at], ':')) return at + 1;
  return 0;
}

/** Whom a turn of a transcript speaks to: “Mr. Voss, you said ‘never’”, else whoever spoke before it. */
export function askedIn(
  parsed: Parsed,
  mentions: readonly Mention[],
  label: Mention | null,
  before: Mention | null,
  marks: ReadonlySet<string>,
): Mention | null {
  const start = turnStart(parsed, label, marks);
  if (start === 0) return null;
  const { tokens } = parsed;
  const called = mentions.find(
    ({ titleFrom, to }) =>
      titleFrom >= start && isMark(tokens[titleFrom - 1], ':.?!') && isMark(tokens[to], ','),
  );
  return called ?? before;
}
