/** An answer of the host, read to its end. */
export interface Answer {
  status: number;
  /** Its `Content-Type`, `Content-Length` and `Content-Encoding`; `null` where it has none. */
  type: string | null;
  length: string | null;
  encoding: string | null;
  bytes: ArrayBuffer;
}

/** Every page of the site says so; those that a network puts in their place, to log in, do not. */
const ofTheSite = "default-src 'none'";
const canonical = /<link rel="canonical" href="([^"]+)"/;

/**
 * What an answer to a request for a page is: that page, whole; another page of the site that says what became of it,
 * which is shown, never saved; or nothing to be shown where a whole page is saved. An address of the site works for
 * ever, so 404 is a fault of the host; only 410 says that a page is gone.
 */
export function judgePage(
  key: string,
  { status, type, bytes }: Answer,
): 'page' | 'other' | 'broken' {
  if (status === 410) return 'other';
  const html = new TextDecoder().decode(bytes);
  const whole = status === 200 && type?.startsWith('text/html') && /<\/html>\s*$/.test(html);
  if (!whole || !html.includes(ofTheSite)) return 'broken';
  const [, address] = canonical.exec(html) ?? [];
  return address !== undefined && new URL(address).pathname === new URL(key).pathname
    ? 'page'
    : 'other';
}

/** Whether an answer to a request for a file is that file, whole. */
export function isWholeFile({ status, type, length, encoding, bytes }: Answer): boolean {
  return (
    status === 200 &&
    !type?.startsWith('text/html') &&
    (length === null || encoding !== null || Number(length) === bytes.byteLength)
  );
}
