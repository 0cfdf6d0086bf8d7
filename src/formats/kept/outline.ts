import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h, type Child } from 'hastscript';
import { endsInWords } from '../../telling/end-matter.ts';
import { callIds, noteId } from '../../telling/prose/note-places.ts';
import { plainProse } from '../../telling/prose/plain-prose.ts';
import { wordsFor, type Wording } from '../../wording/index.ts';
import { figureRows, quotationRows, row, sentenceOf, type EntryRow } from './entries.ts';
import { showKept } from './kept-pictures.ts';
import type { KeptStory } from './kept-story.ts';

/** Where a link of the story leads; `null` where its words stand without one. */
type Link = (href: string) => string | null;

/**
 * A kept story as one plain tree of headings, paragraphs and lists: what forms without a layout are written from.
 */
export function outline(kept: KeptStory, link: Link): Root {
  const words = wordsFor(kept);
  const { kept: wording, quotations: quotationWording } = words;
  const pictures = showKept(kept.pictures, ({ address }) => address);
  const children = [
    ...headOf(kept, words),
    ...plainProse(kept.prose.children, link, pictures, true),
    ...endsOf(kept, link),
    ...section(
      wording.figures,
      kept.figures.map((figure) =>
        entry(
          figure.phrase,
          [...row(figure.standsIn, sentenceOf(figure)), ...figureRows(figure, words)],
          words,
        ),
      ),
      'ol',
    ),
    ...section(
      wording.quotations,
      kept.quotations.map((quotation) =>
        entry(
          quotation.words,
          [
            ...row(quotationWording.asItStands, sentenceOf(quotation)),
            ...quotationRows(quotation, words),
          ],
          words,
        ),
      ),
      'ol',
    ),
    ...provenanceSection(kept, words),
  ];
  return { type: 'root', children };
}

function headOf(
  { kicker, headline, standfirst, facts, provenance }: KeptStory,
  { kept: wording }: Wording,
): Element[] {
  const { site, address, version } = provenance;
  return [
    h('h1', headline),
    h('p', standfirst),
    h('p', `${[kicker, ...facts].join('. ')}.`),
    h('p', null, `${version}. ${wording.from(site)} `, h('a', { href: address }, address)),
  ];
}

/** Corrections, notes, related stories and sources; a note leads to what is told of its figures and quotations. */
function endsOf(kept: KeptStory, link: Link): Element[] {
  const calls = new Set(kept.notes.flatMap(callIds));
  const subject = (id: string) =>
    link(`${kept.figures.some((figure) => figure.id === id) ? 'figure' : 'quotation'}:${id}`);
  const place = (id: string) => (calls.has(id) ? null : subject(id));
  return endsInWords(kept, kept.lang, { place, link }).flatMap(
    ({ part, heading, lines, after }) => [
      ...(part === 'notes' ? notesOf(heading, lines, kept) : section(heading, lines, 'ul')),
      ...(after === null ? [] : [h('p', after)]),
    ],
  );
}

/** Footnotes as what the prose calls, then the other notes in a list that counts on. */
function notesOf(heading: string, lines: readonly Child[][], { notes }: KeptStory): Element[] {
  const called = notes.filter(({ calls }) => calls > 0).length;
  const others = section(heading, lines.slice(called), 'ol');
  const [, list] = others;
  if (list && called > 0) list.properties['start'] = called + 1;
  const footnotes = lines
    .slice(0, called)
    .map((line, index) => h('aside', { id: noteId(index + 1) }, ...line));
  return called === 0 ? others : [h('h2', heading), ...footnotes, ...others.slice(1)];
}

function provenanceSection(
  { provenance: { rows } }: KeptStory,
  { kept: wording, withColon }: Wording,
): Element[] {
  const lines = rows.map(({ term, text, address }): Child[] => [
    `${withColon(term)} `,
    text ?? '',
    text === null || address === null ? '' : ' ',
    ...(address === null ? [] : [h('a', { href: address }, address)]),
  ]);
  return section(wording.provenance, lines, 'ul');
}

/** What a figure or quotation is, and beneath it what is known of it. */
function entry(is: string, rows: readonly EntryRow[], { withColon }: Wording): Element[] {
  const known = rows.map(({ term, parts }) => h('li', null, `${withColon(term)} `, ...parts));
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
