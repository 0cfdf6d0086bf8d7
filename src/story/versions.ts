import { byCodeUnit } from '../by-code-unit.ts';
import type { CalendarDate, Correction } from '../front-matter/types.ts';
import type { Story } from './types.ts';

/** A story as it stood from one day on. */
interface Version {
  /** From 1, the story as it was published. */
  number: number;
  date: CalendarDate;
  /** What was corrected in it; nothing in the first. */
  changes: readonly Correction[];
  /** Corrections that it holds in all, its own and those before. */
  corrections: number;
}

/** The versions of a story, the first first: as published, then one for each day on which something was corrected. */
export function versionsOf({
  published,
  corrections,
}: Pick<Story, 'published' | 'corrections'>): [Version, ...Version[]] {
  const days = Map.groupBy(corrections, ({ date }) => date);
  const versions: [Version, ...Version[]] = [
    { number: 1, date: published.slice(0, 10), changes: [], corrections: 0 },
  ];
  let held = 0;
  for (const [date, changes] of [...days].sort(([a], [b]) => byCodeUnit(a, b))) {
    held += changes.length;
    versions.push({ number: versions.length + 1, date, changes, corrections: held });
  }
  return versions;
}

/** The version that is read now. */
export function newestVersion(story: Pick<Story, 'published' | 'corrections'>): Version {
  const [first, ...later] = versionsOf(story);
  return later.at(-1) ?? first;
}
