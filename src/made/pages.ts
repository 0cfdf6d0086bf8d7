import { deskPath, pathOf } from '../addresses.ts';
import { links } from '../astro/here.ts';
import { forHosts, loadEdition } from '../astro/load.ts';
import { offered } from '../offline/offered.ts';
import { site } from '../site.ts';
import type { Among, AnyPage, PageOf } from '../views/values/among.ts';
import { everyPage, valueOf as reckon, type ValueOf } from '../views/values/index.ts';
import { desk, deskPages } from './desk.ts';
import { filesOfEdition } from './kept/all-files-to-keep.ts';
import { cardNames } from './drawn/cards.ts';
import { siteFont } from './loaded/font.ts';
import { filesToKeep } from './kept/facts.ts';
import { pageScript, savedScript, searchScript } from './loaded/page-script.ts';

/** What the pages of the site are made among. */
async function among(): Promise<Among> {
  const [font, script, cardName] = [await siteFont(), await pageScript(), await cardNames()];
  return {
    ...(await loadEdition()),
    ...{ site, links, cardName, filesToKeep, filesOfEdition },
    font: font.name,
    script: script.name,
    searchScript: (await searchScript()).name,
    savedScript: (await savedScript()).name,
    offered: offered(),
    desk: await desk(),
  };
}

/** The pages of a kind as Astro names its paths, while they are written. */
export async function pathsOf<Kind extends AnyPage['page']>(kind: Kind) {
  const pages = [...everyPage(await loadEdition()), ...(await deskPages())];
  return pages
    .filter((page): page is PageOf<Kind> => page.page === kind)
    .map((page) => ({ params: paramsOf(page), props: { page } }));
}

function paramsOf(page: AnyPage): Record<string, string | undefined> {
  if (page.page === 'former') return { former: page.path.replace(/\/$/, '') };
  // Astro wants every parameter of a path named, also the part that the first page of a list has not.
  if (page.page === 'quotations' || page.page === 'corrections') return { part: page.part };
  return Object.fromEntries(Object.entries(page).filter(([name]) => name !== 'page'));
}

/** The last value that a build reckoned, and of which page. */
let last: { at: string; value: unknown } | null = null;

/**
 * The value of a page. A build names the page by it, and the template that shows it asks for it right after: it is reckoned
 * once.
 */
export async function valueOf<Kind extends AnyPage['page']>(
  page: PageOf<Kind>,
): Promise<ValueOf<Kind>> {
  const at = addressOf(page);
  if (forHosts() && last?.at === at) return last.value as ValueOf<Kind>;
  const value = await reckon(page, await among());
  last = { at, value };
  return value;
}

function addressOf(page: AnyPage): string {
  if (page.page === 'former') return page.path;
  return page.page === 'desk' ? deskPath(page.file) : pathOf(page);
}

/** The file of the site that a page stands in. */
export function fileOf(page: AnyPage): string {
  const path = addressOf(page);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
