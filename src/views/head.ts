/** What a link to a page is previewed by, in two lines, of which the second says nothing again. */
export interface Preview {
  title: string;
  description: string;
}

const previewBytes = 67;

/**
 * A title for link previews: at most 67 bytes in UTF-8, which is where Discord cuts, ended where a phrase ends, else at a
 * word; the mark that closes words of somebody is kept.
 */
export function previewTitle(title: string): string {
  const [closing = ''] = /[”“»’]?$/.exec(title) ?? [];
  const fits = (text: string) => bytes(text + (text === title ? '' : closing)) <= previewBytes;
  const short = cut(title, fits);
  if (short === title) return title;
  const phrase = /^(.+)[,;:] [^,;:]*…$/u.exec(short)?.[1] ?? '';
  const isMost = phrase.length > short.length / 2;
  const told = isMost ? `${phrase} …` : short;
  return told.includes(closing) ? told : told + closing;
}

const longestDescription = 200;

/** A description of at most 200 characters (UTF-16 code units), ended at a word. */
export function description(text: string): string {
  return cut(text, ({ length }) => length <= longestDescription);
}

/** As many words as fit, with a sign that they go on; of a first word that does not fit, as many characters. */
function cut(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const kept = beginning(text.split(' '), ' ', (words) => fits(`${words} …`));
  if (kept !== '') return `${kept.replace(/[,;:]$/, '')} …`;
  return `${beginning(text, '', (characters) => fits(`${characters}…`))}…`;
}

/** The first parts that fit together. */
function beginning(
  parts: Iterable<string>,
  joint: string,
  fits: (text: string) => boolean,
): string {
  let kept = '';
  for (const part of parts) {
    const more = kept === '' ? part : `${kept}${joint}${part}`;
    if (!fits(more)) break;
    kept = more;
  }
  return kept;
}

const utf8 = new TextEncoder();
const bytes = (text: string) => utf8.encode(text).length;

/**
 * A policy that lets a page do nothing but show itself: its one stylesheet and what stands in it of scripts by their
 * hashes, the site's own font and script. Structured data need no leave in browsers, but the Nu HTML checker holds that
 * they do; it connects only to its own site, to save it.
 */
export function contentSecurityPolicy(styleHash: string, scriptHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    `script-src 'self' ${scriptHashes.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
