import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { blocksIn } from './blocks.ts';
import { some } from '../some.ts';
import { projectOf, type EditionName } from './editions.ts';

/** What says that some words are no figure or no quotation, and so has no id. */
const isUnmarked = (entry: unknown) => unmarked.safeParse(entry).success;
const unmarked = z.object({ marked: z.literal('no') });
const withIds = <Entry extends z.ZodType>(entry: Entry) =>
  z.preprocess(
    (entries) =>
      z
        .array(z.unknown())
        .default([])
        .parse(entries)
        .filter((each) => !isUnmarked(each)),
    z.array(entry),
  );

const frontMatter = z.object({
  headline: z.string(),
  standfirst: z.string(),
  status: z.enum(['draft', 'published', 'withdrawn']),
  because: z.string().optional(),
  published: z.string(),
  lang: z.string(),
  byline: z.string(),
  section: z.string(),
  topics: z.array(z.string()).default([]),
  dateline: z.object({ place: z.string(), date: z.string() }),
  related: z.array(z.object({ to: z.string(), why: z.string() })).default([]),
  sources: z
    .record(
      z.string(),
      z.object({ title: z.string(), publisher: z.string(), url: z.string().optional() }),
    )
    .default({}),
  figures: withIds(
    z.object({
      id: z.string(),
      words: z.string(),
      counts: z.string().optional(),
      by: z.string().optional(),
      source: z.string().optional(),
    }),
  ),
  quotations: withIds(z.object({ id: z.string(), words: z.string(), by: z.string().optional() })),
  notes: z.array(z.object({ text: z.string(), misprint: z.string().optional() })).default([]),
  corrections: z
    .array(
      z.object({
        on: z.union([z.string().transform((id) => [id]), z.array(z.string())]).default([]),
        date: z.string(),
        was: z.string(),
        /** Empty where something was taken out. */
        now: z.string().default(''),
        why: z.string(),
      }),
    )
    .default([]),
});

/** A story as its editor wrote it, read here a second time and more simply, so that the reader can be held to it. */
export type WrittenStory = z.infer<typeof frontMatter> & {
  slug: string;
  /** Paragraphs, headings, items and cells of its prose, without marks of Markdown. */
  blocks: string[];
};

/** Stories are read once for all tests that look at them, which change nothing in them. */
const written = new Map<EditionName, readonly WrittenStory[]>();

function readStories(name: EditionName): WrittenStory[] {
  const folder = join(projectOf(name), 'content/stories');
  return readdirSync(folder).map((file) => {
    const [, yaml = '', body = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
    const front = frontMatter.parse(parse(yaml, { schema: 'failsafe' }));
    return { ...front, slug: basename(file, '.md'), blocks: blocksIn(body) };
  });
}

/**
 * The stories of an edition that are published, or of another status.
 * @throws where none is published
 */
export function storiesOf(
  name: EditionName,
  status: WrittenStory['status'] = 'published',
): WrittenStory[] {
  const all = written.get(name) ?? readStories(name);
  written.set(name, all);
  const stories = all.filter((story) => story.status === status);
  return status === 'published' ? some(stories, `published story in “${name}”`) : stories;
}

/** Every address that a story has, as a path from the root of the site. */
export function pathsOf({ slug, figures, quotations }: WrittenStory): string[] {
  const own = `stories/${slug}/`;
  return [
    own,
    ...(figures.length > 0 ? [`${own}figures/`] : []),
    ...figures.map(({ id }) => `${own}figures/${id}/`),
    ...(quotations.length > 0 ? [`${own}quotations/`] : []),
    ...quotations.map(({ id }) => `${own}quotations/${id}/`),
    `${own}kept/`,
  ];
}

/** The name of a person or a body, by the name of their file. */
export function nameOf(name: EditionName, id: string): string {
  const text = readFileSync(join(projectOf(name), 'content/people', `${id}.yaml`), 'utf8');
  return z.object({ name: z.string() }).parse(parse(text, { schema: 'failsafe' })).name;
}

/** The headline of the story told elsewhere that `to` names: `elsewhere/us-officials-cuba`. */
export function headlineOf(name: EditionName, to: string): string {
  const file = to.startsWith('stories/') ? `${to}.md` : `${to}.yaml`;
  const text = readFileSync(join(projectOf(name), 'content', file), 'utf8');
  const yaml = to.startsWith('stories/') ? (text.split(/^---$/m)[1] ?? '') : text;
  return z.object({ headline: z.string() }).parse(parse(yaml, { schema: 'failsafe' })).headline;
}
