import { withNearest } from '../../checking/nearest.ts';
import { problem, type Problem } from '../../checking/problem.ts';
import { site } from '../../site.ts';
import type { ReadStory } from '../../story/read-story.ts';

/** Sections that stories stand in and the site does not list, each with the one that was probably meant. */
export function unknownSections(read: readonly ReadStory[]): Problem[] {
  const known = Object.keys(site.sections);
  return read
    .flatMap(({ labels }) => labels)
    .filter(({ of, text }) => of === 'section' && !known.includes(text))
    .map(({ text, place }) => {
      const all = known.map((name) => `“${name}”`).join(', ');
      return problem('section-unknown', place, withNearest(text, known), {
        expected: `one of ${all}`,
      });
    });
}
