import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../addresses.ts';
import type { SavedList } from '../../offline/saved-story.ts';
import { readSeal, sealOf, type Sum } from '../../offline/seal.ts';
import { CannotRun } from '../terminal/run.ts';

/** Seals pages, and sums them up for those who save stories. */
interface Seals {
  /**
   * A page with its seal at its end; what browsers are shown at any address has none.
   * @throws CannotRun where it loads what the site does not have
   */
  sealed: (html: string, path: string) => Promise<string>;
  /** The list by which a story is saved with the sums of its pages, which are in the site, and of what these load. */
  summed: (list: SavedList) => Promise<string>;
}

/** As `sumOf` does, without the way to another thread and back, which takes longer than the sum of a page. */
const sumOf = (bytes: Parameters<Sum>[0]): string =>
  createHash('sha256').update(bytes).digest('base64').slice(0, 10);

/** The page that stands at a path: `stories/a/index.html` to `stories/a/`; `null` for one that stands at any. */
const addressed = (path: string) =>
  /(?:^|\/)index\.html$/.test(path) ? path.slice(0, -'index.html'.length) : null;

/** @param folder holds the site, the files that its pages load before the pages themselves */
export function sealsOf(folder: string, { site, base }: Host): Seals {
  const sums = new Map<string, string>();
  const sumOfFile = (address: string) => {
    const sum = sums.get(address) ?? sumAt(address);
    sums.set(address, sum);
    return sum;
  };
  const fileOf = (path: string) => join(folder, decodeURI(path).slice(base.length));
  const sumAt = (address: string) => {
    const { pathname } = new URL(address);
    try {
      return sumOf(readFileSync(fileOf(pathname)));
    } catch {
      throw new CannotRun(`A page loads ${pathname}, which the site does not have.`);
    }
  };
  return {
    sealed: async (html, path) => {
      const at = addressed(path);
      if (at === null) return html;
      return html + (await sealOf(html, new URL(base + at, site).href, sumOfFile, sumOf));
    },
    summed: async (list) => {
      const ofPages: [string, string][] = [];
      const ofFiles: [string, string][] = [];
      for (const path of list.pages) {
        const html = readFileSync(`${fileOf(path)}index.html`);
        ofPages.push([path, sumOf(html)]);
        const loaded = await readSeal(html.toString(), new URL(path, site).href, sumOf);
        for (const [address, sum] of loaded ?? []) ofFiles.push([new URL(address).pathname, sum]);
      }
      return JSON.stringify({ ...list, sums: Object.fromEntries([...ofPages, ...ofFiles]) });
    },
  };
}
