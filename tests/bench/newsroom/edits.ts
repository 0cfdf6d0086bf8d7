import {
  appendFileSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { Chance } from './chance.ts';
import { madeStories } from './made-stories.ts';
import { towns } from './words.ts';

/** What somebody does to a project whose stories are made, or to its site. */
type Edit = (project: string, by: Chance) => void;

/** A story that is published, by its slug. */
function someStory(project: string, by: Chance): string {
  const files = readdirSync(join(project, 'content/stories')).sort();
  const published = files.filter((file) =>
    readFileSync(join(project, 'content/stories', file), 'utf8').includes('status: published'),
  );
  return basename(by.one(published), '.md');
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

const storyFile = (project: string, slug: string) => join(project, `content/stories/${slug}.md`);

/** The edits by what they are; none leaves an error. */
export const edits: Readonly<Record<string, Edit>> = {
  'a word of the text': (project, by) => {
    rewrite(storyFile(project, someStory(project, by)), (text) => text.replace(/\.\n$/, ' now.\n'));
  },
  'a word of the headline': (project, by) => {
    rewrite(storyFile(project, someStory(project, by)), (text) =>
      text.replace(/^headline: .*$/m, '$& again'),
    );
  },
  'what a figure counts': (project, by) => {
    rewrite(storyFile(project, someStory(project, by)), (text) =>
      text.replace(/("counts":"[^"]*)"/, '$1 there"'),
    );
  },
  'another place': (project, by) => {
    const place = by.one(towns);
    rewrite(storyFile(project, someStory(project, by)), (text) =>
      text.replace(/^dateline: { place: \w+/m, `dateline: { place: ${place}`),
    );
  },
  'a new story': (project) => {
    const stories = readdirSync(join(project, 'content/stories')).sort();
    const nth = stories.length;
    for (const [path, text] of madeStories(nth + 1)) {
      const file = join(project, 'content', path);
      const isNew = path.startsWith('stories/') ? path.endsWith(`-${nth}.md`) : !existsSync(file);
      // What it points to may have moved.
      const standing = text.replace(/stories\/([\w-]+),/g, (_, slug: string) => {
        const found = stories.find((name) => new RegExp(`^${slug}(-moved)*\\.md$`).test(name));
        return `stories/${basename(found ?? slug, '.md')},`;
      });
      if (isNew) writeFileSync(file, standing);
    }
  },
  'a story withdrawn': (project, by) => {
    const stories = globSync('content/stories/*.md', { cwd: project });
    const published = stories.filter((file) =>
      readFileSync(join(project, file), 'utf8').includes('status: published'),
    );
    if (published.length < 2) return;
    rewrite(storyFile(project, someStory(project, by)), (text) =>
      text.replace('status: published', 'status: withdrawn\nbecause: It was wrong.'),
    );
  },
  'a story moved': (project, by) => {
    const slug = someStory(project, by);
    const to = `${slug}-moved`;
    renameSync(storyFile(project, slug), storyFile(project, to));
    for (const file of globSync('content/stories/*.md', { cwd: project })) {
      rewrite(join(project, file), (text) => text.replaceAll(`stories/${slug},`, `stories/${to},`));
    }
    rewrite(join(project, `content/register/${slug}.tsv`), (text) =>
      text
        .replace(/^\t.*\n/gm, '')
        .replace(/^(\S+)\there$/gm, (_, path: string) =>
          [path, 'moved', path.replace(`stories/${slug}/`, `stories/${to}/`)].join('\t'),
        ),
    );
  },
  'the name of somebody': (project, by) => {
    const people = readdirSync(join(project, 'content/people')).sort();
    rewrite(join(project, 'content/people', by.one(people)), (text) =>
      text.replace(/^name: .*$/m, '$& Elder'),
    );
  },
  'a file of the site changed by somebody': (project, by) => {
    const pages = globSync('dist/**/*.html', { cwd: project }).sort();
    if (pages.length > 0) appendFileSync(join(project, by.one(pages)), 'stray');
  },
  'files of the cache gone': (project) => {
    const kept = join(project, 'node_modules/.cache/tearsheet/site');
    if (!existsSync(kept)) return;
    for (const name of readdirSync(kept).sort().slice(0, 40)) rmSync(join(kept, name));
  },
};
