import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Host } from '../../addresses.ts';
import { standAt } from '../../astro/here.ts';
import { loadEdition, makeFrom } from '../../astro/load.ts';
import { allCode } from '../../cache/all-code.ts';
import { cacheFolder } from '../../cache/cache.ts';
import { counted } from '../../checking/counted.ts';
import { digestOf } from '../../cache/digest.ts';
import { siteFolder, siteStore, type SiteStore } from '../../cache/site-store.ts';
import { among, fileOf, renderOnly } from '../../made/pages.ts';
import type { FileOfSite } from '../../made/file-of-site.ts';
import { siteFiles } from '../../made/site-files.ts';
import { savedLists } from '../../made/story-files.ts';
import type { ContentFile } from '../../edition/content-file.ts';
import type { Examined } from '../check/examine.ts';
import type { AnyPage } from '../../views/values/among.ts';
import { everyPage, valueOf } from '../../views/values/index.ts';
import { progress } from './progress.ts';
import { render } from './render.ts';
import { sealsOf } from './seals.ts';

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

interface KeyedPage {
  page: AnyPage;
  path: string;
  key: string;
}

/**
 * Makes a site in `room`/site from its content as it was examined: what is kept from earlier builds is linked, the rest is
 * made. Files of `room`/public are put beside it.
 * @throws CannotRun where pages cannot be rendered
 */
export async function makeSite(
  project: string,
  host: Host,
  room: string,
  examined: Examined,
  say: (line: string) => void,
): Promise<MadeSite> {
  standAt(host);
  makeFrom(examined);
  const { edition, register } = await loadEdition();
  const planned = everyPage({ edition, register });
  say(`Making ${counted(planned.length, 'page')} …`);
  const site = join(room, 'site');
  const store = openStore(room);
  const folders = new Set<string>();
  const tally: Tally = { pages: 0, files: 0, bytes: 0, made: 0 };
  const target = (path: string) => {
    const to = join(site, path);
    const folder = dirname(to);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    tally.files += 1;
    return to;
  };

  const files = await siteFiles();
  const missing = files.filter(({ key }) => key !== null && !store.has(key));
  const oneMore = progress(say, 'Drawing cards and writing forms', missing.length);
  await atOnce(availableParallelism(), missing, async ({ key, make }) => {
    store.put(`${key}`, await make());
    oneMore();
  });
  tally.made += missing.length;
  // What is made in each build is kept by what it holds: where that is the same it stays one file.
  const byContent = async (make: FileOfSite['make']) => {
    const content = await make();
    const key = digestOf([content]).slice(0, 32);
    if (!store.has(key)) {
      store.put(key, content);
      tally.made += 1;
    }
    return key;
  };
  for (const { path, key, make } of files) {
    const to = target(path);
    tally.bytes += store.place(key ?? (await byContent(make)), to);
  }

  const seals = sealsOf(site, host);
  const pages = await keyed(project, host, planned);
  const unknown = pages.filter(({ key }) => !store.has(key));
  const onePage = progress(say, 'Rendering pages', unknown.length);
  await renderPages(
    project,
    host,
    examined.files,
    room,
    unknown,
    onePage,
    async ({ path, key }, html) => {
      store.put(key, await seals.sealed(html, path));
    },
  );
  tally.made += unknown.length;
  for (const { path, key } of pages) tally.bytes += store.place(key, target(path));
  tally.pages = pages.length;

  const keys = new Map(pages.map(({ path, key }) => [path, key]));
  for (const { path, list } of savedLists(edition)) {
    const listed = list.pages.map((address) =>
      keys.get(`${address.slice(host.base.length)}index.html`),
    );
    const key = digestOf([JSON.stringify([list, listed])]).slice(0, 32);
    if (!store.has(key)) {
      store.put(key, await seals.summed(list));
      tally.made += 1;
    }
    tally.bytes += store.place(key, target(path));
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

/** Every page with the digest of its value, of the code that shows it and of the host that it is for. */
async function keyed(
  project: string,
  host: Host,
  planned: readonly AnyPage[],
): Promise<KeyedPage[]> {
  const [code, around] = [await allCode(project), await among()];
  const pages: KeyedPage[] = [];
  for (const page of planned) {
    const value = JSON.stringify([page, host, await valueOf(page, around)]);
    pages.push({ page, path: fileOf(page), key: digestOf([code, value]).slice(0, 32) });
  }
  return pages;
}

async function renderPages(
  project: string,
  host: Host,
  files: readonly ContentFile[],
  room: string,
  pages: readonly KeyedPage[],
  onePage: () => void,
  keep: (page: KeyedPage, html: string) => Promise<void>,
): Promise<void> {
  if (pages.length === 0) return;
  renderOnly(
    pages.map(({ page }) => page),
    onePage,
  );
  const rendered = join(room, 'rendered');
  await render(project, host, files, room, rendered);
  for (const page of pages) await keep(page, readFileSync(join(rendered, page.path), 'utf8'));
}

async function addPublic(from: string, site: string): Promise<void> {
  const names = readdirSync(dirname(from)).includes('public') ? readdirSync(from) : [];
  for (const name of names) await cp(join(from, name), join(site, name), { recursive: true });
}

/** Works on so many things at once, each as soon as there is room for it. */
async function atOnce<Thing>(
  most: number,
  things: readonly Thing[],
  work: (thing: Thing) => Promise<void>,
): Promise<void> {
  const waiting = things.values();
  const hand = async () => {
    for (const thing of waiting) await work(thing);
  };
  await Promise.all(Array.from({ length: most }, hand));
}
