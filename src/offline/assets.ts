const loads =
  /(?:<(?:script|img|link rel="(?:apple|manifest))[^>]* (?:src|href)="|@font-face\{[^}]*url\()([^")]+)/g;

/** Addresses of what a page of the site loads from it: its script, its font, its icon, its pictures. */
export function assetsOf(html: string, page: string): string[] {
  return [...html.matchAll(loads)]
    .map(([, address = '']) => new URL(address, page))
    .filter(({ origin }) => origin === new URL(page).origin)
    .map(({ href }) => href);
}
