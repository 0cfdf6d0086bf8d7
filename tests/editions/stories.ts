import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectOf, type EditionName } from './editions.ts';

const frontMatter = z.object({
  headline: z.string(),
  standfirst: z.string(),
  status: z.string(),
  byline: z.string(),
  dateline: z.object({ place: z.string(), date: z.string() }),
  related: z.array(z.object({ to: z.string(), why: z.string() })).default([]),
  figures: z.array(z.object({ id: z.string(), words: z.string() })).default([]),
  quotations: z.array(z.object({ id: z.string(), words: z.string() })).default([]),
  notes: z.array(z.object({ text: z.string() })).default([]),
  corrections: z.array(z.object({ was: z.string(), now: z.string(), why: z.string() })).default([]),
});

/** A story as its editor wrote it, read here a second time and more simply, so that the reader can be held to it. */
export type WrittenStory = z.infer<typeof frontMatter> & {
  slug: string;
  /** Paragraphs and headings of plain prose, without marks of Markdown. */
  blocks: string[];
};

/** The published stories of an edition. */
export function storiesOf(name: EditionName): WrittenStory[] {
  const folder = join(projectOf(name), 'content/stories');
  return readdirSync(folder)
    .map((file) => {
      const [, yaml = '', body = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
      const front = frontMatter.parse(parse(yaml, { schema: 'failsafe' }));
      const blocks = body
        .split(/\n{2,}/)
        .map((block) => block.replace(/^#+ /, '').replaceAll('\n', ' ').trim());
      return {
        ...front,
        slug: basename(file, '.md'),
        blocks: blocks.filter((block) => block !== ''),
      };
    })
    .filter((story) => story.status === 'published');
}

/** The headline of the story told elsewhere that `to` names: `elsewhere/us-officials-cuba`. */
export function headlineOf(name: EditionName, to: string): string {
  const file = to.startsWith('stories/') ? `${to}.md` : `${to}.yaml`;
  const text = readFileSync(join(projectOf(name), 'content', file), 'utf8');
  const yaml = to.startsWith('stories/') ? (text.split(/^---$/m)[1] ?? '') : text;
  return z.object({ headline: z.string() }).parse(parse(yaml, { schema: 'failsafe' })).headline;
}
