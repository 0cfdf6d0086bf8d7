import { createHash } from 'node:crypto';
import { links } from '../astro/here.ts';
import { loadEdition } from '../astro/load.ts';
import { figuresCsv } from '../formats/data/figures-csv.ts';
import { figuresData, figuresJson } from '../formats/data/figures-data.ts';
import { keptForms } from '../formats/kept/forms.ts';
import { site } from '../site.ts';
import type { Story } from '../story/types.ts';
import { offered, type FileFacts, type OfferedFile } from '../views/kept-page.ts';
import { keptForm } from './kept-forms.ts';

const known = new WeakMap<Story, Promise<OfferedFile[]>>();

/** The files of a story that can be kept, with sizes and sums: its forms, then its figures as data if it has any. */
export function filesToKeep(story: Story): Promise<OfferedFile[]> {
  const files = known.get(story) ?? look(story);
  known.set(story, files);
  return files;
}

/** The size and the sum of a file’s bytes. */
export function factsOf(bytes: Uint8Array | string): FileFacts {
  return {
    bytes: Buffer.byteLength(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

async function look(story: Story): Promise<OfferedFile[]> {
  const { slug } = story;
  const files: OfferedFile[] = [];
  for (const form of keptForms) {
    files.push(offered(form, { file: 'kept', slug, form }, factsOf(await keptForm(story, form))));
  }
  if (story.figures.length === 0) return files;
  const { edition } = await loadEdition();
  const data = figuresData(edition, [story], { site, links }, slug);
  return [
    ...files,
    offered('csv', { file: 'figures-csv', slug }, factsOf(figuresCsv(data))),
    offered('json', { file: 'figures-json', slug }, factsOf(figuresJson(data))),
  ];
}
