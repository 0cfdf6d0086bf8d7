import { experimental_AstroContainer as Container } from 'astro/container';
import type { AnyPage } from '../../views/values/among.ts';

type Template = Parameters<Container['renderToString']>[0];

/** For each kind of page that hosts get the name of its template. */
const names: Record<Exclude<AnyPage['page'], 'desk'>, string> = {
  front: 'index',
  archive: 'archive/index',
  month: 'archive/[month]',
  people: 'people/index',
  person: 'people/[id]/[...part]',
  elsewhere: 'elsewhere/[id]',
  story: 'stories/[slug]/index',
  'story-figures': 'stories/[slug]/figures/index',
  'story-quotations': 'stories/[slug]/quotations/index',
  'story-kept': 'stories/[slug]/kept',
  figure: 'stories/[slug]/figures/[id]',
  quotation: 'stories/[slug]/quotations/[id]',
  series: 'series/[id]',
  'all-series': 'series/index',
  section: 'sections/[name]/[...part]',
  topic: 'topics/[name]/[...part]',
  figures: 'figures/index',
  'topic-figures': 'figures/[name]/[...part]',
  quotations: 'quotations/[...part]',
  corrections: 'corrections/[...part]',
  keeping: 'keeping',
  'how-we-count': 'how-we-count',
  about: 'about',
  search: 'search',
  saved: 'saved',
  offline: 'offline',
  'not-found': '404',
  former: '[...former]',
};

/** All templates; each is loaded when the first page of it is rendered. */
const templates = import.meta.glob<{ default: Template }>('../../pages/**/*.astro');

/** So many pages are rendered by one container: it remembers each of them, and making another takes as long as a page. */
const pagesOfContainer = 50;

let container: ReturnType<typeof Container.create> | undefined;
let given = 0;

function containerFor(): ReturnType<typeof Container.create> {
  if (container === undefined || given % pagesOfContainer === 0) container = Container.create();
  given += 1;
  return container;
}

/**
 * The page as HTML. Astro bundles this module together with all templates; Node cannot run it as it stands.
 * @throws what its template throws
 */
export async function rendered(page: AnyPage): Promise<string> {
  if (page.page === 'desk') throw new Error('The desk is no page for hosts');
  const load = templates[`../../pages/${names[page.page]}.astro`];
  if (load === undefined) throw new Error(`There is no template for ${page.page}`);
  const { default: template } = await load();
  const html = await (
    await containerFor()
  ).renderToString(template, { props: { page }, partial: false });
  // Templates leave a blank for each thing that a page has not; in a head no blank says anything.
  return html
    .replace(/>\s{2,}</g, '> <')
    .replace(/^.*?<\/head>/s, (head) => head.replaceAll('> <', '><'));
}
