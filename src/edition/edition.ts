import type { Front } from '../front-matter/files/front-file.ts';
import type { ElsewhereStory, Person, Series } from '../front-matter/types.ts';
import type { Picture } from './content-file.ts';
import type { Story } from '../story/types.ts';

/** Everything that the site holds, as built once. */
export interface Edition {
  /** The last published first. */
  stories: readonly Story[];
  /** By id: people in the order of family names, then bodies. */
  people: ReadonlyMap<string, Person>;
  elsewhere: ReadonlyMap<string, ElsewhereStory>;
  /** By id, in its order. */
  series: ReadonlyMap<string, Series>;
  /** By the name of its file. */
  pictures: ReadonlyMap<string, Picture>;
  /** What an editor says of the front page. */
  front: Front;
  /** The slug that a story was published under first, for each that moved since, by its slug. */
  firstSlugs: ReadonlyMap<string, string>;
}

/** Stories that readers are shown: neither drafts nor withdrawn ones. */
export function publishedStories(edition: Edition): Story[] {
  return edition.stories.filter(({ status }) => status === 'published');
}
