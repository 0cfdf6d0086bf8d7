import type { Paragraph, Root } from 'mdast';
import { clean } from './clean.ts';
import { type Manuscript, nothingSaid } from './manuscript.ts';

/** Lines of a typewriter or a mail are cut at a width; a line that is much shorter ends a paragraph. */
const leastWidth = 50;

/**
 * Plain text: paragraphs are parted by blank lines, or where there are none, by line breaks. Lines within a paragraph are
 * joined where they are cut at a width, and stand for paragraphs where they end with sentences.
 */
export function fromPlainText(text: string): Manuscript {
  const lines = clean(text).replace(/\r\n?/g, '\n').trim();
  const blocks = lines.split(/\n\s*\n/);
  const paragraphs = blocks.flatMap((block) => {
    const own = block
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    return isCut(own) ? [own.join(' ')] : own;
  });
  const children = paragraphs.map((value): Paragraph => ({
    type: 'paragraph',
    children: [{ type: 'text', value }],
  }));
  return {
    said: nothingSaid,
    text: { type: 'root', children } satisfies Root,
    pictures: [],
    left: [],
  };
}

/** Whether lines are one paragraph that is cut at a width: none but the last ends early, and some end within a sentence. */
function isCut(lines: readonly string[]): boolean {
  const all = lines.slice(0, -1);
  return (
    all.every(({ length }) => length >= leastWidth) &&
    all.some((line) => !/[.!?…:]["”’»)]*$/.test(line))
  );
}
