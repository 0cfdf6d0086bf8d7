import { nearest } from '../checking/nearest.ts';
import { problem, type Problem } from '../checking/problem.ts';
import type { InwardLink } from '../story/links.ts';
import type { ReadStory } from '../story/read-story.ts';
import type { Story } from '../story/types.ts';

/** Names of the files of content that there are, whether or not they can be read. */
export type KnownNames = Readonly<Record<InwardLink['collection'], ReadonlySet<string>>>;

/**
 * Links and related stories that lead to no file, to no figure or quotation of its story, or from a published
 * story to a draft, which has no page.
 */
export function brokenLinks(read: readonly ReadStory[], known: KnownNames): Problem[] {
  const targets = new Map(
    read.flatMap(({ story }) => (story ? [[story.slug, story] as const] : [])),
  );
  return read.flatMap(({ story, links }) =>
    links.flatMap((link) => {
      const target = link.collection === 'stories' ? targets.get(link.slug) : undefined;
      const fault =
        link.code === 'related-unknown' && story !== null && target === story
          ? `“${link.text}”, which is this story itself`
          : faultOf(link, known, target, story?.status === 'draft');
      return fault === null ? [] : [problem(link.code, link.place, fault)];
    }),
  );
}

function faultOf(
  link: InwardLink,
  known: KnownNames,
  target: Story | undefined,
  fromDraft: boolean,
): string | null {
  const { collection, slug, id, text } = link;
  if (!known[collection].has(slug)) return meaning(text, slug, known[collection]);
  if (!target) return id === null || collection === 'stories' ? null : `“${text}”`;
  if (target.status === 'draft' && !fromDraft) return `“${text}”, which is a draft`;
  if (id === null) return null;
  const ids = new Set([...target.figures, ...target.quotations].map((item) => item.id));
  return ids.has(id) ? null : meaning(text, id, ids);
}

/** A link as it stands, and as it was probably meant where a name in it is nearly one that there is. */
function meaning(text: string, name: string, names: ReadonlySet<string>): string {
  const near = nearest(name, names);
  return near === null ? `“${text}”` : `“${text}”; did you mean “${text.replace(name, near)}”?`;
}
