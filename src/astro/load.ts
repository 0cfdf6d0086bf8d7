import type { ContentFile } from '../edition/content-file.ts';
import type { Edition } from '../edition/edition.ts';
import { readRegister, type RegisterLine } from '../register/format.ts';
import { type AsWritten, readAsWritten } from './as-written.ts';
import { hasComeOut } from '../front-matter/come-out.ts';

/** The content of an edition as it was read: what it holds, and what its register says. */
interface Reading {
  edition: Edition;
  register: readonly RegisterLine[];
}

let examined: Reading | null = null;

/** Whether a site for hosts is being made, and not pages for whoever writes them. */
export const forHosts = (): boolean => examined !== null;

/** Lets all of the site be made from what was examined, so that no file is read again; drafts are no part of it. */
export function makeFrom({ edition, register }: Reading): void {
  const stories = edition.stories.filter(({ status }) => hasComeOut(status));
  examined = { edition: { ...edition, stories }, register };
}

/** The edition as the build has examined it; while writing as its files could last be read, with its drafts. */
export async function loadEdition(): Promise<Reading> {
  if (examined !== null) return examined;
  const { edition, shown } = await contentAsWritten();
  return { edition, register: registerIn(shown) };
}

let lastRead: { sources: string; content: Promise<AsWritten> } | null = null;

/** Content as whoever writes has it; it is read again when any of its files has changed. */
export async function contentAsWritten(): Promise<AsWritten> {
  // Known to Astro alone: Node, which runs this module in a build, never comes here.
  const { getCollection } = await import('astro:content');
  const written = (await getCollection('content')).map(({ data }) => data);
  const sources = JSON.stringify(written);
  if (lastRead?.sources !== sources) lastRead = { sources, content: readAsWritten(written) };
  return lastRead.content;
}

const registerIn = (files: readonly ContentFile[]) =>
  files
    .filter(({ path }) => path.startsWith('register/'))
    .flatMap(({ path, source }) => readRegister(path, source).lines);
