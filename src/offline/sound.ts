import { readSeal, saysItsOwn, sumOf } from './seal.ts';

/** An answer of the host, read to its end. */
export interface Answer {
  status: number;
  /** Its `Content-Type`; empty where it has none. */
  type: string;
  bytes: ArrayBuffer;
}

const isHtml = (type: string) => /^text\/html\b/i.test(type);
const canonical = /<link rel="canonical" href="([^"]+)"/;

/**
 * What an answer to a request for a page is: that page, whole; what is shown, never saved: another page of the site
 * that says what became of it, or the page with something of the host’s around what it says; or nothing to be shown where a whole page is saved. An address of the site works for
 * ever, so 404 is a fault of the host, and so is the front page in the place of any other; only 410 says that a page
 * is gone.
 */
export async function judgePage(
  key: string,
  { status, type, bytes }: Answer,
): Promise<'page' | 'other' | 'broken'> {
  if (status === 410) return 'other';
  const html = new TextDecoder().decode(bytes);
  if (status !== 200 || !isHtml(type)) return 'broken';
  if (!(await readSeal(html, key))) return (await saysItsOwn(html, key)) ? 'other' : 'broken';
  const [, address] = canonical.exec(html) ?? [];
  return address !== undefined && new URL(address, key).pathname === new URL(key).pathname
    ? 'page'
    : 'other';
}

/** Whether an answer has the bytes of this sum, and a type that browsers take for what it is. */
export async function isSound(key: string, sum: string, answer: Answer): Promise<boolean> {
  const { status, type, bytes } = answer;
  const fits = key.endsWith('.js') ? /javascript/i.test(type) : isHtml(type) === key.endsWith('/');
  return status === 200 && fits && (await sumOf(bytes)) === sum;
}
