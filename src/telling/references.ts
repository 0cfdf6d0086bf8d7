import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { Addresses } from '../addresses.ts';

/**
 * The address that a reference of a story's prose leads to: `figure:killed`, `quotation:bogner-cases`,
 * `person:unicef`, `elsewhere:us-officials`, `story:slug#id`. Other links are addresses already.
 * @param links what makes an address of a page: root-relative, or absolute by `{ path: links.url }`
 */
export function referenceLink(
  links: Pick<Addresses, 'path'>,
  slug: string,
): (href: string) => string {
  return (href) => {
    const [, kind, target = '', id] =
      /^(figure|quotation|person|elsewhere|story):([^#]+)(?:#(.+))?$/.exec(href) ?? [];
    switch (kind) {
      case 'figure':
      case 'quotation':
        return links.path({ page: kind, slug, id: target });
      case 'person':
      case 'elsewhere':
        return links.path({ page: kind, id: target });
      case 'story':
        return links.path({ page: 'story', slug: target }, id);
      default:
        return href;
    }
  };
}

/** HTML of prose with its references turned into addresses; the tree itself stays as it is. */
export function proseHtml(
  content: readonly ElementContent[],
  link: (href: string) => string,
): string {
  const tree: Root = { type: 'root', children: structuredClone([...content]) };
  visit(tree, 'element', (element: Element) => {
    const { href } = element.properties;
    if (typeof href === 'string') element.properties['href'] = link(href);
  });
  return toHtml(tree);
}
