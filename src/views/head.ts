const previewBytes = 67;

/** A title for link previews: at most 67 bytes in UTF-8, which is where Discord cuts, ended at a word. */
export function previewTitle(title: string): string {
  if (bytes(title) <= previewBytes) return title;
  const words = title.split(' ');
  while (words.length > 1 && bytes(`${words.join(' ')} …`) > previewBytes) words.pop();
  return `${words.join(' ').replace(/[,;:]$/, '')} …`;
}

const longestDescription = 200;

/** A description of at most 200 characters, ended at a word. */
export function description(text: string): string {
  if (text.length <= longestDescription) return text;
  const cut = text.slice(0, longestDescription - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:]$/, '')} …`;
}

const bytes = (text: string) => new TextEncoder().encode(text).length;

/**
 * A policy that lets a page do nothing but show itself: its one stylesheet by hash, the site's own font and script.
 * Structured data need no leave in browsers, but the Nu HTML checker holds that they do; it connects only to
 * its own site, to save it.
 */
export function contentSecurityPolicy(styleHash: string, dataHash: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    `script-src 'self' 'sha256-${dataHash}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
