import type { Element, Root, RootContent } from 'hast';
import type { FootnoteDefinition, FootnoteReference, Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { callElement, type FootnoteSlip, takeFootnotes } from './footnotes.ts';
import { type MisplacedPicture, setPictures } from './pictures.ts';
import { alignByClass, tidyMarkdown } from './tidy.ts';

/** An element of our own, which holds a footnote until it is taken out of the text. */
const footnoteName = 'footnote';

const handlers: Options['handlers'] = {
  footnoteReference: (_, call: FootnoteReference) => callElement(call),
  footnoteDefinition: (state, definition: FootnoteDefinition): Element => ({
    type: 'element',
    tagName: footnoteName,
    properties: {},
    children: state.all(definition),
  }),
};

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkRehype, { handlers })
  .freeze();

/** A tag of HTML, which a story cannot hold. */
export interface Tag {
  text: string;
  offset: number;
}

/** A footnote: its paragraphs, and how often the text calls it. */
export interface Footnote {
  paragraphs: Element[];
  calls: number;
}

/** Markdown as trees of HTML, whose nodes keep their positions in it. */
interface Parsed {
  tree: Root;
  /** In the order in which the text calls them. */
  footnotes: Footnote[];
  tags: Tag[];
  slips: FootnoteSlip[];
  misplaced: MisplacedPicture[];
}

/**
 * Markdown (CommonMark with GFM) to a hast tree whose nodes keep their positions in `body`, with its footnotes apart.
 * Raw HTML is reported and left out: nothing that an editor pastes can run or be printed as a tag.
 */
export function parseMarkdown(body: string): Parsed {
  const mdast = processor.parse(body);
  const tags: Tag[] = [];
  leaveOut(mdast, tags);
  tags.sort((a, b) => a.offset - b.offset);
  const misplaced = setPictures(mdast);
  const { footnotes, slips } = takeFootnotes(mdast, body);
  mdast.children.push(...footnotes.map(({ definition }) => definition));
  tidyMarkdown(mdast);
  const tree = processor.runSync(mdast);
  alignByClass(tree);
  const notes = tree.children.filter(isFootnote);
  // With the line breaks before them they are the last that stands there.
  if (notes.length > 0) tree.children.splice(Math.max(0, tree.children.findIndex(isFootnote) - 1));
  return {
    tree,
    footnotes: footnotes.map(({ calls }, index) => ({
      paragraphs: notes[index]?.children.filter((child) => child.type === 'element') ?? [],
      calls,
    })),
    tags,
    slips,
    misplaced,
  };
}

const isFootnote = (node: RootContent): node is Element =>
  node.type === 'element' && node.tagName === footnoteName;

function leaveOut(node: Nodes, tags: Tag[]): void {
  if (!('children' in node)) return;
  const kept = node.children.filter((child) => {
    if (child.type !== 'html') return true;
    // What closes a tag is told where it opens.
    if (!child.value.startsWith('</'))
      tags.push({ text: child.value, offset: child.position?.start.offset ?? 0 });
    return false;
  });
  node.children = kept;
  for (const child of kept) leaveOut(child, tags);
}
