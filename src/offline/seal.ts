import { assetsOf } from './assets.ts';

const mark = /<!--((?:[\w+/]{10} )*)([\w+/]{10})-->\s*$/;

/** Tells bytes from others: the first 60 bits of their SHA-256, in base64. */
export async function sumOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(digest))).slice(0, 10);
}

/**
 * What is put at the end of a page: a comment that has the sum of each file that the page loads, in their order, and
 * that of the page itself with its path. So a page tells by itself that it is one of the site, at its own address and
 * whole, and which files belong to it, whatever host or network it came through.
 * @param address absolute address that the page is to stand at
 * @param sumOfFile the sum of the file at an absolute address
 */
export async function sealOf(
  html: string,
  address: string,
  sumOfFile: (address: string) => Promise<string>,
): Promise<string> {
  const sums = await Promise.all(assetsOf(html, address).map(sumOfFile));
  const begun = `<!--${sums.map((sum) => `${sum} `).join('')}`;
  return `${begun}${await sumOfPage(html + begun, address)}-->`;
}

const sumOfPage = (begun: string, address: string) =>
  sumOf(new TextEncoder().encode(new URL(address).pathname + begun));

/** The sums of the files that a sealed page loads, by absolute address; `null` where there is no seal, or it is broken. */
export async function readSeal(html: string, address: string): Promise<Map<string, string> | null> {
  const [found = '', sums = '', sum = ''] = mark.exec(html) ?? [];
  const begun = html.slice(0, html.length - found.length) + `<!--${sums}`;
  if ((await sumOfPage(begun, address)) !== sum) return null;
  const each = sums.split(' ');
  return new Map(assetsOf(begun, address).map((file, at) => [file, each[at] ?? '']));
}
