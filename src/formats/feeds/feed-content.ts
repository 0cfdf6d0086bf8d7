import { h } from 'hastscript';
import type { Addresses } from '../../addresses.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Site } from '../../site.ts';
import type { Story } from '../../story/types.ts';
import { numberedNotes } from '../../telling/notes.ts';
import {
  correctionLine,
  noteWithSubjects,
  runningText,
  sourceText,
} from '../../telling/running-text.ts';
import { sourceList } from '../../telling/sources.ts';
import { relatedLinks } from '../../telling/related-stories.ts';
import { feeds, longDate, story as wording } from '../../wording/index.ts';
import { plainProse } from './plain-prose.ts';

/**
 * A story whole, as HTML for readers of feeds: they drop classes, ids and styles, so nothing here needs any. The order
 * is that of the story's page: standfirst, prose, corrections, notes, related stories, sources. Links are absolute.
 */
export function feedContent(edition: Edition, story: Story, site: Site, links: Addresses): string {
  const parts = [
    element('p', element('em', runningText(story.standfirst))),
    element('p', runningText(factsOf(story))),
    plainProse(story, links),
    ...correctionsOf(story),
    ...notesOf(story, links),
    ...relatedOf(edition, story, links),
    ...sourcesOf(story),
    ...endOf(story, site, links),
  ];
  return story.lang === site.lang
    ? parts.join('\n')
    : `<div lang="${story.lang}">\n${parts.join('\n')}\n</div>`;
}

/** An element around HTML. */
const element = (name: string, html: string) => `<${name}>${html}</${name}>`;
const link = (href: string, text: string) => runningText(h('a', { href }, text));
const heading = (text: string) => element('h2', runningText(text));
const items = (lines: readonly string[]) => lines.map((line) => element('li', line)).join('');

function factsOf({ dateline, byline, firstReportedBy }: Story): string {
  const facts = [
    wording.dateline(dateline.place, longDate(dateline.date)),
    wording.by(byline),
    ...(firstReportedBy === null ? [] : [wording.firstReportedBy(firstReportedBy)]),
  ];
  return `${facts.join('. ')}.`;
}

function correctionsOf({ corrections }: Story): string[] {
  if (corrections.length === 0) return [];
  return [heading(wording.corrections), element('ul', items(corrections.map(correctionLine)))];
}

function notesOf(story: Story, links: Addresses): string[] {
  const notes = numberedNotes(story);
  if (notes.length === 0) return [];
  const sentence = (id: string) => links.url({ page: 'story', slug: story.slug }, id);
  const misprints = notes.some(({ misprint }) => misprint !== null);
  return [
    heading(wording.notes),
    ...(misprints ? [element('p', runningText(wording.theCopy))] : []),
    element('ol', items(notes.map((note) => noteWithSubjects(note, sentence)))),
  ];
}

function relatedOf(edition: Edition, story: Story, links: Addresses): string[] {
  const related = relatedLinks(edition, story);
  if (related.length === 0) return [];
  const lines = related.map(
    ({ page, headline, from, why }) =>
      `${link(links.url(page), headline)}. ${runningText(`${from}. ${why}`)}`,
  );
  return [heading(wording.related(related.length)), ...lines.map((line) => element('p', line))];
}

function sourcesOf({ sources }: Story): string[] {
  const { lines, read } = sourceList(Object.values(sources));
  if (lines.length === 0) return [];
  return [
    heading(wording.sources),
    element('ul', items(lines.map(sourceText))),
    ...(read === null ? [] : [element('p', runningText(read))]),
  ];
}

/** The ways to all figures and quotations, the address of the story, and its licence. */
function endOf(story: Story, { publisher, licence }: Site, links: Addresses): string[] {
  const { slug, figures, quotations } = story;
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
      ? [element('p', `${lists.join(', ')}: ${runningText(feeds.eachWithItsSource)}.`)]
      : []),
    element('p', `${runningText(wording.address)} ${link(address, address)}`),
    element('p', runningText(feeds.rights(publisher, licence))),
  ];
}
