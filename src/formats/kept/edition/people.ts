import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PersonEntry } from '../../../telling/person-entry.ts';
import { occasionLine } from '../../../telling/quotation-entry.ts';
import { people as wording, siteWords } from '../../../wording/index.ts';
import type { Collection } from './collection.ts';

/**
 * Everybody who is quoted or gives figures, each under an id of theirs, with the way to every sentence.
 * @param toStory where a place of a story stands from here
 */
export function peopleList(
  { people, stories }: Pick<Collection, 'people' | 'stories'>,
  toStory: (slug: string, id: string) => string,
): Element[] {
  const headlines = new Map(stories.map(({ slug, headline }) => [slug, headline]));
  return people.map((page) => personSection(page, toStory, headlines));
}

function personSection(
  { person, office, quotations, figures }: PersonEntry,
  toStory: (slug: string, id: string) => string,
  headlines: ReadonlyMap<string, string>,
): Element {
  const said = quotations.map(({ id, words, occasion, story }) => {
    const { headline, dateline } = story;
    const told = { headline, date: dateline.date };
    return h('li', [
      h('a', { href: toStory(story.slug, id) }, words),
      ` ${occasionLine({ occasion, officeAlone: null }, told, siteWords)}`,
    ]);
  });
  const given = figures.map(({ slug, id, face, counts }) =>
    h('li', [
      h('a', { className: ['fig'], href: toStory(slug, id) }, face.text),
      ` ${counts}${counts === '' ? '' : '. '}${wording.inStory(headlines.get(slug) ?? '')}`,
    ]),
  );
  return h('section', [
    h('h2', { id: person.id }, person.name),
    ...(office === null ? [] : [h('p', office)]),
    ...(said.length === 0 ? [] : [h('h3', wording.inWords[person.kind]), h('ul', said)]),
    ...(given.length === 0 ? [] : [h('h3', wording.figures[person.kind]), h('ul', given)]),
  ]);
}
