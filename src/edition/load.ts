import { getCollection } from 'astro:content';
import type { Edition } from './edition.ts';
import type { Story } from '../story/types.ts';
import { readOnce } from '../made/kept-readings.ts';
import { readEdition } from './read-edition.ts';

interface Loaded {
  edition: Edition;
  /** Every character that the content holds, drafts apart, once each. */
  characters: string;
}

let built: Promise<Loaded> | undefined;

/** The edition, read once a build; while writing it is read anew for each page, with its drafts. */
export function loadEdition(): Promise<Loaded> {
  if (import.meta.env.DEV) return load();
  built ??= load();
  return built;
}

async function load(): Promise<Loaded> {
  const collections = await Promise.all([
    getCollection('stories'),
    getCollection('people'),
    getCollection('elsewhere'),
  ]);
  const files = collections.flat().map(({ data }) => data);
  const register = (await getCollection('register')).map(({ data }) => data);
  const all = [...files, ...register];
  const code = import.meta.env.READING_CODE;
  const { edition } = code === undefined ? readEdition(all) : await readOnce(all, code);
  const isShown = ({ status }: Story) => import.meta.env.DEV || status !== 'draft';
  const stories = edition.stories.filter(isShown);
  const hidden = new Set(
    edition.stories.filter((story) => !isShown(story)).map(({ file }) => file),
  );
  const shown = files.filter(({ path }) => !hidden.has(`content/${path}`));
  const characters = [...new Set(shown.flatMap(({ source }) => Array.from(source)))]
    .sort()
    .join('');
  return { edition: { ...edition, stories }, characters };
}
