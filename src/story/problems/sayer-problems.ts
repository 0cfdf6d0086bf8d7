import { problem } from '../../checking/problem.ts';
import { nobody, type StoryData } from '../../front-matter/story-data.ts';
import type { Raised } from './answers.ts';
import type { House } from './house-checks.ts';
import { isOneBody } from '../figures/in-series.ts';
import type { Places } from '../places.ts';
import type { ReadProse } from '../read-prose.ts';
import { plainName } from '../words.ts';

/** Where front matter gives a figure to one person or body, and the text to another. */
export function sayerProblems(
  data: StoryData,
  { reading, matched }: Pick<ReadProse, 'reading' | 'matched'>,
  { people, speakers, bodies }: House,
  { of }: Places,
): Raised[] {
  return reading.figures.flatMap(({ saidBy, text }, order): Raised[] => {
    const index = matched.figures.matches[order] ?? -1;
    const { id, by } = data.figures[index] ?? { id: null, by: null };
    const inText = saidBy?.name ?? null;
    // Only a name with a file is known to be somebody else’s.
    const named = inText === null ? undefined : speakers.get(plainName(inText));
    if (by === null || by === nobody || !people.has(by) || named === undefined) return [];
    if (isOneBody(by, named, bodies)) return [];
    const found = `“${by}” for “${text}”, of which ${inText} says so in the text`;
    return [
      {
        problem: problem('by-against-text', of(['figures', index, 'by']), found),
        ids: id === null ? [] : [id],
      },
    ];
  });
}
