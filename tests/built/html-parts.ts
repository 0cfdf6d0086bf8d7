import type { Element, Root } from 'hast';
import { attribute, type BuiltPage } from './pages.ts';

/** Attributes whose values a validator knows one by one. */
const words = ['className', 'role', 'type', 'rel', 'scope', 'lang', 'dir'];
const addresses = ['href', 'src', 'srcSet', 'action', 'cite'];

/** What of the value of an attribute may be valid in one page and not in another. */
function kindOf(name: string, value: string): string {
  if (words.includes(name)) return value;
  if (name === 'dateTime') return value;
  if (addresses.includes(name)) return value.replace(/[\w/.:#?&=%+,;~@!$()*-]+/g, '');
  return name === 'id' ? value.replace(/[a-z0-9-]+/g, '') : '';
}

/**
 * What a validator can find wrong in a page: each element where it stands, with its attributes and the elements within,
 * and the row of its headings. Its words are text, which the parser takes as it is.
 */
function partsOf(tree: Root): Set<string> {
  const parts = new Set<string>();
  let headings = '';
  const look = (element: Element, path: string): void => {
    const { tagName, children, properties } = element;
    if (/^h[1-6]$/.test(tagName) && !headings.endsWith(tagName)) headings += tagName;
    const own = Object.keys(properties).map(
      (name) => `${name}=${kindOf(name, attribute(element, name) ?? '')}`,
    );
    const within = children.filter((child) => child.type === 'element');
    const names = new Set(within.map((child) => child.tagName));
    parts.add(`${path} ${tagName} ${own.sort().join(' ')}`);
    parts.add(`${tagName}: ${[...names].sort().join(' ')}`);
    for (const child of within) look(child, `${path} ${tagName}`);
  };
  for (const child of tree.children) if (child.type === 'element') look(child, '');
  return parts.add(headings);
}

/** Of some pages those with a part that none before them has: what is wrong in any other is wrong in one of them too. */
export function withNewParts(pages: readonly BuiltPage[], seen = new Set<string>()): BuiltPage[] {
  return pages.filter(({ tree }) => {
    const fresh = partsOf(tree).difference(seen);
    for (const part of fresh) seen.add(part);
    return fresh.size > 0;
  });
}
