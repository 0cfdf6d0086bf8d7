import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Addresses } from '../../addresses.ts';
import type { Story } from '../../story/types.ts';
import { referenceLink } from '../../views/references.ts';

/** The whole address of each reference that stands in the prose of a story, by the reference. */
export function referencesOf({ prose, slug }: Story, links: Addresses): Record<string, string> {
  const link = referenceLink({ path: links.url }, slug);
  const found: Record<string, string> = {};
  visit(prose, 'element', ({ properties: { href } }: Element) => {
    if (typeof href !== 'string') return;
    const address = link(href);
    if (address !== href) found[href] = address;
  });
  return found;
}

/** The id of what is told of a figure or quotation, in a form that holds the sentence under the id itself. */
export const entryId = (id: string) => `${id}.entry`;

/**
 * Where a link of the prose leads in a form that holds the story’s figures and quotations itself: to what is told of
 * them, to a place of the same story, else to the whole address.
 */
export function linkWithin({
  slug,
  references,
}: {
  slug: string;
  references: Readonly<Record<string, string>>;
}): (href: string) => string {
  return (href) => {
    const [, id] = /^(?:figure|quotation):(.+)$/.exec(href) ?? [];
    if (id !== undefined) return `#${entryId(id)}`;
    const own = `story:${slug}#`;
    return href.startsWith(own) ? `#${href.slice(own.length)}` : (references[href] ?? href);
  };
}
