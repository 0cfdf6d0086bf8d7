import { deskPath } from '../addresses.ts';
import type { AsWritten } from '../astro/as-written.ts';
import { contentAsWritten, forHosts } from '../astro/load.ts';
import { examined } from '../examining/examined.ts';
import type { AnyPage } from '../views/values/among.ts';
import { type Desk, nameOnDesk } from '../views/desk.ts';
import { cardGlyphs } from './drawn/card-glyphs.ts';

const known = new WeakMap<AsWritten, Desk>();

/** What whoever writes is told beside the pages; `null` where a site for hosts is made. */
export async function desk(): Promise<Desk | null> {
  if (forHosts()) return null;
  const written = await contentAsWritten();
  const { found, read, outdated } = written;
  const told = known.get(written) ?? {
    files: found.files,
    problems: examined(found, read, await cardGlyphs()).problems,
    outdated,
  };
  known.set(written, told);
  return told;
}

/** The pages of the desk: of all content, and of each file by itself. */
export async function deskPages(): Promise<AnyPage[]> {
  if (forHosts()) return [];
  const { found } = await contentAsWritten();
  const files = [...found.files.map(({ path }) => path), ...found.problems.map(({ file }) => file)];
  const names = new Set(files.map(nameOnDesk));
  return [undefined, ...names].map((file) => ({ page: 'desk', file }));
}

/**
 * The page of the desk that stands at an address whose file is there and could never be read, so that it has no page;
 * `null` for any other address.
 * @param path from the root of the site
 */
export async function standIn(path: string): Promise<string | null> {
  const [folder = '', name = ''] = path.split('/');
  const file = `${folder}/${name}`;
  const { edition } = await contentAsWritten();
  const { stories, people, elsewhere, series } = edition;
  const slugs = new Set(stories.map(({ slug }) => slug));
  const readable: Partial<Record<string, { has: (name: string) => boolean }>> = {
    ...{ stories: slugs, people, elsewhere, series },
  };
  const isUnread = readable[folder]?.has(name) === false;
  const isThere = (await deskPages()).some((page) => page.page === 'desk' && page.file === file);
  return isUnread && isThere ? deskPath(file) : null;
}
