import type { Root } from 'hast';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { alignByClass, tidyMarkdown } from './tidy.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkRehype)
  .freeze();

/** What Markdown can say and a story cannot hold. */
export interface Unsupported {
  kind: 'picture' | 'footnote' | 'html';
  /** Of HTML the tag. */
  text: string;
  offset: number;
}

/**
 * Markdown (CommonMark with GFM) to a hast tree whose nodes keep their positions in `body`.
 * Pictures, footnotes and raw HTML are reported and left out: nothing that an editor pastes can run or be printed as a tag.
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
    const text = child.type === 'html' ? child.value : '';
    // What closes a tag is told where it opens.
    if (kind && !text.startsWith('</'))
      unsupported.push({ kind, text, offset: child.position?.start.offset ?? 0 });
    return !kind;
  });
  node.children = kept;
  for (const child of kept) leaveOut(child, unsupported);
}

function unsupportedKind({ type }: Nodes): Unsupported['kind'] | null {
  if (type === 'html') return 'html';
  if (type === 'image' || type === 'imageReference') return 'picture';
  return type === 'footnoteReference' || type === 'footnoteDefinition' ? 'footnote' : null;
}
