import { mkdirSync, readdirSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Host } from '../../addresses.ts';
import { cacheFolder } from '../../cache/cache.ts';
import { siteFolder, siteStore, type SiteStore } from '../../cache/site-store.ts';
import type { Examined } from '../../examining/examined.ts';
import { keptPlan, keepPlan, planName } from './plan.ts';

/** What a site is made of, and how much of it was made anew. */
export interface Tally {
  pages: number;
  files: number;
  bytes: number;
  made: number;
}

/** A site that was made, and what is to be done when it stands in its place. */
export interface MadeSite {
  tally: Tally;
  settle: () => void;
}

/**
 * Makes a site in `room`/site from its content as it was examined: what is kept from earlier builds is linked, the rest is
 * made. Files of `room`/public are put beside it.
 * @throws CannotRun where pages cannot be rendered
 */
export async function assembleSite(
  project: string,
  host: Host,
  room: string,
  examined: Examined,
  say: (line: string) => void,
): Promise<MadeSite> {
  const site = join(room, 'site');
  const store = openStore(room);
  const folders = new Set<string>();
  const tally: Tally = { pages: 0, files: 0, bytes: 0, made: 0 };
  const place = (path: string, key: string) => {
    const to = join(site, path);
    const folder = dirname(to);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    tally.bytes += store.place(key, to);
    tally.files += 1;
  };

  const name = await planName(host, examined);
  const plan = await keptPlan(store, name, room);
  if (plan !== null) {
    for (const [path, key] of plan.files) place(path, key);
    tally.pages = plan.pages;
  } else {
    // What makes pages takes a second to load, which a site that is the same does not need.
    const { renderSite } = await import('./render-site.ts');
    const files: [path: string, key: string][] = [];
    const placed = (path: string, key: string) => {
      place(path, key);
      files.push([path, key]);
    };
    const made = await renderSite(project, host, room, examined, { store, place: placed, say });
    Object.assign(tally, made);
    keepPlan(store, name, { pages: made.pages, files });
  }

  await addPublic(join(room, 'public'), site);
  return { tally, settle: store.settle };
}

/** Where nothing can be kept, what is made lasts as long as the build. */
function openStore(room: string): SiteStore {
  try {
    return siteStore(siteFolder(cacheFolder()));
  } catch {
    return siteStore(join(room, 'store'));
  }
}

async function addPublic(from: string, site: string): Promise<void> {
  const names = readdirSync(dirname(from)).includes('public') ? readdirSync(from) : [];
  for (const name of names) await cp(join(from, name), join(site, name), { recursive: true });
}
