import type { Element, Root, Text } from 'hast';
import type { Html, Nodes, Parents } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { alignByClass, tidyMarkdown } from './tidy.ts';

/** Raw HTML is shown as the text that it is, so nothing that an editor pastes can run; between blocks it is a paragraph. */
function htmlAsText(_state: unknown, node: Html, parent: Parents | undefined): Text | Element {
  const position = node.position && { position: node.position };
  const text: Text = { type: 'text', value: node.value, ...position };
  const betweenBlocks = parent && ['root', 'blockquote', 'listItem'].includes(parent.type);
  return betweenBlocks
    ? { type: 'element', tagName: 'p', properties: {}, children: [text], ...position }
    : text;
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkRehype, { handlers: { html: htmlAsText } })
  .freeze();

/** What Markdown can say and a story cannot hold. */
export interface Unsupported {
  kind: 'picture' | 'footnote';
  offset: number;
}

/**
 * Markdown (CommonMark with GFM) to a hast tree whose nodes keep their positions in `body`.
 * Pictures and footnotes are reported and left out.
 */
export function parseMarkdown(body: string): { tree: Root; unsupported: Unsupported[] } {
  const mdast = processor.parse(body);
  const unsupported: Unsupported[] = [];
  leaveOut(mdast, unsupported);
  unsupported.sort((a, b) => a.offset - b.offset);
  tidyMarkdown(mdast);
  const tree = processor.runSync(mdast);
  alignByClass(tree);
  return { tree, unsupported };
}

function leaveOut(node: Nodes, unsupported: Unsupported[]): void {
  if (!('children' in node)) return;
  const kept = node.children.filter((child) => {
    const kind = unsupportedKind(child);
    if (kind) unsupported.push({ kind, offset: child.position?.start.offset ?? 0 });
    return !kind;
  });
  node.children = kept;
  for (const child of kept) leaveOut(child, unsupported);
}

function unsupportedKind({ type }: Nodes): Unsupported['kind'] | null {
  if (type === 'image' || type === 'imageReference') return 'picture';
  return type === 'footnoteReference' || type === 'footnoteDefinition' ? 'footnote' : null;
}
