import { createHash } from 'node:crypto';
import { pathOfFile, type SiteFile } from '../../addresses.ts';
import { cached } from '../../cache/cache.ts';
import { keptForms } from '../../formats/kept/forms.ts';
import type { Story } from '../../story/types.ts';
import { offered, type FileFacts, type OfferedFile } from '../../views/kept-page.ts';
import type { FileOfSite } from '../file-of-site.ts';
import { dataOf } from './data.ts';
import { keptForm, type Written } from './forms.ts';

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

/** The same of what is kept, for which it is not written again. */
export async function factsOfKept({ key, write }: Written): Promise<FileFacts> {
  const facts = await cached(`kept-facts-${key}`, async () =>
    Buffer.from(JSON.stringify(factsOf(await write()))),
  );
  return JSON.parse(Buffer.from(facts).toString()) as FileFacts;
}

/** What is kept, as a file of the site; when it is written its facts are set down too. */
export function keptFile(of: SiteFile, { key, write }: Written): FileOfSite {
  const make = async () => {
    const bytes = await write();
    await factsOfKept({ key, write: () => Promise.resolve(bytes) });
    return bytes;
  };
  return { path: pathOfFile(of), key, make };
}

async function look(story: Story): Promise<OfferedFile[]> {
  const { slug } = story;
  const files: OfferedFile[] = [];
  for (const form of keptForms) {
    const facts = await factsOfKept(await keptForm(story, form));
    files.push(offered(form, { file: 'kept', slug, form }, facts));
  }
  if (story.figures.length === 0) return files;
  const { csv, json } = await dataOf(story);
  return [
    ...files,
    offered('csv', { file: 'figures-csv', slug }, await factsOfKept(csv)),
    offered('json', { file: 'figures-json', slug }, await factsOfKept(json)),
  ];
}
