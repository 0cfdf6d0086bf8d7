import type { ElementContent, RootContent } from 'hast';
import { calledBy } from '../../markdown/footnotes.ts';
import type { ShowPicture } from './shown-pictures.ts';

/**
 * Prose of elements alone, without the ids and marks that only our own pages know: another page or program does not know
 * them, and an id would clash with that of another story beside it.
 * @param link where a link of the prose leads; `null` where its words stand without one
 * @param picture what is shown in the place of a picture, by its `img`
 * @param classes whether classes stay, which tell the language of code and where an item is ticked
 */
export function plainProse(
  nodes: readonly (RootContent | ElementContent)[],
  link: (href: string) => string | null,
  picture: ShowPicture,
  classes: boolean,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    if (node.type !== 'element') return [];
    if (node.tagName === 'img') return picture(node);
    const note = calledBy(node);
    const children: ElementContent[] =
      note === null
        ? plainProse(node.children, link, picture, classes)
        : [{ type: 'text', value: String(note) }];
    if (node.tagName === 'span') return children;
    const { href, start, className } = node.properties;
    const address = typeof href === 'string' ? link(href) : null;
    if (node.tagName === 'a' && address === null) return children;
    const properties = {
      ...(address !== null && { href: address }),
      ...(start !== undefined && { start }),
      ...(classes && className !== undefined && { className }),
    };
    return [{ type: 'element', tagName: node.tagName, properties, children }];
  });
}
