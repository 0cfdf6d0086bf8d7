import { publishedStories, type Edition } from '../../edition/edition.ts';
import { partsOfEdition } from '../../edition/lists/edition-parts.ts';
import { elsewherePassedOn, personPassedOn } from '../../formats/sharing/passed-on.ts';
import type { Story } from '../../story/types.ts';
import { archivePage, monthPages } from '../lists/archive-pages.ts';
import { namesOfLists } from '../lists/story-lists.ts';
import { elsewherePage } from '../elsewhere-page.ts';
import { formerPages } from '../former-pages.ts';
import { frontPage } from '../front-page.ts';
import { peoplePage } from '../lists/people-page.ts';
import { personPage } from '../lists/person-page.ts';
import { personThing } from '../json-ld/things.ts';
import type { Among, PageOf } from './among.ts';
import { found } from './found.ts';
import { frameOf } from './frame.ts';
import { listed } from './listed-story.ts';

const titled = ({ slug, lang, headline }: Story) => ({ slug, lang, headline });

export function frontValue(page: PageOf<'front'>, among: Among) {
  const { lead, big, brief, sections, more, correction, ...view } = frontPage(among.edition);
  const all = (stories: readonly Story[]) => stories.map((story) => listed(story, among));
  return {
    ...view,
    frame: frameOf(page, among),
    lead: lead && { ...lead, story: listed(lead.story, among) },
    big: big && listed(big, among),
    brief: all(brief),
    sections: all(sections),
    more: all(more),
    correction: correction && {
      page: correction.page,
      correction: correction.correction,
      headline: correction.story.headline,
      lang: correction.story.lang,
    },
  };
}

export function archiveValue(page: PageOf<'archive'>, among: Among) {
  const { edition } = among;
  const { whole, years } = archivePage(edition);
  return {
    frame: frameOf(page, among),
    years: years.map(({ year, months }) => ({
      year,
      months: months.map(({ month, name, tally }) => ({ month, name, tally })),
    })),
    months: whole.map(({ month, name, tally, stories }) => ({
      ...{ month, name, tally },
      stories: stories.map((story) => listed(story, among)),
    })),
    others: namesOfLists(edition),
    hasSeries: edition.series.size > 0,
  };
}

export function monthValue(page: PageOf<'month'>, among: Among) {
  const view = found(monthPages(among.edition).find(({ month }) => month === page.month));
  const stories = view.stories.map((story) => listed(story, among));
  return { frame: frameOf(page, among), view: { ...view, stories } };
}

export const peopleValue = (page: PageOf<'people'>, among: Among) => ({
  frame: frameOf(page, among),
  names: [...among.edition.people.values()].map(({ name }) => name),
  groups: peoplePage(among.edition),
});

export function personValue(page: PageOf<'person'>, among: Among) {
  const { edition, site, links } = among;
  const person = found(edition.people.get(page.id));
  const view = found(personPage(edition, person, page.part));
  const { office, tally, quotations, written, days, drawing, speaksFor, speakers, parts } = view;
  const { id, kind, name, about } = person;
  return {
    frame: frameOf(page, among),
    part: page.part ?? null,
    parts,
    person: { id, kind, name, about },
    ...{ office, tally, drawing, speaksFor, speakers },
    quotations: quotations.map(({ story, ...entry }) => ({
      ...entry,
      story: { ...titled(story), date: story.dateline.date },
    })),
    written: written.map((story) => ({ ...titled(story), date: story.dateline.date })),
    days,
    passOn: personPassedOn(person, { site, links }),
    mainEntity: personThing(person),
  };
}

export function elsewhereValue(page: PageOf<'elsewhere'>, among: Among) {
  const { edition } = among;
  const { told, pointers } = elsewherePage(edition, found(edition.elsewhere.get(page.id)));
  return {
    frame: frameOf(page, among),
    told,
    pointers: pointers.map(({ story, why }) => ({ story: titled(story), why })),
    passOn: elsewherePassedOn(told),
  };
}

export async function keepingValue(page: PageOf<'keeping'>, among: Among) {
  return {
    frame: frameOf(page, among),
    kept: await among.filesOfEdition(),
    example: publishedStories(among.edition)[0]?.slug ?? null,
  };
}

export const notFoundValue = (page: PageOf<'not-found'>, among: Among) => ({
  frame: frameOf(page, among),
  newest: publishedStories(among.edition).slice(0, 5).map(titled),
});

/** The one script of the page of searching is that of every page, and what searches. */
export const searchValue = (page: PageOf<'search'>, among: Among) => ({
  frame: { ...frameOf(page, among), script: among.searchScript },
});

/** What the browser keeps is listed by a script of its own. */
export const savedValue = (page: PageOf<'saved' | 'offline'>, among: Among) => ({
  frame: { ...frameOf(page, among), script: among.savedScript },
});

export const howWeCountValue = (page: PageOf<'how-we-count'>, among: Among) => ({
  frame: frameOf(page, among),
  inParts: partsOfEdition(among.edition).length > 0,
});

/** The page that says the same in every edition. */
export const aboutValue = (page: PageOf<'about'>, among: Among) => ({
  frame: frameOf(page, among),
});

const formers = new WeakMap<Edition, Map<string, ReturnType<typeof formerPages>[number]>>();

export function formerValue({ path }: PageOf<'former'>, among: Among) {
  const { edition, register, links, font } = among;
  const all =
    formers.get(edition) ??
    new Map(formerPages(register, edition, links).map((former) => [former.path, former]));
  formers.set(edition, all);
  return { ...found(all.get(path)), font };
}
