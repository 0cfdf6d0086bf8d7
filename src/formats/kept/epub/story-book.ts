import { changedAt } from '../../../story/last-change.ts';
import type { Story } from '../../../story/types.ts';
import { sectionName } from '../../../telling/section-name.ts';
import { wordsFor } from '../../../wording/index.ts';
import type { PictureBytes } from '../kept-pictures.ts';
import type { KeptStory } from '../kept-story.ts';
import { linkWithin } from '../references.ts';
import type { Book, Cover } from './book.ts';
import { storyChapter } from './chapter.ts';
import { packed } from './epub.ts';

/** A story as a book of one chapter. Its id is the one that it has in feeds. */
export function storyBook(kept: KeptStory, story: Story, cover: Cover, bytes: PictureBytes): Book {
  const { id, headline, standfirst, lang, authors, published, provenance } = kept;
  const { licence, publisher, address } = provenance;
  const { books: wording, kept: keptWording } = wordsFor({ lang });
  return {
    ...{ id, lang, publisher, published, cover },
    title: headline,
    description: standfirst,
    creators: authors,
    modified: changedAt(story),
    source: address,
    subjects: [...new Set([sectionName(story.section), ...story.topics])],
    rights: keptWording.rights(publisher, licence.name),
    licence: licence.url,
    accessibility: wording.accessibility,
    chapters: [packed(storyChapter(kept, linkWithin(kept), bytes), published)],
    listed: false,
  };
}
