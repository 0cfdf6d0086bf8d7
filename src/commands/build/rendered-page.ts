import { experimental_AstroContainer as Container } from 'astro/container';
import { createComponent, renderTemplate, renderToString } from 'astro/runtime/server/index.js';
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

/** What templates are rendered in. */
type Rendering = Parameters<typeof renderToString>[0];

let rendering: Promise<Rendering> | undefined;

/**
 * What Astro renders a page in, for all of them: ours ask it for nothing but what they are given, and to make it for each,
 * with a request and an answer, takes a fifth of the page.
 */
async function begun(): Promise<Rendering> {
  const container = await Container.create();
  return new Promise((resolve, reject) => {
    const opening = createComponent((result: Rendering) => {
      resolve(result);
      return renderTemplate``;
    });
    container.renderToString(opening, { partial: false }).catch(reject);
  });
}

type Kind = keyof typeof names;

const loaded = new Map<Kind, Promise<Template>>();

function templateOf(kind: Kind): Promise<Template> {
  const template = loaded.get(kind) ?? load(kind);
  loaded.set(kind, template);
  return template;
}

async function load(kind: Kind): Promise<Template> {
  const module = templates[`../../pages/${names[kind]}.astro`];
  if (module === undefined) throw new Error(`There is no template for ${kind}`);
  return (await module()).default;
}

const endOfHead = '</head>';

/**
 * The page as HTML. Astro bundles this module together with all templates; Node cannot run it as it stands.
 * @throws what its template throws
 */
export async function rendered(page: AnyPage): Promise<string> {
  if (page.page === 'desk') throw new Error('The desk is no page for hosts');
  const template = await templateOf(page.page);
  const html = await renderToString(await (rendering ??= begun()), template, { page }, {}, true);
  if (typeof html !== 'string') throw new Error(`The template for ${page.page} gave no page`);
  // Templates leave a blank for each thing that a page has not; in a head no blank says anything.
  const close = html.replace(/>\s{2,}</g, '> <');
  const head = close.slice(0, close.indexOf(endOfHead) + endOfHead.length);
  return head.replaceAll('> <', '><') + close.slice(head.length);
}
