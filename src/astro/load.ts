import { getCollection } from 'astro:content';
import type { Edition } from '../edition/edition.ts';
import type { Story } from '../story/types.ts';
import { readOnce } from '../cache/readings.ts';
import { readEdition } from '../edition/read-edition.ts';

interface Loaded {
  edition: Edition;
  /** Every character that the content holds, drafts apart, once each. */
  characters: string;
}

/** Of series and the register no words are printed. */
const printed = /^(?:stories|people|elsewhere)\//;

let built: Promise<Loaded> | undefined;

/** The edition, read once a build; while writing it is read anew for each page, with its drafts. */
export function loadEdition(): Promise<Loaded> {
  if (import.meta.env.DEV) return load();
  built ??= load();
  return built;
}

async function load(): Promise<Loaded> {
  const files = (await getCollection('content')).map(({ data }) => data);
  const code = import.meta.env.READING_CODE;
  const { edition } = code === undefined ? readEdition(files) : await readOnce(files, code);
  const isShown = ({ status }: Story) => import.meta.env.DEV || status !== 'draft';
  const stories = edition.stories.filter(isShown);
  const hidden = new Set(
    edition.stories.filter((story) => !isShown(story)).map(({ file }) => file),
  );
  const shown = files.filter(({ path }) => printed.test(path) && !hidden.has(`content/${path}`));
  const characters = [...new Set(shown.flatMap(({ source }) => Array.from(source)))]
    .sort()
    .join('');
  return { edition: { ...edition, stories }, characters };
}
