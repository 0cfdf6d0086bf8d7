import type { Element } from 'hast';
import type { FootnoteDefinition, FootnoteReference, Nodes, Root, Text } from 'mdast';

declare module 'mdast' {
  interface FootnoteReferenceData {
    /** The number of the footnote, and the how manieth call of it this is; both from 1. */
    call?: { number: number; time: number };
  }
}

/** A footnote of a text: `[^1]` where it is called, and `[^1]: Words.` (GFM). */
interface Footnote {
  definition: FootnoteDefinition;
  /** How often the text calls it. */
  calls: number;
}

/** What is wrong with a footnote, and where. */
export interface FootnoteSlip {
  kind: 'undefined' | 'unused' | 'misplaced' | 'blocks';
  /** As it stands there: `[^1]`. */
  text: string;
  offset: number;
}

/** Where no call can stand: in another link, in what contents repeat, in a cell that is read as a number. */
const noPlace: ReadonlySet<Nodes['type']> = new Set([
  'heading',
  'tableCell',
  'link',
  'linkReference',
]);

/**
 * Takes the footnotes out of a text, in the order in which it calls them. Their calls stay, and are numbered; a call goes
 * that stands where none can be followed.
 * @param source what the tree was parsed from
 */
export function takeFootnotes(
  tree: Root,
  source: string,
): { footnotes: Footnote[]; slips: FootnoteSlip[] } {
  const slips: FootnoteSlip[] = [];
  const definitions = new Map<string, FootnoteDefinition>();
  const called = new Map<string, Footnote & { number: number }>();
  const misplaced = new Set<string>();
  const slip = (kind: FootnoteSlip['kind'], node: FootnoteDefinition | FootnoteReference) =>
    slips.push({ kind, text: `[^${node.label ?? ''}]`, offset: offsetOf(node) });

  const collect = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') {
      // Of two of one name the first is meant; nothing refers to the other.
      if (definitions.has(node.identifier)) slip('unused', node);
      else definitions.set(node.identifier, node);
    }
    if (node.type === 'text') slips.push(...withoutDefinition(node, source));
    if ('children' in node) for (const child of node.children) collect(child);
  };
  const number = (node: Nodes, hasPlace: boolean): void => {
    if (!('children' in node)) return;
    const kept = node.children.filter((child) => {
      if (child.type !== 'footnoteReference') return child.type !== 'footnoteDefinition';
      const definition = definitions.get(child.identifier);
      if (!hasPlace || definition === undefined) {
        slip('misplaced', child);
        misplaced.add(child.identifier);
        return false;
      }
      const footnote = called.get(child.identifier) ?? {
        definition,
        calls: 0,
        number: called.size + 1,
      };
      footnote.calls += 1;
      called.set(child.identifier, footnote);
      child.data = { call: { number: footnote.number, time: footnote.calls } };
      return true;
    });
    node.children = kept;
    for (const child of kept) number(child, hasPlace && !noPlace.has(child.type));
  };

  collect(tree);
  number(tree, true);
  for (const definition of definitions.values()) {
    number(definition, false);
    const [first, ...others] = definition.children;
    if (first?.type !== 'paragraph' || others.length > 0) slip('blocks', definition);
  }
  for (const [identifier, definition] of definitions)
    if (!called.has(identifier) && !misplaced.has(identifier)) slip('unused', definition);
  return {
    footnotes: [...called.values()].map(({ definition, calls }) => ({ definition, calls })),
    slips,
  };
}

const offsetOf = ({ position }: Nodes) => position?.start.offset ?? 0;

/** Calls of what is defined nowhere: to Markdown they are words in brackets. */
function withoutDefinition(text: Text, source: string): FootnoteSlip[] {
  const start = offsetOf(text);
  const written = source.slice(start, text.position?.end.offset ?? start);
  return [...written.matchAll(/(?<!\\)\[\^[^\]\s]+\]/g)].map(({ index, 0: call }) => ({
    kind: 'undefined',
    text: call,
    offset: start + index,
  }));
}

/** The id of a call in the text of its story: `call-2`, and of the same note for the second time `call-2-2`. */
export const callId = (number: number, time: number) =>
  time === 1 ? `call-${number}` : `call-${number}-${time}`;

/**
 * A call as it stands in prose: a link to its note without words, since what is read is the text around it. Whatever
 * prints prose puts the number in.
 */
export function callElement({ data }: FootnoteReference): Element {
  const { number = 0, time = 1 } = data?.call ?? {};
  const way: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: `note:${number}`, id: callId(number, time) },
    children: [],
  };
  return { type: 'element', tagName: 'sup', properties: {}, children: [way] };
}

const callForm = /^note:(\d+)$/;

/** The number of the note that a reference leads to; `null` where it leads elsewhere. */
export function noteCalled(reference: string): number | null {
  const [, number] = callForm.exec(reference) ?? [];
  return number === undefined ? null : Number(number);
}

/** The number of the note that an element of prose calls; `null` where it is no call. */
export function calledBy({ properties: { href } }: Element): number | null {
  return typeof href === 'string' ? noteCalled(href) : null;
}
