import { sectionName } from '../../../telling/section-name.ts';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h, type Child } from 'hastscript';
import {
  books as wording,
  inParts,
  kept as keptWording,
  lists,
  people,
  series,
  wordsFor,
} from '../../../wording/index.ts';
import type { Site } from '../../../site.ts';
import type { Story } from '../../../story/types.ts';
import { storyFacts } from '../../../telling/end-matter.ts';
import type { Outlet } from '../../../telling/outlet.ts';
import { policy, type Dress } from '../html/page.ts';
import { names, storyFile } from './archive-names.ts';
import type { Collection } from './collection.ts';
import { partsList, type EditionIndex } from './edition-index.ts';
import { peopleList } from './people.ts';
import { seriesList } from './series.ts';

/** The first page of the archive: every story, the newest first, then where all of it comes from. */
export function frontPage(whole: Collection, { site, links }: Outlet, dress: Dress): string {
  const { part, modified } = whole;
  const title = lists.titled(site.name, part);
  return page(site.lang, title, dress, [
    headOf(title, site, part === null ? wording.asOf(modified) : inParts.asOf(modified)),
    h(
      'div',
      h(
        'ol',
        { className: ['said'] },
        whole.stories.map((story) => storyItem(story, site)),
      ),
    ),
    h('hr', { className: ['tear'] }),
    ...(whole.people.length === 0
      ? []
      : [h('p', h('a', { href: names.people }, people.indexHeading))]),
    ...(whole.series.length === 0
      ? []
      : [h('p', h('a', { href: names.series }, series.indexHeading))]),
    h('p', wording.aboutArchive),
    h('p', wording.checked(names.checksums)),
    ...originOf({ site, links }),
  ]);
}

/** The only page of an archive that leads to the parts of the edition, where these stand on the site. */
export function indexPage({ parts }: EditionIndex, outlet: Outlet, dress: Dress): string {
  const { site } = outlet;
  return page(site.lang, site.name, dress, [
    headOf(site.name, site),
    h('div', partsList(parts, 'edition-zip', outlet)),
    h('hr', { className: ['tear'] }),
    ...originOf(outlet),
  ]);
}

const headOf = (title: string, { tagline }: Site, asOf?: string): Element =>
  h('div', { className: ['head'] }, [
    h('h1', title),
    h('p', { className: ['stand'] }, tagline),
    ...(asOf === undefined ? [] : [h('p', { className: ['facts'] }, h('span', asOf))]),
  ]);

/** Where all of it comes from, and what may be done with it. */
function originOf({ site, links }: Outlet): Element[] {
  const address = links.url({ page: 'front' });
  const { name, publisher, licence } = site;
  return [
    h('p', [`${wording.addressOf(name)} `, h('a', { href: address }, address)]),
    h('p', [
      `${keptWording.rights(publisher, licence.name)} `,
      h('a', { href: licence.url }, licence.url),
    ]),
  ];
}

/** Everybody who is quoted or gives figures, with the way to each sentence. */
export function peoplePage(whole: Collection, { site }: Outlet, dress: Dress): string {
  const toStory = (slug: string, id: string) => `${storyFile(slug)}#${id}`;
  return page(site.lang, people.indexTitle, dress, [
    h('p', { className: ['kick'] }, h('a', { href: names.front }, site.name)),
    h('h1', people.indexHeading),
    ...peopleList(whole, toStory),
  ]);
}

/** Every series, with the way to each sentence that gives one of its values. */
export function seriesPage(whole: Collection, { site }: Outlet, dress: Dress): string {
  const toStory = (slug: string, id: string) => `${storyFile(slug)}#${id}`;
  return page(site.lang, series.indexTitle, dress, [
    h('p', { className: ['kick'] }, h('a', { href: names.front }, site.name)),
    h('h1', series.indexHeading),
    ...seriesList(whole.series, toStory),
  ]);
}

function storyItem(story: Story, site: Site): Element {
  const { slug, lang, headline, standfirst, figures, quotations } = story;
  const { story: storyWording } = wordsFor(story);
  const told = [
    storyWording.kicker(sectionName(story.section), story.topics),
    ...storyFacts(story).slice(0, 1),
    ...(figures.length === 0 ? [] : [storyWording.figures(figures.length)]),
    ...(quotations.length === 0 ? [] : [storyWording.quotations(quotations.length)]),
  ];
  return h('li', { ...(lang !== site.lang && { lang }) }, [
    h('h2', h('a', { href: storyFile(slug) }, headline)),
    h('p', { className: ['stand'] }, standfirst),
    h('p', { className: ['say'] }, `${told.join('. ')}.`),
  ]);
}

function page(lang: string, title: string, dress: Dress, content: Child[]): string {
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy(dress) }),
    h('link', { rel: ['icon'], href: dress.icon }),
    h('style', dress.css),
  ];
  const main = h('main', h('article', { className: ['text'] }, ...content));
  return `<!doctype html>\n${toHtml(h('html', { lang }, [h('head', head), h('body', main)]))}\n`;
}
