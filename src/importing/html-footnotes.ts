import type { Element, Root } from 'hast';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { BlockContent, FootnoteDefinition, Root as Markdown } from 'mdast';

/** What calls a footnote: a number, a letter or a sign, in brackets or not. */
const callForm = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§]+)[\])]?$/;
/** What leads back to the text: no words, or a word for it. */
const backForm = /^(?:\P{L}*|[[(]?[a-z][\])]?|back|return)$/iu;
const blocks: ReadonlySet<string> = new Set(['li', 'p', 'div', 'aside', 'dd']);
/** No footnote, but a part of the text that its contents lead to. */
const ofTheText = /^(?:h[1-6]|table|figure)$/;
const longest = 2500;

/** An element of our own in the place of a call. */
const callName = 'footnote-call';

/** How calls are written in Markdown. */
export const footnoteHandlers: Record<string, Handle> = {
  [callName]: (_, { properties: { label } }: Element) => ({
    type: 'footnoteReference',
    identifier: String(label),
    label: String(label),
  }),
};

/** What holds a footnote, and the name that calls it. */
interface HtmlFootnote {
  element: Element;
  label: string;
}

/** Where something stands in the order of the text. */
interface Stand {
  element: Element;
  order: number;
}

/**
 * Takes the footnotes out of HTML, as word processors and web pages have them: a mark that leads to a paragraph or an
 * item of a list further down. Marks become elements of our own, which `footnoteHandlers` write; the rest is given back.
 */
export function takeFootnotes(tree: Root): HtmlFootnote[] {
  const { targets, links } = survey(tree);
  const labels = new Map<Element, string>();
  for (const { element, order } of links) {
    const target = targets.get(String(element.properties['href']).slice(1));
    if (target === undefined || target.order < order || !isFootnote(target.element)) continue;
    const label = labels.get(target.element) ?? String(labels.size + 1);
    labels.set(target.element, label);
    Object.assign(element, { tagName: callName, properties: { label }, children: [] });
  }
  if (labels.size > 0) takeOut(tree, new Set(labels.keys()));
  const back = new Set(links.map((link) => link.element).filter(leadsBack));
  for (const element of labels.keys()) takeOut(element, back);
  return [...labels].map(([element, label]) => ({ element, label }));
}

/** A footnote as Markdown has it. */
export function footnoteDefinition({ element, label }: HtmlFootnote): FootnoteDefinition {
  const root = toMdast({ type: 'root', children: element.children }) as Markdown;
  const children = trimmed(root.children as BlockContent[]);
  return { type: 'footnoteDefinition', identifier: label, label, children };
}

/** The block that each name of a place stands in or is, and the links that may be marks, all in their order. */
function survey(tree: Root): { targets: Map<string, Stand>; links: Stand[] } {
  const targets = new Map<string, Stand>();
  const links: Stand[] = [];
  let order = 0;
  const walk = (node: Root | Element, around: Stand | null): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const stand = { element: child, order: ++order };
      const block = blocks.has(child.tagName) ? stand : around;
      const { id, name, href } = child.properties;
      for (const each of [id, name])
        if (typeof each === 'string' && block !== null && !targets.has(each))
          targets.set(each, block);
      if (typeof href === 'string' && /^#./.test(href)) links.push(stand);
      walk(child, block);
    }
  };
  walk(tree, null);
  return { targets, links: links.filter(({ element }) => isMark(element) || leadsBack(element)) };
}

const wordsOf = (element: Element) => toString(element).trim();
const isMark = (element: Element) => callForm.test(wordsOf(element));
const leadsBack = (element: Element) => element.tagName === 'a' && backForm.test(wordsOf(element));

function isFootnote(element: Element): boolean {
  const holds = (node: Element): boolean =>
    ofTheText.test(node.tagName) ||
    node.children.some((child) => child.type === 'element' && holds(child));
  return /\p{L}/u.test(toString(element)) && toString(element).length <= longest && !holds(element);
}

/** Takes elements out of a tree, and what has nothing else in it. */
function takeOut(node: Root | Element, gone: ReadonlySet<Element>): void {
  node.children = (node.children as Element[]).filter((child) => {
    if (gone.has(child)) return false;
    if ((child.type as string) !== 'element') return true;
    const had = child.children.length;
    takeOut(child, gone);
    return (
      had === 0 || child.children.some((left) => left.type !== 'text' || left.value.trim() !== '')
    );
  });
}

/** Without the blanks that a mark leaves behind. */
function trimmed(children: BlockContent[]): BlockContent[] {
  for (const block of children) {
    if (block.type !== 'paragraph') continue;
    const [first, last] = [block.children[0], block.children.at(-1)];
    if (first?.type === 'text') first.value = first.value.trimStart();
    if (last?.type === 'text') last.value = last.value.trimEnd();
  }
  return children;
}
