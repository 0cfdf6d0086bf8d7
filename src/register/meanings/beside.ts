import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

const blocks: ReadonlySet<string> = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th']);
const sentence = /.*?(?:[.!?…][”"’')\]]*(?=\s|$)|$)/gsu;

/** The sentences of its paragraph right before and behind each thing with an id in a prose. */
export function sentencesBeside(prose: Root): (id: string, text: string) => [string, string] {
  let paragraphs: Map<string, string> | undefined;
  return (id, text) => {
    paragraphs ??= paragraphsById(prose);
    const paragraph = paragraphs.get(id) ?? '';
    const start = paragraph.indexOf(text.trim());
    if (start === -1) return ['', ''];
    const before = paragraph.slice(0, start).trim().match(sentence) ?? [];
    const behind =
      paragraph
        .slice(start + text.trim().length)
        .trim()
        .match(sentence) ?? [];
    return [before.findLast((each) => each.trim() !== '') ?? '', behind[0] ?? ''];
  };
}

function paragraphsById(prose: Root): Map<string, string> {
  const paragraphs = new Map<string, string>();
  visit(prose, 'element', (block) => {
    if (!blocks.has(block.tagName)) return;
    const text = toString(block).replace(/\s+/g, ' ');
    for (const id of idsIn(block)) paragraphs.set(id, text);
  });
  return paragraphs;
}

/** The ids of all that stands in an element. */
function idsIn(element: Element): string[] {
  const ids: string[] = [];
  visit(element, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.push(id);
  });
  return ids;
}
