import type { ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Addresses } from '../../addresses.ts';
import { calledBy } from '../../markdown/footnotes.ts';
import { story as wording } from '../../wording/index.ts';
import { noteId } from './note-places.ts';
import type { ShowPicture } from './shown-pictures.ts';

/**
 * The address that a reference of a story's prose leads to: `figure:killed`, `quotation:bogner-cases`,
 * `person:unicef`, `elsewhere:us-officials`, `story:slug#id`, `note:1`. Other links are addresses already.
 * @param links what makes an address of a page: root-relative, or absolute by `{ path: links.url }`
 */
export function referenceLink(
  links: Pick<Addresses, 'path'>,
  slug: string,
): (href: string) => string {
  return (href) => {
    const [, kind, target = '', id] =
      /^(figure|quotation|person|elsewhere|story|note):([^#]+)(?:#(.+))?$/.exec(href) ?? [];
    switch (kind) {
      case 'figure':
      case 'quotation':
        return links.path({ page: kind, slug, id: target });
      case 'person':
      case 'elsewhere':
        return links.path({ page: kind, id: target });
      case 'story':
        return links.path({ page: 'story', slug: target }, id);
      case 'note':
        return links.path({ page: 'story', slug }, noteId(Number(target)));
      default:
        return href;
    }
  };
}

/**
 * Prose with an address for each reference, and with the numbers of the notes that it calls; the tree itself stays as
 * it is.
 * @param link where a link of the prose leads; `null` where its words stand without one
 * @param picture what is shown in the place of a picture, by its `img`
 * @param told what is told of a link to those who come upon it alone; `undefined` where its words say enough
 */
export function linkedProse(
  nodes: readonly (RootContent | ElementContent)[],
  link: (href: string) => string | null,
  picture: ShowPicture = () => [],
  told: (href: string) => string | undefined = () => undefined,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element') return [];
    if (node.tagName === 'img') return picture(node);
    const { href } = node.properties;
    const note = calledBy(node);
    const children =
      note === null
        ? linkedProse(node.children, link, picture, told)
        : [{ type: 'text' as const, value: String(note) }];
    if (typeof href !== 'string')
      return [{ ...node, properties: { ...node.properties }, children }];
    const address = link(href);
    if (address === null) return children;
    const properties = {
      ...node.properties,
      href: address,
      title: told(href) ?? node.properties['title'],
      ...(note !== null && { ariaLabel: wording.note(note) }),
    };
    return [{ ...node, properties, children }];
  });
}

/** HTML of prose with its references turned into addresses. */
export function proseHtml(
  content: readonly ElementContent[],
  link: (href: string) => string,
  picture?: ShowPicture,
  told?: (href: string) => string | undefined,
): string {
  return toHtml({ type: 'root', children: linkedProse(content, link, picture, told) });
}
