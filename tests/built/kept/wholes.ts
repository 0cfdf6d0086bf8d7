import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FiguresDocument } from '../../../src/formats/data/figures-document.ts';
import { distOf, type EditionName } from '../../editions/editions.ts';
import { storiesOf, type WrittenStory } from '../../editions/stories.ts';
import { filesOf } from '../pages.ts';

/** All stories of an edition as they are kept, or of each of the parts that they are kept in. */
interface Whole {
  /** What the names of its files say of it: `''`, `-2026`, `-2026-2`. */
  suffix: string;
  stories: WrittenStory[];
}

/** What an edition is kept in; which stories a part has is told by its figures. */
export function wholesOf(name: EditionName): Whole[] {
  const suffixes = filesOf(name).flatMap(
    (file) => /^figures(-\d{4}(?:-\d+)?)\.json$/.exec(file)?.[1] ?? [],
  );
  const stories = storiesOf(name);
  if (suffixes.length === 0) return [{ suffix: '', stories }];
  return suffixes.map((suffix) => {
    const data = readFileSync(join(distOf(name), `figures${suffix}.json`), 'utf8');
    const slugs = (JSON.parse(data) as FiguresDocument).stories.map(({ slug }) => slug);
    return { suffix, stories: stories.filter(({ slug }) => slugs.includes(slug)) };
  });
}
