/** A stretch of a file: its text, the line on which it begins (from 1) and its offset in UTF-16 code units. */
export interface Part {
  text: string;
  line: number;
  offset: number;
}

const fence = /^---[ \t]*$/;

/**
 * Divides a story into front matter and body. The front matter opens with `---` on the first line
 * and closes with the next line that is `---`; without both, it is `null` and all is body.
 * Line breaks are line feeds.
 */
export function splitFrontMatter(source: string): { frontMatter: Part | null; body: Part } {
  const whole = { frontMatter: null, body: { text: source, line: 1, offset: 0 } };
  const opened = source.indexOf('\n');
  if (opened === -1 || !fence.test(source.slice(0, opened))) return whole;

  const start = opened + 1;
  let line = 2;
  for (let from = start; from < source.length; line++) {
    const newline = source.indexOf('\n', from);
    const end = newline === -1 ? source.length : newline;
    if (fence.test(source.slice(from, end))) {
      const offset = Math.min(end + 1, source.length);
      return {
        frontMatter: { text: source.slice(start, from), line: 2, offset: start },
        body: { text: source.slice(offset), line: line + 1, offset },
      };
    }
    from = end + 1;
  }
  return whole;
}
