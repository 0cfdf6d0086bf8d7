import type { ContentFile } from '../edition/content-file.ts';
import type { Edition } from '../edition/edition.ts';
import { readEdition } from '../edition/read-edition.ts';
import { readRegister, type RegisterLine } from '../register/lines.ts';

/** The content of an edition as it was read: what it holds, and what its register says. */
export interface Reading {
  edition: Edition;
  register: readonly RegisterLine[];
}

let examined: Reading | null = null;

/** Whether a site for hosts is being made, and not pages for whoever writes them. */
export const forHosts = (): boolean => examined !== null;

/** Lets all of the site be made from what was examined, so that no file is read again; drafts are no part of it. */
export function makeFrom({ edition, register }: Reading): void {
  const stories = edition.stories.filter(({ status }) => status !== 'draft');
  examined = { edition: { ...edition, stories }, register };
}

/** The edition as the build has examined it; while writing it is read anew for each page, with its drafts. */
export async function loadEdition(): Promise<Reading> {
  return examined ?? read();
}

async function read(): Promise<Reading> {
  // Known to Astro alone: Node, which runs this module in a build, never comes here.
  const { getCollection } = await import('astro:content');
  const files = (await getCollection('content')).map(({ data }) => data);
  return { edition: readEdition(files).edition, register: registerIn(files) };
}

const registerIn = (files: readonly ContentFile[]) =>
  files
    .filter(({ path }) => path.startsWith('register/'))
    .flatMap(({ path, source }) => readRegister(path, source).lines);
