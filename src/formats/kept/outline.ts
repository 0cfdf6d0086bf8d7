import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h, type Child } from 'hastscript';
import { correctionParts, noteText, sourceParts } from '../../telling/running-text.ts';
import {
  figures as figureWording,
  kept as wording,
  quotations as quotationWording,
  story as storyWording,
} from '../../wording/index.ts';
import { figureRows, quotationRows, row, sentenceOf, type EntryRow } from './entries.ts';
import type { KeptRelated, KeptStory } from './kept-story.ts';

/** Where a link of the story leads; `null` where its words stand without one. */
export type Link = (href: string) => string | null;

/**
 * A kept story as one plain tree of headings, paragraphs and lists: what forms without a layout are written from.
 */
export function outline(kept: KeptStory, link: Link): Root {
  const children = [
    ...headOf(kept),
    ...proseOf(kept.prose.children, link),
    ...section(storyWording.corrections, kept.corrections.map(correctionParts), 'ul'),
    ...notesOf(kept, link),
    ...relatedOf(kept.related),
    ...sourcesOf(kept),
    ...section(
      wording.figures,
      kept.figures.map((figure) =>
        entry(figure.phrase, [
          ...row(figureWording.inItsSentence, sentenceOf(figure)),
          ...figureRows(figure),
        ]),
      ),
      'ol',
    ),
    ...section(
      wording.quotations,
      kept.quotations.map((quotation) =>
        entry(quotation.words, [
          ...row(quotationWording.asItStands, sentenceOf(quotation)),
          ...quotationRows(quotation),
        ]),
      ),
      'ol',
    ),
    ...provenanceSection(kept),
  ];
  return { type: 'root', children };
}

function headOf({ kicker, headline, standfirst, facts, provenance }: KeptStory): Element[] {
  const { site, address, version } = provenance;
  return [
    h('h1', headline),
    h('p', standfirst),
    h('p', `${[kicker, ...facts].join('. ')}.`),
    h('p', null, `${version}. ${wording.from(site)} `, h('a', { href: address }, address)),
  ];
}

/** Prose of elements alone: no ids and marks, which other pages and programs do not know. */
function proseOf(nodes: readonly (RootContent | ElementContent)[], link: Link): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    if (node.type !== 'element') return [];
    const children = proseOf(node.children, link);
    if (node.tagName === 'span') return children;
    const { href, start, className } = node.properties;
    const address = typeof href === 'string' ? link(href) : null;
    if (node.tagName === 'a' && address === null) return children;
    const properties = {
      ...(address !== null && { href: address }),
      ...(start !== undefined && { start }),
      ...(className !== undefined && { className }),
    };
    return [{ type: 'element', tagName: node.tagName, properties, children }];
  });
}

function notesOf({ notes, figures }: KeptStory, link: Link): Element[] {
  const lines = notes.map((note): Child[] => [
    ...note.subjects.flatMap(({ id, text }, index): Child[] => {
      const kind = figures.some((figure) => figure.id === id) ? 'figure' : 'quotation';
      const address = link(`${kind}:${id}`);
      const named = address === null ? text : h('a', { href: address }, text);
      return [index === 0 ? `${storyWording.on} ` : ', ', named];
    }),
    note.subjects.length > 0 ? '. ' : '',
    ...noteText(note),
  ]);
  const [heading, ...list] = section(storyWording.notes, lines, 'ol');
  if (!heading) return [];
  const misprints = notes.some(({ misprint }) => misprint !== null);
  return [heading, ...(misprints ? [h('p', storyWording.theCopy)] : []), ...list];
}

function relatedOf(related: readonly KeptRelated[]): Element[] {
  const lines = related.map(({ headline, from, why, address, original }): Child[] => [
    h('a', { href: address }, headline),
    `. ${from}. ${why}`,
    ...(original === null
      ? []
      : [' ', h('a', { href: original.address }, wording.originally(original.publisher)), '.']),
  ]);
  return section(storyWording.related(related.length), lines, 'ul');
}

function sourcesOf({ sources: { lines, read } }: KeptStory): Element[] {
  return [
    ...section(storyWording.sources, lines.map(sourceParts), 'ul'),
    ...(read === null ? [] : [h('p', read)]),
  ];
}

function provenanceSection({ provenance: { rows } }: KeptStory): Element[] {
  const lines = rows.map(({ term, text, address }): Child[] => [
    `${term}: `,
    text ?? '',
    text === null || address === null ? '' : ' ',
    ...(address === null ? [] : [h('a', { href: address }, address)]),
  ]);
  return section(wording.provenance, lines, 'ul');
}

/** What a figure or quotation is, and beneath it what is known of it. */
function entry(is: string, rows: readonly EntryRow[]): Element[] {
  const known = rows.map(({ term, parts }) => h('li', null, `${term}: `, ...parts));
  return [h('p', h('strong', is)), h('ul', known)];
}

/** A heading and a list; nothing where the list is empty. */
function section(heading: string, items: readonly Child[][], list: 'ul' | 'ol'): Element[] {
  if (items.length === 0) return [];
  return [
    h('h2', heading),
    h(
      list,
      items.map((item) => h('li', null, unstruck(h(null, ...item).children))),
    ),
  ];
}

/** What was and what is now stand in words beside a correction: it is not struck out besides. */
function unstruck(nodes: readonly (RootContent | ElementContent)[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    const children = unstruck(node.children);
    return ['del', 'ins', 'time'].includes(node.tagName) ? children : [{ ...node, children }];
  });
}
