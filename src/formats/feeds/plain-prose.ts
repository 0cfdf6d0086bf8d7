import type { ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Addresses } from '../../addresses.ts';
import type { Story } from '../../story/types.ts';
import { referenceLink } from '../../telling/references.ts';

/**
 * The prose of a story as HTML of elements alone, without the marks that only our own pages know: a figure is a
 * link to its own page, an id would clash with that of another story in the same feed.
 */
export function plainProse({ prose, slug }: Story, links: Addresses): string {
  const link = referenceLink({ path: links.url }, slug);
  const plain = (nodes: readonly (RootContent | ElementContent)[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return [{ type: 'text', value: node.value }];
      if (node.type !== 'element') return [];
      const children = plain(node.children);
      if (node.tagName === 'span') return children;
      const { href, start } = node.properties;
      const properties = {
        ...(typeof href === 'string' && { href: link(href) }),
        ...(start !== undefined && { start }),
      };
      return [{ type: 'element', tagName: node.tagName, properties, children }];
    });
  return toHtml({ type: 'root', children: plain(prose.children) });
}
