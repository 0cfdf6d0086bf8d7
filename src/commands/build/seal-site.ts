import { existsSync } from 'node:fs';
import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Host } from '../../addresses.ts';
import type { SavedList } from '../../offline/saved-story.ts';
import { readSeal, sealOf, sumOf } from '../../offline/seal.ts';
import { CannotRun } from '../terminal/run.ts';

/** How many pages are read at once. */
const atOnce = 64;

/**
 * Puts its seal at the end of every page of a rendered site, and the sums of pages into the lists by which stories are
 * saved.
 * @param folder holds the site
 * @param asItIs the folder whose files are in the site as they are, and stay so
 * @throws CannotRun where a page loads what the site does not have
 */
export async function sealSite(
  folder: string,
  { site, base }: Host,
  asItIs: string,
): Promise<void> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && ['index.html', 'pages.json'].includes(entry.name))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .filter((file) => !existsSync(join(asItIs, file)));
  const fileSums = new Map<string, Promise<string>>();
  const sumOfFile = (address: string) => {
    const sum = fileSums.get(address) ?? sumAt(address);
    fileSums.set(address, sum);
    return sum;
  };
  const sumAt = async (address: string) => {
    const path = decodeURI(new URL(address).pathname);
    const bytes = await readFile(join(folder, path.slice(base.length))).catch(() => {
      throw new CannotRun(`A page loads ${path}, which the site does not have.`);
    });
    return sumOf(bytes);
  };
  const pages = new Map<string, { sum: string; files: Map<string, string> }>();
  const sealPage = async (file: string) => {
    const path =
      base +
      file
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '');
    const address = new URL(path, site).href;
    const html = await readFile(join(folder, file), 'utf8');
    const seal = await sealOf(html, address, sumOfFile);
    await appendFile(join(folder, file), seal);
    const sum = await sumOf(Buffer.from(html + seal));
    pages.set(path, {
      sum,
      files: (await readSeal(html + seal, address)) ?? new Map<string, string>(),
    });
  };
  const unsealed = files.filter((file) => file.endsWith('.html'));
  for (let done = 0; done < unsealed.length; done += atOnce) {
    await Promise.all(unsealed.slice(done, done + atOnce).map(sealPage));
  }
  for (const file of files.filter((each) => each.endsWith('.json'))) {
    const list = JSON.parse(await readFile(join(folder, file), 'utf8')) as SavedList;
    const sealed = list.pages.map((path) => [path, pages.get(path)] as const);
    const loaded = sealed.flatMap(([, page]) => [...(page?.files ?? [])]);
    const sums = Object.fromEntries([
      ...sealed.map(([path, page]) => [path, page?.sum ?? ''] as const),
      ...loaded.map(([address, sum]) => [new URL(address).pathname, sum] as const),
    ]);
    await writeFile(join(folder, file), JSON.stringify({ ...list, sums }));
  }
}
