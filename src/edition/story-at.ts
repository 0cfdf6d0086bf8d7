import type { Story } from '../story/types.ts';
import { ofEdition } from './of-edition.ts';

const bySlug = ofEdition(({ stories }) => new Map(stories.map((story) => [story.slug, story])));

/** The story of an edition that has a slug; `null` where none has it. */
export function storyAt(edition: Parameters<typeof bySlug>[0], slug: string): Story | null {
  return bySlug(edition).get(slug) ?? null;
}
