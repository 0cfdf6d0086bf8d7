import { problem, type Problem } from '../checking/problem.ts';
import { site } from '../site.ts';
import type { ReadStory } from '../story/read-story.ts';

/** Sections that stories stand in and the site does not list, each with the one that was probably meant. */
export function unknownSections(read: readonly ReadStory[]): Problem[] {
  const known = Object.keys(site.sections);
  return read
    .flatMap(({ labels }) => labels)
    .filter(({ of, text }) => of === 'section' && !known.includes(text))
    .map(({ text, place }) => {
      const near = nearest(text, known);
      const meant = near === null ? '' : `; did you mean “${near}”?`;
      const all = known.map((name) => `“${name}”`).join(', ');
      return problem('section-unknown', place, `“${text}”${meant}`, { expected: `one of ${all}` });
    });
}

/** The name that is no more than a third of its letters away from a word; `null` where none is. */
function nearest(word: string, names: readonly string[]): string | null {
  const far = names
    .map((name) => ({ name, slips: slipsBetween(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, slips }) => slips <= Math.max(name.length / 3, 1))
    .sort((a, b) => a.slips - b.slips);
  return far[0]?.name ?? null;
}

/** How many letters are to be put in, left out, changed, or swapped with the next (Damerau and Levenshtein). */
function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 0; i <= a.length; i += 1) {
    rows[i] = [];
    for (let j = 0; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const ways = [
        ...(i === 0 || j === 0 ? [Math.max(i, j)] : [at(i - 1, j - 1) + Number(!same)]),
        ...(i > 0 && j > 0 ? [at(i - 1, j) + 1, at(i, j - 1) + 1] : []),
        ...(swapped ? [at(i - 2, j - 2) + 1] : []),
      ];
      rows[i]?.push(Math.min(...ways));
    }
  }
  return at(a.length, b.length);
}
