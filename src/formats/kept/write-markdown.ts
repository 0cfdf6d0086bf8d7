import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { rootWithQuickEscapes } from './quick-escapes.ts';

const writer = unified()
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', handlers: { root: rootWithQuickEscapes } })
  .freeze();

/** A tree of blocks as CommonMark, with the tables and the struck-out words of GFM. */
export const writeMarkdown = (tree: Root): string => writer.stringify(tree);
