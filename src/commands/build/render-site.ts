import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathOfFile, type Host } from '../../addresses.ts';
import { standAt } from '../../astro/here.ts';
import { loadEdition, makeFrom } from '../../astro/load.ts';
import { asSeen, digestOfFiles } from '../../cache/all-code.ts';
import { counted } from '../../checking/counted.ts';
import { digestOf } from '../../cache/digest.ts';
import type { SiteStore } from '../../cache/site-store.ts';
import { iconFiles } from '../../formats/icons/icon-files.ts';
import { fileOf, valueOf } from '../../made/pages.ts';
import type { FileOfSite } from '../../made/file-of-site.ts';
import { siteFiles } from '../../made/site-files.ts';
import { savedLists } from '../../made/story-files.ts';
import type { Examined } from '../../examining/examined.ts';
import type { AnyPage } from '../../views/values/among.ts';
import { everyPage } from '../../views/values/index.ts';
import type { Tally } from './assemble-site.ts';
import { atOnce } from './at-once.ts';
import { codeOfPages } from './code-of-pages.ts';
import { progress } from './progress.ts';
import { sealsOf } from './seals.ts';
import { templatesOf } from './templates.ts';
import { CannotRun } from '../terminal/run.ts';

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
export async function renderSite(
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
  const keys = new Map<string, string>();
  for (const { path, key: known, make } of files) {
    const key = known ?? (await byContent(make));
    keys.set(path, key);
    place(path, key);
  }

  const seals = sealsOf(join(room, 'site'), host);
  const nameOf = await pageNames(
    host,
    ofEveryPage.map((path) => keys.get(path)),
  );
  const rendered = renderer(project, room);
  const onePage = progress(say, 'Making pages', planned.length);
  for (const page of planned) {
    const path = fileOf(page);
    const key = nameOf(page, await valueOf(page));
    if (!store.has(key)) {
      store.put(key, await seals.sealed(await rendered(page), path));
      made += 1;
    }
    keys.set(path, key);
    place(path, key);
    onePage();
  }

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

/** What every page loads under a name that stays when it changes: its sum is in the seal of each. */
const ofEveryPage = [
  ...iconFiles.map(({ name }) => pathOfFile({ file: 'icon', name })),
  pathOfFile({ file: 'web-manifest' }),
];

/**
 * Names for pages as this code makes them for a host, each by its value too.
 * @param loaded digests of what they all load
 */
async function pageNames(
  host: Host,
  loaded: readonly (string | undefined)[],
): Promise<(page: AnyPage, value: unknown) => string> {
  const code = await digestOfFiles(codeOfPages(asSeen));
  const all = JSON.stringify([host, loaded]);
  return (page, value) => digestOf([code, all, JSON.stringify([page, value])]).slice(0, 32);
}

/**
 * What renders a page as HTML, ready as soon as it is asked for the first one.
 * @throws CannotRun with what a template says
 */
function renderer(project: string, room: string): (page: AnyPage) => Promise<string> {
  let templates: ReturnType<typeof templatesOf> | undefined;
  return async (page) => {
    try {
      return await (await (templates ??= templatesOf(project, room))).rendered(page);
    } catch (error) {
      throw new CannotRun(`The pages could not be rendered. ${said(error)}`);
    }
  };
}

function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const loc = 'loc' in error && typeof error.loc === 'object' ? (error.loc ?? {}) : {};
  const file = 'file' in loc && typeof loc.file === 'string' ? loc.file : null;
  const line = 'line' in loc && typeof loc.line === 'number' ? `:${loc.line}` : '';
  return `${error.name}: ${error.message}${file === null ? '' : `\n  in ${file}${line}`}`;
}
