import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../addresses.ts';
import { standAt } from '../../astro/here.ts';
import { loadEdition, makeFrom } from '../../astro/load.ts';
import { allCode } from '../../cache/all-code.ts';
import { counted } from '../../checking/counted.ts';
import { digestOf } from '../../cache/digest.ts';
import type { SiteStore } from '../../cache/site-store.ts';
import { among, fileOf, renderOnly } from '../../made/pages.ts';
import type { FileOfSite } from '../../made/file-of-site.ts';
import { siteFiles } from '../../made/site-files.ts';
import { savedLists } from '../../made/story-files.ts';
import type { ContentFile } from '../../edition/content-file.ts';
import type { Examined } from '../../examining/examined.ts';
import type { AnyPage } from '../../views/values/among.ts';
import { everyPage, valueOf } from '../../views/values/index.ts';
import type { Tally } from './make-site.ts';
import { progress } from './progress.ts';
import { render } from './render.ts';
import { sealsOf } from './seals.ts';

/** What a site is made with: what is kept of earlier builds, what puts a file that is kept into the site, and who hears of it. */
interface Means {
  store: SiteStore;
  place: (path: string, key: string) => void;
  say: (line: string) => void;
}

/**
 * Makes every file of a site in `room`/site that is not kept from earlier builds, and puts all of them into it.
 * @returns how many pages it has, and how many of its files were made
 * @throws CannotRun where pages cannot be rendered
 */
export async function makeAnew(
  project: string,
  host: Host,
  room: string,
  examined: Examined,
  { store, place, say }: Means,
): Promise<Pick<Tally, 'pages' | 'made'>> {
  standAt(host);
  makeFrom(examined);
  const { edition, register } = await loadEdition();
  const planned = everyPage({ edition, register });
  say(`Making ${counted(planned.length, 'page')} …`);
  let made = 0;

  const files = await siteFiles();
  const missing = files.filter(({ key }) => key !== null && !store.has(key));
  const oneMore = progress(say, 'Drawing cards and writing forms', missing.length);
  await atOnce(availableParallelism(), missing, async ({ key, make }) => {
    store.put(`${key}`, await make());
    oneMore();
  });
  made += missing.length;
  // What is made in each build is kept by what it holds: where that is the same it stays one file.
  const byContent = async (make: FileOfSite['make']) => {
    const content = await make();
    const key = digestOf([content]).slice(0, 32);
    if (!store.has(key)) {
      store.put(key, content);
      made += 1;
    }
    return key;
  };
  for (const { path, key, make } of files) place(path, key ?? (await byContent(make)));

  const seals = sealsOf(join(room, 'site'), host);
  const names = await pageNames(host);
  const keys = new Map<string, string>();
  // Where this code has made no site for this host no page of it is kept. Then each is named when it is rendered, since to
  // reckon all values twice takes a tenth of the time.
  const isNew = !store.has(names.ofSite);
  if (!isNew) {
    const around = await among();
    for (const page of planned) keys.set(fileOf(page), names.of(page, await valueOf(page, around)));
  }
  const unknown = planned.filter((page) => !store.has(keys.get(fileOf(page)) ?? ''));
  const onePage = progress(say, 'Rendering pages', unknown.length);
  await renderPages(project, host, examined.files, room, unknown, (page, value) => {
    keys.set(fileOf(page), names.of(page, value));
    onePage();
  });
  const keyAt = (path: string) => {
    const key = keys.get(path);
    if (key === undefined) throw new Error(`${path} was rendered without a value`);
    return key;
  };
  for (const page of unknown) {
    const path = fileOf(page);
    const html = readFileSync(join(room, 'rendered', path), 'utf8');
    store.put(keyAt(path), await seals.sealed(html, path));
  }
  if (isNew) store.put(names.ofSite, '');
  store.place(names.ofSite, join(room, 'made-before'));
  made += unknown.length;
  for (const page of planned) place(fileOf(page), keyAt(fileOf(page)));

  for (const { path, list } of savedLists(edition)) {
    const listed = list.pages.map((address) =>
      keys.get(`${address.slice(host.base.length)}index.html`),
    );
    const key = digestOf([JSON.stringify([list, listed])]).slice(0, 32);
    if (!store.has(key)) {
      store.put(key, await seals.summed(list));
      made += 1;
    }
    place(path, key);
  }

  return { pages: planned.length, made };
}

/** Names for what this code makes for a host: a page is named by its value too. */
async function pageNames(host: Host) {
  const code = await allCode();
  const name = (of: unknown) => digestOf([code, JSON.stringify(of)]).slice(0, 32);
  return {
    of: (page: AnyPage, value: unknown) => name([page, host, value]),
    ofSite: name(host),
  };
}

async function renderPages(
  project: string,
  host: Host,
  files: readonly ContentFile[],
  room: string,
  pages: readonly AnyPage[],
  onePage: (page: AnyPage, value: unknown) => void,
): Promise<void> {
  if (pages.length === 0) return;
  renderOnly(pages, onePage);
  await render(project, host, files, room, join(room, 'rendered'));
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
