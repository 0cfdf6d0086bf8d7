import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h, type Child } from 'hastscript';
import {
  books as wording,
  kept as keptWording,
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
import { peopleList } from './people.ts';
import { seriesList } from './series.ts';

/** The first page of the archive: every story, the newest first, then where all of it comes from. */
export function frontPage(whole: Collection, { site, links }: Outlet, dress: Dress): string {
  const address = links.url({ page: 'front' });
  return page(site.lang, site.name, dress, [
    h('div', { className: ['head'] }, [
      h('h1', site.name),
      h('p', { className: ['stand'] }, site.tagline),
      h('p', { className: ['facts'] }, h('span', wording.asOf(whole.modified))),
    ]),
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
    h('p', [`${wording.addressOf(site.name)} `, h('a', { href: address }, address)]),
    h('p', [
      `${keptWording.rights(site.publisher, site.licence.name)} `,
      h('a', { href: site.licence.url }, site.licence.url),
    ]),
  ]);
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
    storyWording.kicker(story.section, story.topics),
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
