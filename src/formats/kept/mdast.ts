import type { Element, ElementContent, RootContent as HastContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type {
  AlignType,
  BlockContent,
  FootnoteDefinition,
  Image,
  ListItem,
  PhrasingContent,
  Root,
  TableRow,
} from 'mdast';

type Block = BlockContent | FootnoteDefinition;
type Nodes = readonly (HastContent | ElementContent)[];

/**
 * A plain outline as the tree of Markdown. Its elements are those alone that a story’s Markdown gives and that an
 * outline adds; whatever else there were, its words would stay.
 */
export function mdastOf(nodes: Nodes): Root {
  return { type: 'root', children: flow(nodes) };
}

/** Blocks; words that stand between them without one are a paragraph. */
function flow(nodes: Nodes): Block[] {
  const blocks: Block[] = [];
  let loose: ElementContent[] = [];
  const close = () => {
    const children = phrasing(loose);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    loose = [];
  };
  for (const node of nodes) {
    const found = node.type === 'element' ? block(node) : null;
    if (node.type === 'element' && node.tagName === 'figure') {
      close();
      blocks.push(...flow(node.children));
    } else if (found) {
      close();
      blocks.push(found);
    } else if (node.type === 'element' || (node.type === 'text' && node.value.trim() !== '')) {
      loose.push(node);
    } else if (node.type === 'text' && loose.length > 0) loose.push(node);
  }
  close();
  return blocks;
}

function block(element: Element): Block | null {
  const { tagName, children, properties } = element;
  switch (tagName) {
    case 'p':
      return { type: 'paragraph', children: phrasing(children) };
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const depth = Number(tagName.slice(1)) as 1 | 2 | 3 | 4 | 5 | 6;
      return { type: 'heading', depth, children: phrasing(children) };
    }
    case 'blockquote':
      return { type: 'blockquote', children: flow(children) };
    case 'figcaption':
      return { type: 'paragraph', children: phrasing(children) };
    case 'pre':
      return { type: 'code', value: toString(element).replace(/\n$/, '') };
    case 'hr':
      return { type: 'thematicBreak' };
    case 'ul':
    case 'ol': {
      const items = elementsIn(children, 'li').map(listItem);
      // A list whose items have lists beneath them keeps a line between them if there are words to each.
      const spread = items.some(({ spread }) => spread === true);
      const start = Number(properties['start'] ?? 1);
      return {
        type: 'list',
        ordered: tagName === 'ol',
        ...(tagName === 'ol' && { start }),
        spread,
        children: items,
      };
    }
    case 'table':
      return table(element);
    case 'aside':
      return footnote(String(properties['id']), children);
    default:
      return null;
  }
}

function image({ properties: { src, alt } }: Element): Image {
  return { type: 'image', url: String(src), alt: String(alt) };
}

/** What the prose calls by its number. */
function footnote(id: string, children: Nodes): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier: id.replace(/^\D+/, ''),
    children: flow(children),
  };
}

function listItem({ children }: Element): ListItem {
  const content = flow(children);
  const spread = content.filter(({ type }) => type !== 'list').length > 1;
  return { type: 'listItem', spread, children: content };
}

const alignments: Readonly<Record<string, AlignType>> = { end: 'right', mid: 'center' };

function table({ children }: Element): BlockContent {
  const rows = children
    .flatMap((part) => (part.type === 'element' ? elementsIn(part.children, 'tr') : []))
    .map((row) => row.children.filter((cell) => cell.type === 'element'));
  const align = rows[0]?.map(({ properties: { className } }) => {
    const [name] = Array.isArray(className) ? className : [];
    return alignments[String(name)] ?? null;
  });
  return {
    type: 'table',
    ...(align && { align }),
    children: rows.map((cells): TableRow => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: phrasing(cell.children) })),
    })),
  };
}

function phrasing(nodes: Nodes): PhrasingContent[] {
  const words = nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value.replaceAll('\n', ' ') }];
    return node.type === 'element' ? inline(node) : [];
  });
  return joined(words.flatMap(spaceOutside));
}

function inline(element: Element): PhrasingContent[] {
  const { tagName, properties } = element;
  if (tagName === 'code') return [{ type: 'inlineCode', value: toString(element) }];
  if (tagName === 'br') return [{ type: 'break' }];
  if (tagName === 'img') return [image(element)];
  if (tagName === 'sup') return [{ type: 'footnoteReference', identifier: toString(element) }];
  const children = phrasing(element.children);
  switch (tagName) {
    case 'a':
      return [{ type: 'link', url: String(properties['href']), children }];
    case 'em':
      return [{ type: 'emphasis', children }];
    case 'strong':
    case 'b':
      return [{ type: 'strong', children }];
    case 'del':
      return [{ type: 'delete', children }];
    default:
      return children;
  }
}

/** A space at the edge of a link or of stress stands outside, where Markdown needs no code for it. */
function spaceOutside(node: PhrasingContent): PhrasingContent[] {
  if (!('children' in node)) return [node];
  const { children } = node;
  const first = children[0];
  const last = children.at(-1);
  const before = first?.type === 'text' ? /^\s+/.exec(first.value)?.[0] : undefined;
  if (first?.type === 'text' && before !== undefined)
    first.value = first.value.slice(before.length);
  const after = last?.type === 'text' ? /\s+$/.exec(last.value)?.[0] : undefined;
  if (last?.type === 'text' && after !== undefined) last.value = last.value.slice(0, -after.length);
  const space = (value = ''): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  const empty = children.every((child) => child.type === 'text' && child.value === '');
  return [...space(before), ...(empty ? [] : [node]), ...space(after)];
}

/** Texts that follow one another are one; so are links to one address, with the space between them. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const done: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = done.at(-1);
    const before = done.at(-2);
    if (last?.type === 'text' && node.type === 'text') last.value += node.value;
    else if (node.type === 'link' && last?.type === 'link' && last.url === node.url) {
      last.children = joined([...last.children, ...node.children]);
    } else if (
      node.type === 'link' &&
      before?.type === 'link' &&
      before.url === node.url &&
      last?.type === 'text' &&
      last.value.trim() === ''
    ) {
      done.pop();
      before.children = joined([...before.children, last, ...node.children]);
    } else done.push(node);
  }
  return done;
}

function elementsIn(nodes: Nodes, tagName: string): Element[] {
  return nodes.filter(
    (node): node is Element => node.type === 'element' && node.tagName === tagName,
  );
}
