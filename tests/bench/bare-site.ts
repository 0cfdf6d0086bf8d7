import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { project } from '../editions/copy-project.ts';

const files = {
  'package.json': '{ "type": "module" }',
  // Its cache is its own: it would else be that of the packages, which every project beside shares.
  'astro.config.mjs': `export default { compressHTML: true, cacheDir: '.cache' };`,
  'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const loader = glob({ pattern: '*.md', base: './content/stories' });
export const collections = { stories: defineCollection({ loader }) };
`,
  'src/pages/[...path].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const stories = await getCollection('stories');
  return Array.from({ length: Number(process.env.PAGES) }, (_, index) => ({
    params: { path: String(index) },
    props: { story: stories[index % stories.length] },
  }));
}
const { story } = Astro.props;
const { Content } = await render(story);
// As long as a page is to be: a site of its own would have a look, data and lists there.
const rest = Number(process.env.PAGE_BYTES) - story.rendered.html.length;
const sheet = 'a { color: inherit }\\n'.repeat(Math.max(0, Math.floor(rest / 21)));
---
<html lang="en"><title>{story.data.headline}</title><style is:inline set:html={sheet} /><h1>{story.data.headline}</h1><Content /></html>
`,
};

/**
 * A bare Astro site in the folder `to`, which renders the stories of some content, each as often as it gets pages. The
 * environment says how many pages there are (PAGES), and how long each of them is (PAGE_BYTES).
 */
export function writeBareSite(to: string, content: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
  }
  cpSync(join(content, 'stories'), join(to, 'content/stories'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(to, 'node_modules'));
}
