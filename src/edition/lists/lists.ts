import type { Page } from '../../addresses.ts';
import type { Correction } from '../../front-matter/types.ts';
import { site } from '../../site.ts';
import type { Story } from '../../story/types.ts';
import type { Edition } from '../edition.ts';
import { listingNamed, listingsOf } from './listings.ts';
import { ofEdition } from '../of-edition.ts';
import { storyParts, yearParts, type Part } from './year-parts.ts';
import { hasComeOut } from '../../front-matter/come-out.ts';

/** How long a list gets before it goes on in parts of its own, and how long these get: in stories, and in corrections. */
export const most = {
  stories: { first: 24, part: 48 },
  figures: { first: 12, part: 12 },
  quotations: { first: 12, part: 12 },
  people: { first: 24, part: 24 },
  corrections: { first: 50, part: 100 },
  /**
   * What is taken away in one file. Of so many stories the figures are some 5 MB of JSON, which a telephone parses at once,
   * and the book, with a picture in each story, is some 25 MB, which hosts and mail take and slow 4G brings in two minutes.
   */
  inOneFile: 200,
};

/** A list of stories under a name. */
interface NamedList {
  name: string;
  /** What readers see. */
  label: string;
  /** The last published first; withdrawn ones too, which keep its parts where they are. */
  stories: Story[];
}

/** The sections that have stories, in the order of the site, and the topics by name. */
export const sectionsAndTopics = ofEdition((edition) => {
  const lists = { section: new Map<string, NamedList>(), topic: new Map<string, NamedList>() };
  for (const { listing, label, stories } of listingsOf(edition)) {
    if (listing.of === 'site' || label === null) continue;
    const shown = listing.of === 'section' ? (site.sections[label] ?? label) : label;
    lists[listing.of].set(listing.name, { name: listing.name, label: shown, stories });
  }
  const order = Object.keys(site.sections).flatMap(
    (section) => listingNamed('section', section)?.listing ?? [],
  );
  const place = ({ name }: NamedList) =>
    order.findIndex((listing) => listing.of === 'section' && listing.name === name);
  const sections = [...lists.section].sort(([, a], [, b]) => place(a) - place(b));
  return { section: new Map(sections), topic: lists.topic };
});

/** What the figures of a story are listed under: its topics; its section where it has none. The first is its own. */
export function figureLabels({ topics, section }: Pick<Story, 'topics' | 'section'>): string[] {
  return topics.length > 0 ? [...topics] : [site.sections[section] ?? section];
}

/** The lists of figures: of each topic, and of sections for stories that have no topic. */
export const figureLists = ofEdition(({ stories }) => {
  const lists = new Map<string, NamedList>();
  for (const story of stories.filter(({ status }) => hasComeOut(status))) {
    for (const label of figureLabels(story)) {
      const named = listingNamed('topic', label);
      if (named?.listing.of !== 'topic' || story.figures.length === 0) continue;
      const { name } = named.listing;
      const list = lists.get(name) ?? { name, label, stories: [] };
      if (list.stories.at(-1) !== story) list.stories.push(story);
      lists.set(name, list);
    }
  }
  return lists;
});

/** Stories with quotations, the last published first; withdrawn ones too. */
export const storiesThatQuote = ofEdition(({ stories }) =>
  stories.filter(({ status, quotations }) => hasComeOut(status) && quotations.length > 0),
);

/** By the id of a person or body, the stories that they wrote or say something in, the last published first; withdrawn ones too. */
export const storiesOfPeople = ofEdition(({ stories }) => {
  const all = new Map<string, Story[]>();
  for (const story of stories.filter(({ status }) => hasComeOut(status))) {
    const said = [...story.figures, ...story.quotations].map(({ by }) => by);
    const ids = new Set([...said, ...story.authors.map(({ id }) => id)]);
    for (const id of ids) if (id !== null) all.set(id, [...(all.get(id) ?? []), story]);
  }
  return all;
});

/** The parts that the page of a person or body goes on in. */
export const partsOfPerson = (edition: Edition, id: string): Part<Story>[] =>
  partsOfStories(storiesOfPeople(edition).get(id) ?? [], most.people);

/** The parts that a list goes on in; none where it fits one page. */
export const partsOfStories = (
  stories: readonly Story[],
  { first, part }: { first: number; part: number },
): Part<Story>[] => (stories.length > first ? storyParts(stories, part) : []);

/** The same of corrections, the latest first, by the year in which they were made. */
export const partsOfCorrections = <Item extends { correction: Correction }>(
  corrections: readonly Item[],
): Part<Item>[] =>
  corrections.length > most.corrections.first
    ? yearParts(corrections, ({ correction }) => correction.date, most.corrections.part)
    : [];

/** Every page of the lists of an edition. */
export function pagesOfLists(edition: Edition): Page[] {
  const { section, topic } = sectionsAndTopics(edition);
  const named = (
    page: 'section' | 'topic' | 'topic-figures',
    lists: ReadonlyMap<string, NamedList>,
    length: { first: number; part: number },
  ): Page[] =>
    [...lists.values()].flatMap(({ name, stories }) => [
      { page, name },
      ...partsOfStories(stories, length).map((part) => ({ page, name, part: part.name })),
    ]);
  const corrections = edition.stories
    .filter(({ status }) => hasComeOut(status))
    .flatMap((story) => story.corrections.map((correction) => ({ correction })))
    .sort((a, b) => (a.correction.date < b.correction.date ? 1 : -1));
  return [
    ...named('section', section, most.stories),
    ...named('topic', topic, most.stories),
    { page: 'figures' },
    ...named('topic-figures', figureLists(edition), most.figures),
    { page: 'quotations' },
    ...partsOfStories(storiesThatQuote(edition), most.quotations).map(({ name }): Page => ({
      page: 'quotations',
      part: name,
    })),
    { page: 'corrections' },
    ...partsOfCorrections(corrections).map(({ name }): Page => ({
      page: 'corrections',
      part: name,
    })),
  ];
}
