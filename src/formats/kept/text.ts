import type { List, Nodes, Paragraph, PhrasingContent, Root, Table } from 'mdast';
import { wordsFor } from '../../wording/index.ts';
import { visit } from 'unist-util-visit';
import type { KeptStory } from './kept-story.ts';
import { mdastOf } from './mdast.ts';
import { outline } from './outline.ts';

/**
 * A kept story as plain text in UTF-8 with line feeds: a paragraph is one line, however long, so that each program
 * breaks it as it likes. A link has its address after it. What is told of the figures and quotations stands at the
 * end, with their addresses, and not within the sentences.
 */
export function keptText(kept: KeptStory): string {
  const listed = new Set([
    ...kept.figures.flatMap(({ sayerAddress }) => sayerAddress ?? []),
    ...kept.quotations.flatMap(({ speakerAddress }) => speakerAddress ?? []),
  ]);
  const address = (href: string) => {
    if (/^(?:figure|quotation):/.test(href)) return null;
    const whole = kept.references[href] ?? href;
    return href.startsWith('person:') && listed.has(whole) ? null : whole;
  };
  const tree = mdastOf(outline(kept, address).children);
  const { picture } = wordsFor(kept).kept;
  visit(tree, 'image', (image, index, parent) => {
    parent?.children.splice(index ?? 0, 1, { type: 'text', value: picture(image.alt ?? '') });
  });
  return `${blocks(tree.children)}\n`;
}

type Block = Root['children'][number];

const longestLine = 72;
const underline = { 1: '=', 2: '-' } as const;

const blocks = (nodes: readonly Block[]): string => nodes.map(block).join('\n\n');

function block(node: Block): string {
  switch (node.type) {
    case 'heading': {
      const text = words(node.children);
      if (node.depth > 2) return text;
      const sign = underline[node.depth as 1 | 2];
      return `${text}\n${sign.repeat(Math.min(widthOf(text), longestLine))}`;
    }
    case 'paragraph':
      return words(node.children);
    case 'blockquote':
      return beneath(blocks(node.children), '> ', '> ');
    case 'code':
      return beneath(node.value, '    ', '    ');
    case 'thematicBreak':
      return '* * *';
    case 'list':
      return list(node);
    case 'table':
      return table(node);
    case 'footnoteDefinition':
      return beneath(node.children.map(block).join('\n'), `${node.identifier}. `, '   ');
    default:
      return '';
  }
}

function list({ ordered, start, spread, children }: List): string {
  const items = children.map((item, index) => {
    const mark = ordered === true ? `${(start ?? 1) + index}. ` : '- ';
    const parts = item.children.map(block).join(item.spread === true ? '\n\n' : '\n');
    return beneath(parts, mark, ' '.repeat(mark.length));
  });
  const apart = spread === true || children.some((item) => item.children.length > 1);
  return items.join(apart ? '\n\n' : '\n');
}

/** Columns side by side, with two spaces between them and a rule under the first row. */
function table({ align, children }: Table): string {
  const rows = children.map((row) => row.children.map((cell) => words(cell.children)));
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const room = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return align?.[column] === 'right' ? `${room}${cell}` : `${cell}${room}`;
      })
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...rest] = lines;
  return [head, widths.map((width) => '-'.repeat(width)).join('  '), ...rest].join('\n');
}

function words(nodes: readonly (PhrasingContent | Paragraph)[]): string {
  return nodes.map(word).join('');
}

function word(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'footnoteReference':
      return `[${node.identifier}]`;
    case 'delete':
      return `~~${words(node.children)}~~`;
    case 'link': {
      const text = words(node.children);
      const address = node.url.replace(/^mailto:/, '');
      return text === address ? address : `${text} <${address}>`;
    }
    default:
      return 'children' in node ? node.children.map(word).join('') : '';
  }
}

/** Lines with a mark before the first, and as much room before the others that are not empty. */
function beneath(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first : others) + line)
    .map((line) => line.trimEnd())
    .join('\n');
}

const widthOf = (text: string) => Array.from(text).length;
