import { h } from 'hastscript';
import { keptTogether } from '../../../story/prose/kept-together.ts';
import { spokenAround, storyText, textIn, wordsFor } from '../../../wording/index.ts';
import { pictureBeside, type PictureBytes } from '../kept-pictures.ts';
import type { KeptStory } from '../kept-story.ts';
import type { Chapter } from './book.ts';
import { endsOf } from './ends.ts';
import { chapterProse } from './prose.ts';

/** Where the chapters of stories stand, and their pictures beside them. */
const folder = 'stories';

/** The path of the chapter of a story in a book, without its ending. */
export const chapterPath = (slug: string) => `${folder}/${slug}`;

/** A story as a chapter, whole: its prose, then what is known of it. */
export function storyChapter(
  story: KeptStory,
  link: (href: string) => string,
  bytes: PictureBytes,
): Chapter {
  const { slug, lang, kicker, headline, standfirst, facts, provenance } = story;
  const own = storyText(story);
  const inOwn = own.lang === undefined ? undefined : textIn(own.lang);
  const prose = chapterProse(story, link);
  const ends = endsOf(story, link);
  return {
    path: chapterPath(slug),
    title: headline,
    lang: spokenAround(story),
    titleText: inOwn,
    pictures: story.pictures.flatMap((picture) => {
      const jpeg = bytes.get(picture.name);
      return jpeg ? [{ path: `${folder}/${pictureBeside(picture)}`, jpeg }] : [];
    }),
    places: [
      ...prose.headings.map((place) => ({ ...place, text: inOwn })),
      ...ends.map(({ id, title }) => ({ id, title })),
    ],
    body: [
      h('article', { 'epub:type': 'chapter' }, [
        h('header', [
          h('p', { className: ['kick'] }, kicker),
          h('h1', own, keptTogether(headline, lang)),
          h('p', { className: ['stand'], ...own }, keptTogether(standfirst, lang)),
          h('p', { className: ['fact'] }, `${facts.join('. ')}.`),
          h('p', { className: ['fact'] }, [
            `${provenance.version}. ${wordsFor(story).kept.from(provenance.site)} `,
            h('a', { href: provenance.address }, provenance.address),
          ]),
        ]),
        ...(own.lang === undefined ? prose.content : [h('div', own, prose.content)]),
        ...ends.map(({ id, title, content }) =>
          h('section', { className: ['part'] }, [h('h2', { id }, title), ...content]),
        ),
      ]),
    ],
  };
}
