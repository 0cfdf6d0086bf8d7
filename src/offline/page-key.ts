/**
 * The one address that a page of the site is saved under, however it was spelled: with a query, as `index.html`, with
 * `.html`, without the closing slash. `null` for files, and for what is not of the site.
 * @param base absolute address of the site, with a slash at its end
 */
export function pageKey(address: string, base: string): string | null {
  const { origin, pathname } = new URL(address);
  const path = pathname
    .replace(/\/index\.html$/, '/')
    .replace(/\.html$/, '')
    .replace(/\/*$/, '/');
  const key = origin + path;
  return key.startsWith(base) && !/\.[^/]*\/$/.test(path) ? key : null;
}
