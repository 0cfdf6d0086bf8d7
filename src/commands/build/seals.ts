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
const sumOf = (bytes: Parameters<Sum>[0] | string): string =>
  createHash('sha256').update(bytes).digest('base64').slice(0, 10);

/** The page that stands at a path: `stories/a/index.html` to `stories/a/`; `null` for one that stands at any. */
const addressed = (path: string) =>
  /(?:^|\/)index\.html$/.test(path) ? path.slice(0, -'index.html'.length) : null;

/** Of a page its own sum, and those of the files that it loads, by their paths. */
interface Sums {
  own: string;
  loaded: (readonly [path: string, sum: string])[];
}

/** @param folder holds the site, the files that its pages load before the pages themselves */
export function sealsOf(folder: string, { site, base }: Host): Seals {
  const ofFiles = new Map<string, readonly [path: string, sum: string]>();
  /** Of the pages that were sealed here, by their paths: to read them again takes as long as to seal them. */
  const ofPages = new Map<string, Sums>();
  const sumOfFile = (address: string) => {
    const known = ofFiles.get(address) ?? sumAt(address);
    ofFiles.set(address, known);
    return known;
  };
  const fileOf = (path: string) => join(folder, decodeURI(path).slice(base.length));
  const sumAt = (address: string) => {
    const { pathname } = new URL(address);
    try {
      return [pathname, sumOf(readFileSync(fileOf(pathname)))] as const;
    } catch {
      throw new CannotRun(`A page loads ${pathname}, which the site does not have.`);
    }
  };
  const sumsIn = async (path: string): Promise<Sums> => {
    const html = readFileSync(`${fileOf(path)}index.html`);
    const found = await readSeal(html.toString(), new URL(path, site).href, sumOf);
    const loaded = [...(found ?? [])].map(([at, sum]) => [new URL(at).pathname, sum] as const);
    return { own: sumOf(html), loaded };
  };
  return {
    sealed: async (html, path) => {
      const at = addressed(path);
      if (at === null) return html;
      const loaded: Sums['loaded'] = [];
      const sumOfLoaded = (file: string) => {
        const known = sumOfFile(file);
        loaded.push(known);
        return known[1];
      };
      const sealed = html + (await sealOf(html, new URL(base + at, site).href, sumOfLoaded, sumOf));
      ofPages.set(base + at, { own: sumOf(sealed), loaded });
      return sealed;
    },
    summed: async (list) => {
      const pages: [string, string][] = [];
      const files: Sums['loaded'] = [];
      for (const path of list.pages) {
        const { own, loaded } = ofPages.get(path) ?? (await sumsIn(path));
        pages.push([path, own]);
        files.push(...loaded);
      }
      return JSON.stringify({ ...list, sums: Object.fromEntries([...pages, ...files]) });
    },
  };
}
