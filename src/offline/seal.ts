import { assetsOf } from './assets.ts';

const mark = /<!--([\w+/]{5} )((?:[\w+/]{10} )*)([\w+/]{10})-->/;
const atEnd = new RegExp(`${mark.source}\\s*$`);
const main = /<main[ >].*<\/main>/s;

/** Tells bytes from others: the first 60 bits of their SHA-256, in base64. */
export type Sum = (bytes: Uint8Array<ArrayBuffer>) => string | Promise<string>;

/** The same as browsers reckon it. */
export async function sumOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(digest))).slice(0, 10);
}

/**
 * What is put at the end of a page: a comment that has the sum of what it says (its `main`), that of each file that the
 * page loads, in their order, and that of the page itself, the first and the last with its path. So a page tells by itself that it is one of the site, at its own address and
 * whole, and which files belong to it, whatever host or network it came through.
 * @param address absolute address that the page is to stand at
 * @param sumOfFile the sum of the file at an absolute address
 * @param sum how sums are reckoned here
 */
export async function sealOf(
  html: string,
  address: string,
  sumOfFile: (address: string) => string | Promise<string>,
  sum: Sum = sumOf,
): Promise<string> {
  const sums = await Promise.all(assetsOf(html, address).map(async (file) => sumOfFile(file)));
  const begun = `<!--${[await sumOfMain(html, address, sum), ...sums].join(' ')} `;
  return `${begun}${await sumAt(address, html + begun, sum)}-->`;
}

const sumAt = (address: string, text: string, sum: Sum) =>
  sum(new TextEncoder().encode(new URL(address).pathname + text));

/** In half: it tells a page that a host has touched from one that it has not sent, and the page itself has a sum of its own. */
const sumOfMain = async (html: string, address: string, sum: Sum) =>
  (await sumAt(address, main.exec(html)?.[0] ?? '', sum)).slice(0, 5);

/** The sums of the files that a sealed page loads, by absolute address; `null` where there is no seal, or it is broken. */
export async function readSeal(
  html: string,
  address: string,
  sum: Sum = sumOf,
): Promise<Map<string, string> | null> {
  const [found = '', said = '', sums = '', own = ''] = atEnd.exec(html) ?? [];
  const begun = html.slice(0, html.length - found.length) + `<!--${said}${sums}`;
  if ((await sumAt(address, begun, sum)) !== own) return null;
  const each = sums.split(' ');
  return new Map(assetsOf(begun, address).map((file, at) => [file, each[at] ?? '']));
}

/**
 * Whether all that a page says is there as it was sealed for this address, whatever a host has put in around it: a
 * script, a banner, a comment.
 */
export async function saysItsOwn(html: string, address: string): Promise<boolean> {
  const [, said] = mark.exec(html) ?? [];
  return main.test(html) && said === `${await sumOfMain(html, address, sumOf)} `;
}
