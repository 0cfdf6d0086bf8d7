import type { Problem } from '../checking/problem.ts';
import type { Language } from '../reading/languages/language.ts';
import { readPassages } from '../reading/read.ts';
import type { Passage, Reading } from '../reading/types.ts';
import { matchAdditions, type Found, type Matches } from './additions.ts';
import type { Places } from './places.ts';
import { proseReading } from './prose-reading.ts';

/** What front matter adds to the figures and the quotations of a prose. */
interface Additions {
  figures: readonly { words: string }[];
  quotations: readonly { words: string }[];
}

/** Which addition belongs to which figure and quotation. */
export interface Matched {
  figures: Matches;
  quotations: Matches;
  problems: Problem[];
}

/** A prose as it was read. */
export interface ReadProse {
  /** The reading of what stands before the prose and of the prose together. */
  whole: Reading;
  /** That of the prose, counted from its first passage. */
  reading: Reading;
  /** By the figures and quotations of the prose. */
  matched: Matched;
}

/**
 * Reads a text: what stands before its prose and the prose together, so that a name may be given in full there, and what
 * front matter adds to the prose.
 */
export function readProse(
  { heads, passages }: { heads: readonly Passage[]; passages: readonly Passage[] },
  language: Language,
  additions: Additions,
  places: Places,
): ReadProse {
  const whole = readPassages([...heads, ...passages], language);
  const reading = proseReading(whole, heads.length);
  return { whole, reading, matched: matchAll(reading, additions, passages, places) };
}

/** The additions of front matter, each to the figure or the quotation that it names. */
export function matchAll(
  found: { figures: readonly Found[]; quotations: readonly Found[] },
  additions: Additions,
  passages: readonly Passage[],
  places: Places,
): Matched {
  const figures = matchAdditions('figure', found.figures, additions.figures, passages, places);
  const quotations = matchAdditions(
    'quotation',
    found.quotations,
    additions.quotations,
    passages,
    places,
  );
  return { figures, quotations, problems: [...figures.problems, ...quotations.problems] };
}
