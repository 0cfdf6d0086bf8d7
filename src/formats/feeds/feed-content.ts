import { toHtml } from 'hast-util-to-html';
import { h, type Child } from 'hastscript';
import type { Addresses } from '../../addresses.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Site } from '../../site.ts';
import type { Story } from '../../story/types.ts';
import { endsInWords, storyEnds, storyFacts, type End } from '../../telling/end-matter.ts';
import { plainProse } from '../../telling/prose/plain-prose.ts';
import { referenceLink } from '../../telling/prose/references.ts';
import { plainPictures } from '../../telling/prose/shown-pictures.ts';
import { runningText } from '../../telling/prose/running-text.ts';
import { translationLines } from '../../telling/translations.ts';
import { spokenAround, storyText, wordsFor } from '../../wording/index.ts';

/**
 * A story whole, as HTML for readers of feeds: they drop classes, ids and styles, so nothing here needs any. The order
 * is that of the story's page: standfirst, prose, corrections, notes, related stories, sources. Links are absolute.
 */
export function feedContent(edition: Edition, story: Story, site: Site, links: Addresses): string {
  const parts = [
    toldIn(story, element('p', element('em', runningText(story.standfirst)))),
    element('p', runningText(`${storyFacts(story).join('. ')}.`)),
    toldIn(story, proseOf(edition, story, links)),
    ...endsOf(edition, story, links),
    ...endOf(story, site, links),
  ];
  const around = spokenAround(story);
  return around === site.lang
    ? parts.join('\n')
    : `<div lang="${around}">\n${parts.join('\n')}\n</div>`;
}

/** The story’s own words, where what is told of it is in another language than they are. */
function toldIn(story: Story, html: string): string {
  const { lang, dir } = storyText(story);
  if (lang === undefined) return html;
  return `<div lang="${lang}"${dir === undefined ? '' : ` dir="${dir}"`}>${html}</div>`;
}

/** An element around HTML. */
const element = (name: string, html: string) => `<${name}>${html}</${name}>`;
const link = (href: string, text: string) => runningText(h('a', { href }, text));

/** A figure is a link to its own page: not all readers of feeds know a place within a page. */
function proseOf(edition: Edition, { prose, slug }: Story, links: Addresses): string {
  const link = referenceLink({ path: links.url }, slug);
  const pictures = plainPictures(edition, ({ file }) => links.fileUrl(file));
  const children = plainProse(prose.children, link, pictures, false);
  return toHtml({ type: 'root', children });
}

/** What stands beneath the prose, with headings of its own. */
function endsOf(edition: Edition, story: Story, links: Addresses): string[] {
  const ends = storyEnds(edition, story);
  const related = ends.related.map((told) => ({
    ...told,
    address: links.url(told.page),
    original: null,
  }));
  const sentence = (id: string) => links.url({ page: 'story', slug: story.slug }, id);
  const link = referenceLink({ path: links.url }, story.slug);
  const translations = translationLines(edition, story, links);
  return endsInWords({ ...ends, related, translations }, story.lang, { place: sentence, link })
    .flatMap(({ part, heading, ...end }) => [
      h('h2', heading),
      ...(part === 'related' ? each('p', end.lines) : [listOf(part, end.lines)]),
      ...(end.after === null ? [] : [h('p', end.after)]),
    ])
    .map((element) => toHtml(element));
}

const each = (name: string, lines: readonly Child[][]) =>
  lines.map((line) => h(name, null, ...line));

const listOf = (part: End['part'], lines: readonly Child[][]) =>
  h(part === 'notes' ? 'ol' : 'ul', each('li', lines));

/** The ways to all figures and quotations, the address of the story, and its licence. */
function endOf(story: Story, { publisher, licence }: Site, links: Addresses): string[] {
  const { slug, figures, quotations } = story;
  const { feeds, story: wording, withColon } = wordsFor(story);
  const lists = [
    ...(figures.length > 0
      ? [link(links.url({ page: 'story-figures', slug }), wording.figures(figures.length))]
      : []),
    ...(quotations.length > 0
      ? [link(links.url({ page: 'story-quotations', slug }), wording.quotations(quotations.length))]
      : []),
  ];
  const address = links.url({ page: 'story', slug });
  return [
    ...(lists.length > 0
      ? [element('p', `${withColon(lists.join(', '))} ${runningText(feeds.eachWithItsSource)}.`)]
      : []),
    element('p', `${runningText(wording.address)} ${link(address, address)}`),
    element('p', runningText(feeds.rights(publisher, licence))),
  ];
}
