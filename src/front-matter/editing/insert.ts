/** A text to put into a file, at an offset of its reading with line feeds and without byte order mark. */
export interface Insertion {
  offset: number;
  text: string;
}

/**
 * Puts texts into a file as it stands, and changes nothing else: its byte order mark and its line breaks
 * stay, and new lines break as its first line does.
 */
export function inserted(original: string, insertions: readonly Insertion[]): string {
  const newline = /\r\n?|\n/.exec(original)?.[0] ?? '\n';
  const ordered = insertions.toSorted((a, b) => a.offset - b.offset);
  const pieces: string[] = [];
  let from = 0;
  let at = original.startsWith('\ufeff') ? 1 : 0;
  let offset = 0;
  for (const { offset: wanted, text } of ordered) {
    for (; offset < wanted && at < original.length; offset++) {
      at += original.startsWith('\r\n', at) ? 2 : 1;
    }
    pieces.push(original.slice(from, at), text.replaceAll('\n', newline));
    from = at;
  }
  return [...pieces, original.slice(from)].join('');
}
