import { nearest } from '../../checking/nearest.ts';
import { problem, type Problem } from '../../checking/problem.ts';
import type { InwardLink } from '../../story/links.ts';
import type { ReadStory } from '../../story/read-story.ts';
import { hasComeOut } from '../../front-matter/come-out.ts';
import { secondsOf } from '../../front-matter/dates.ts';
import type { Story } from '../../story/types.ts';

/** Names of the files of content that there are, whether or not they can be read. */
export type KnownNames = Readonly<Record<InwardLink['collection'], ReadonlySet<string>>>;

/**
 * Links and related stories that lead to no file, to no figure or quotation of its story, or to a story that has no page
 * when the one that leads to it has.
 */
export function brokenLinks(read: readonly ReadStory[], known: KnownNames): Problem[] {
  const targets = new Map(
    read.flatMap(({ story }) => (story ? [[story.slug, story] as const] : [])),
  );
  return read.flatMap(({ story, links }) =>
    links.flatMap((link) => {
      const target = link.collection === 'stories' ? targets.get(link.slug) : undefined;
      const leadsOn = link.code === 'related-unknown' || link.code === 'translation-unknown';
      const fault =
        leadsOn && story !== null && target === story
          ? `“${link.text}”, which is this story itself`
          : faultOf(link, known, target, story);
      return fault === null ? [] : [problem(link.code, link.place, fault)];
    }),
  );
}

function faultOf(
  link: InwardLink,
  known: KnownNames,
  target: Story | undefined,
  from: Story | null,
): string | null {
  const { collection, slug, id, text } = link;
  if (!known[collection].has(slug)) return meaning(text, slug, known[collection]);
  if (!target) return id === null || collection === 'stories' ? null : `“${text}”`;
  if (comesBefore(from, target)) return `“${text}”, ${notOut(target)}`;
  if (id === null) return null;
  const ids = new Set([...target.figures, ...target.quotations].map((item) => item.id));
  return ids.has(id) ? null : meaning(text, id, ids);
}

/** Whether readers have a story, or will, while they have not what it leads to. */
function comesBefore(from: Story | null, target: Story): boolean {
  if (hasComeOut(target.status) || from?.status === 'draft') return false;
  const isAhead = from?.status === 'scheduled' && target.status === 'scheduled';
  return !isAhead || secondsOf(from.published) < secondsOf(target.published);
}

/** Why readers have no page of a story that has not come out. */
export const notOut = ({ status, published }: Pick<Story, 'status' | 'published'>): string =>
  status === 'scheduled' ? `which is scheduled for ${published}` : 'which is a draft';

/** A link as it stands, and as it was probably meant where a name in it is nearly one that there is. */
function meaning(text: string, name: string, names: ReadonlySet<string>): string {
  const near = nearest(name, names);
  return near === null ? `“${text}”` : `“${text}”; did you mean “${text.replace(name, near)}”?`;
}
