import { quoted } from '../../front-matter/quoted.ts';
import { problem, type Problem } from '../../checking/problem.ts';
import type { ReadStory } from '../../story/read-story.ts';

/** Pictures that no story shows; nothing is said of them as long as a story cannot be read. */
export function unusedPictures(
  read: readonly ReadStory[],
  pictures: ReadonlySet<string>,
): Problem[] {
  if (read.some(({ story }) => story === null)) return [];
  const used = new Set(
    read.flatMap(({ links }) =>
      links.flatMap(({ collection, slug }) => (collection === 'pictures' ? [slug] : [])),
    ),
  );
  // One that is looked for may be one that is there, under another name.
  if ([...used].some((name) => !pictures.has(name))) return [];
  return [...pictures]
    .filter((name) => !used.has(name))
    .map((name) =>
      problem(
        'picture-unused',
        { file: `content/pictures/${name}`, line: 1, column: 1 },
        quoted(name),
      ),
    );
}
