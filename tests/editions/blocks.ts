const item = /^\s*(?:-|\d+\.) /;
/** Of a footnote: where it is called, and before its words. */
const call = /\[\^[^\]]+\](?:: )?/;
/** Of a picture its caption alone is text. */
const picture = /^!\[[^\]]*\]\([^")]*(?:"([^"]*)")?\)$/;
const row = /^\|(.*)\|$/;

/** The paragraphs, headings, items and cells of Markdown in their order, without its marks. */
export function blocksIn(body: string): string[] {
  return body
    .split(/\n{2,}/)
    .flatMap((block) => partsOf(block.trim().split('\n')))
    .flatMap((text) => text.split(call))
    .map(plain)
    .filter((text) => text !== '');
}

/** A list by its items, a table by its cells, anything else as it is. */
function partsOf(lines: string[]): string[] {
  if (lines.every((line) => item.test(line))) return lines.map((line) => line.replace(item, ''));
  if (!lines.every((line) => row.test(line))) return [lines.join(' ')];
  const [head = '', , ...rest] = lines;
  return [head, ...rest].flatMap((line) => (row.exec(line)?.[1] ?? '').split('|'));
}

const plain = (text: string) =>
  text
    .replace(/^#+ /, '')
    .replace(picture, (_, caption = '') => String(caption))
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('*', '')
    .replace(/\\(?=<)/g, '')
    .trim();
