import type { Element } from 'hast';
import { h, type Child } from 'hastscript';
import type { SentenceParts } from '../../../views/sentence-parts.ts';
import { books as wording } from '../../../wording/index.ts';
import { entryId } from '../references.ts';

/** What is told of a figure or quotation: a term and its meaning. */
export type Row = [Element, Element];

/** A term and what is said of it. */
export function row(term: string, ...meaning: Child[]): Row {
  return [h('dt', term), h('dd', ...meaning)];
}

/** A sentence with its marked words stressed. */
export function sentence({ before, marked, after }: SentenceParts): Child[] {
  return [before, h('b', marked), after];
}

/** The way to the page of its own that a figure or quotation has. */
export function ownPage(address: string): Row {
  return row(wording.ownPage, h('a', { href: address }, address));
}

/**
 * A note that reading systems open in place, by EPUB’s own type and by its role; its name leads back to where it stands
 * in the text.
 */
export function unfolding(
  id: string,
  name: Child[],
  afterName: string,
  rows: readonly Row[],
): Element {
  return h(
    'aside',
    { id: entryId(id), className: ['entry'], 'epub:type': 'footnote', role: 'doc-footnote' },
    [
      h('p', { className: ['face'] }, [
        h('a', { href: `#${id}`, role: 'doc-backlink' }, ...name),
        afterName,
      ]),
      h('dl', rows.flat()),
    ],
  );
}
