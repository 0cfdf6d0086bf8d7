import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../addresses.ts';
import { allCode } from '../../cache/all-code.ts';
import { digestOf } from '../../cache/digest.ts';
import { timeOnDisk } from '../../cache/disk-time.ts';
import type { SiteStore } from '../../cache/site-store.ts';
import type { Examined } from '../../examining/examined.ts';

/** A site as a list: its files by path, each with the key that it is kept under, and how many of them are pages. */
interface Plan {
  pages: number;
  files: readonly (readonly [path: string, key: string])[];
}

const day = 24 * 60 * 60 * 1000;

/** A name for all that a site is made from: the code, the host, the content, and which of its stories have come out. */
export async function planName(
  host: Host,
  { files, edition }: Pick<Examined, 'files' | 'edition'>,
): Promise<string> {
  const content = files.map(({ path, source, picture }) => [path, source, picture]);
  const statuses = edition.stories.map(({ slug, status }) => [slug, status]);
  const all = JSON.stringify([host, content, statuses]);
  return digestOf(['site', await allCode(), all]).slice(0, 32);
}

/**
 * The list of a site that was made before from the same, where all of its files are kept still; else `null`. After a day it
 * is made again, since by that it is known of all that is cached what is still used.
 * @param room where the list is put while it is read
 */
export async function keptPlan(store: SiteStore, name: string, room: string): Promise<Plan | null> {
  if (!store.has(name)) return null;
  const path = join(room, 'plan.json');
  store.place(name, path);
  const now = await timeOnDisk(room);
  if (now === null || Math.abs(now - statSync(path).mtimeMs) > day) return null;
  const plan = JSON.parse(readFileSync(path, 'utf8')) as Plan;
  return plan.files.every(([, key]) => store.has(key)) ? plan : null;
}

/** Keeps the list of a site for the next build of the same. */
export function keepPlan(store: SiteStore, name: string, plan: Plan): void {
  store.put(name, JSON.stringify(plan));
}
