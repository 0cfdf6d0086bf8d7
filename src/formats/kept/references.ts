import type { Root } from 'hast';
import type { Addresses } from '../../addresses.ts';
import { calledBy, noteCalled } from '../../markdown/footnotes.ts';
import type { Story } from '../../story/types.ts';
import { noteId } from '../../telling/prose/note-places.ts';
import { elementsOf } from '../../telling/prose/elements.ts';
import { referenceLink } from '../../telling/prose/references.ts';

/** The whole address of each reference of a story, by the reference: of its figures and quotations, of its prose and notes. */
export function referencesOf(
  { prose, slug, figures, quotations, notes }: Story,
  links: Addresses,
): Record<string, string> {
  const link = referenceLink({ path: links.url }, slug);
  const found: Record<string, string> = {};
  for (const { id } of figures) found[`figure:${id}`] = link(`figure:${id}`);
  for (const { id } of quotations) found[`quotation:${id}`] = link(`quotation:${id}`);
  const words: Root = {
    type: 'root',
    children: [...prose.children, ...notes.flatMap(({ content }) => content)],
  };
  for (const element of elementsOf(words)) {
    const { href } = element.properties;
    // What calls a note stands in one form with it.
    if (typeof href !== 'string' || calledBy(element) !== null) continue;
    const address = link(href);
    if (address !== href) found[href] = address;
  }
  return found;
}

/**
 * The id of what is told of a figure or quotation, in a form that holds the sentence under the id itself. No editor’s id
 * has an underscore in it.
 */
export const entryId = (id: string) => `${id}_entry`;

/**
 * Where a link of the prose leads in a form that holds the story’s figures and quotations itself: to what is told of
 * them, to a note, to a place of the same story, else to the whole address.
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
    const note = noteCalled(href);
    if (note !== null) return `#${noteId(note)}`;
    const own = `story:${slug}#`;
    return href.startsWith(own) ? `#${href.slice(own.length)}` : (references[href] ?? href);
  };
}
