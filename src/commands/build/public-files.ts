import { cp, readdir, realpath } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { pathOf, pathOfFile, type SiteFile } from '../../addresses.ts';
import { byCodeUnit } from '../../by-code-unit.ts';
import { keptForms } from '../../formats/kept/forms.ts';
import { isWithin } from '../is-within.ts';
import { CannotRun } from '../terminal/run.ts';

/** Which files of a kind stand beside a story or, without one, beside the pages of the site. */
interface Beside {
  files: (slug: string | null) => SiteFile[];
  /** Where all files of the kind begin, which nothing else may. */
  beginning?: string;
}

const once = (of: SiteFile): Beside => ({ files: (slug) => (slug === null ? [of] : []) });

const beside = (of: (slug: string) => SiteFile[]): Beside => ({
  files: (slug) => (slug === null ? [] : of(slug)),
});

/** Stands in place of a name that nobody knows beforehand. */
const anyName = '*';

/** Of a kind whose files nobody counts beforehand: what stands before the name of each is kept for them. */
const kept = (of: SiteFile): Beside => ({
  files: () => [],
  beginning: pathOfFile(of).split(anyName, 1).join(''),
});

/** Of each kind of file its files beside a story or, without one, beside the pages of the site. */
const kinds: Record<SiteFile['file'], Beside> = {
  robots: once({ file: 'robots' }),
  sitemap: once({ file: 'sitemap' }),
  'web-manifest': once({ file: 'web-manifest' }),
  favicon: once({ file: 'favicon' }),
  checksums: once({ file: 'checksums' }),
  'all-figures-json': once({ file: 'all-figures-json' }),
  'all-figures-csv': once({ file: 'all-figures-csv' }),
  worker: once({ file: 'worker' }),
  'figures-schema': once({ file: 'figures-schema' }),
  'figures-index-schema': once({ file: 'figures-index-schema' }),
  'series-schema': once({ file: 'series-schema' }),
  'edition-epub': once({ file: 'edition-epub' }),
  'edition-zip': once({ file: 'edition-zip' }),
  rss: once({ file: 'rss', listing: { of: 'site' } }),
  atom: once({ file: 'atom', listing: { of: 'site' } }),
  'json-feed': once({ file: 'json-feed', listing: { of: 'site' } }),
  'figures-json': beside((slug) => [{ file: 'figures-json', slug }]),
  'figures-csv': beside((slug) => [{ file: 'figures-csv', slug }]),
  oembed: beside((slug) => [{ file: 'oembed', slug }]),
  'saved-list': beside((slug) => [{ file: 'saved-list', slug }]),
  kept: beside((slug) => keptForms.map((form) => ({ file: 'kept', slug, form }))),
  font: kept({ file: 'font', name: anyName }),
  script: kept({ file: 'script', name: anyName }),
  icon: kept({ file: 'icon', name: anyName }),
  card: kept({ file: 'card', name: anyName }),
  picture: kept({ file: 'picture', name: anyName }),
  'series-json': kept({ file: 'series-json', id: anyName }),
  'series-csv': kept({ file: 'series-csv', id: anyName }),
  'search-part': kept({ file: 'search-part', name: anyName }),
  'sitemap-part': kept({ file: 'sitemap-part', part: anyName }),
};

const filesBeside = (slug: string | null): string[] =>
  Object.values(kinds).flatMap(({ files }) => files(slug).map(pathOfFile));

/** Files of the site beside its pages. */
const ownFiles = [
  ...(['search', 'saved', 'offline'] as const).map((page) => `${pathOf({ page })}index.html`),
  pathOf({ page: 'not-found' }),
  ...filesBeside(null),
].map((path) => path.toLowerCase());

/** How files of the site begin where nothing else may: in folders that hold nothing else, those of lists with their feeds among them. */
const ownBeginnings = [
  ...Object.values(kinds).flatMap(({ beginning }) => beginning ?? []),
  ...['sections/', 'topics/'],
];

/** The files of a part of the edition, which a site of many stories has. */
const ownParts = /^(?:edition|figures|sha256sums)-\d{4}(?:-\d+)?(?:\.|$)/;

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
}

/** Of such files some keep what opens a host or another project: `.git/config`, `.env`. */
const isHidden = (path: string): boolean => path.split(sep).some((name) => name.startsWith('.'));

/**
 * Takes the files of `public/`, which go into the site as they are, to where nobody changes them any more. None may take
 * the place of one of ours; names that differ in case alone count as one, since they are one on many machines.
 * @param paths addresses of the site, as the register keeps them
 * @throws CannotRun with the names of those that would, or that lead out of the project or to what is hidden in it, or where a file cannot be read
 */
export async function takePublicFiles(
  from: string,
  to: string,
  paths: readonly string[],
): Promise<void> {
  if (!existsSync(from)) return;
  const project = dirname(from);
  const root = await realpath(project);
  const leadingOut: string[] = [];
  const staysWithin = async (path: string) => {
    const real = await realpath(path);
    const isOwn = isWithin(real, join(root, basename(from)));
    const stays = isOwn || (isWithin(real, root) && !isHidden(relative(root, real)));
    if (!stays) leadingOut.push(relative(project, path).split(sep).join('/'));
    return stays;
  };
  await cp(from, to, { recursive: true, dereference: true, filter: staysWithin }).catch(
    (error: unknown) => {
      throw new CannotRun(`The folder public/ cannot be read: ${String(error)}`);
    },
  );
  // Whoever sends in a change would publish with it whatever else this machine holds.
  if (leadingOut.length > 0) {
    const names = leadingOut.sort(byCodeUnit).join(', ');
    throw new CannotRun(
      `${names} leads out of the project, or to what is hidden in it. Put the file itself in its place.`,
    );
  }
  assertNothingReplaced(await filesBelow(to), paths);
}

function assertNothingReplaced(files: readonly string[], paths: readonly string[]): void {
  const slugs = paths.flatMap((path) => /^stories\/([^/]+)\/$/.exec(path)?.[1] ?? []);
  const ours = new Set([
    ...ownFiles,
    ...paths.map((path) => `${path}index.html`),
    ...slugs.flatMap(filesBeside),
  ]);
  const folders = new Set([...ours].flatMap((file) => foldersOf(file)));
  const inTheWay = files.filter((file) => {
    const name = file.toLowerCase();
    return (
      ours.has(name) ||
      folders.has(name) ||
      ownParts.test(name) ||
      ownBeginnings.some((beginning) => `${name}/`.startsWith(beginning))
    );
  });
  if (inTheWay.length === 0) return;
  const names = inTheWay.sort(byCodeUnit).map((file) => `public/${file}`);
  throw new CannotRun(
    `The site has files of these names itself, and would lose them: ${names.join(', ')}. Rename them or take them out.`,
  );
}

/** `stories/a/index.html` stands in `stories` and `stories/a`. */
function foldersOf(file: string): string[] {
  const segments = file.split('/').slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
