import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration, AstroUserConfig } from 'astro';
import { bundleEntry, templatesAlone } from '../../astro/bundling.ts';
import { settingsOfAstro } from '../../cache/all-code.ts';
import { packages, templatesFolder } from '../../cache/cache.ts';
import { madeOfCode } from '../../cache/code-of.ts';
import { digestOf } from '../../cache/digest.ts';
import { timeOnDisk } from '../../cache/disk-time.ts';
import { codeOfBundle, entry as renderer } from './code-of-pages.ts';
import type * as bundle from './rendered-page.ts';

/** What Vite and Astro tell code of a build under these names, a shell that has them would tell instead. */
const known = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/** Files of a bundle by their paths. */
type Files = Readonly<Record<string, string>>;

/**
 * The templates of a project as Astro bundles them, once for the same code: they render pages without Astro’s own build,
 * which takes longer to begin than to render hundreds of them.
 * @param room where they are bundled
 * @throws what Astro says where they cannot be
 */
export async function templatesOf(project: string, room: string): Promise<typeof bundle> {
  // A shell that says otherwise would have Astro render drafts too.
  process.env['NODE_ENV'] = 'production';
  // The bundle names our modules by where they stand.
  const made = await madeOfCode(`templates in ${project}`, codeOfBundle, async () =>
    JSON.stringify(await bundledIn(room, project)),
  );
  const entry = await laidOut(JSON.parse(made) as Files, project, room);
  return (await import(pathToFileURL(entry).href)) as typeof bundle;
}

/**
 * Lays a bundle out where Node can run it and finds the packages of the project. That is one place for each project, so that
 * Node, which remembers what it compiled by where it stood, compiles it once.
 */
async function laidOut(files: Files, project: string, room: string): Promise<string> {
  const lasting = join(templatesFolder(), digestOf([project]).slice(0, 20));
  try {
    writeFiles(lasting, files);
    const now = await timeOnDisk(lasting);
    if (now !== null) utimesSync(lasting, now / 1000, now / 1000);
    return join(lasting, bundleEntry);
  } catch {
    // Where nothing can be kept it lasts as long as the build.
    symlinkSync(packages(), join(room, 'node_modules'), 'junction');
    writeFiles(join(room, 'templates'), files);
    return join(room, 'templates', bundleEntry);
  }
}

/** Writes what a folder has not, or has otherwise: somebody else’s build may be running the rest. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const to = join(folder, path);
    if (textAt(to) === text) continue;
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(`${to}.${process.pid}`, text);
    renameSync(`${to}.${process.pid}`, to);
  }
}

function textAt(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/**
 * The types of content, which editors go by, are none of a build: to make them, Astro starts a server beside it and loads
 * all that reads, which takes as long as to bundle the templates.
 */
const withoutTypes = { devOutput: false, sync: false };

/** Lets Astro bundle all templates of a project. Its stores stand in the room, so that nothing of an earlier build can come back. */
async function bundledIn(room: string, project: string): Promise<Files> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  for (const name of known) Reflect.deleteProperty(process.env, name);
  const { build } = await import('astro');
  const { default: settings } = (await import(pathToFileURL(settingsOfAstro).href)) as {
    default: AstroUserConfig & { integrations: AstroIntegration[] };
  };
  const outDir = join(room, 'bundled');
  const files: Record<string, string> = {};
  const integration: AstroIntegration = {
    name: 'templates-alone',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'templates-alone',
          // Then the bundle is written, which Astro takes away when it has rendered its pages: it is asked for none.
          setup: () => Promise.resolve(void Object.assign(files, bundleBelow(outDir))),
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Astro was asked for no page')),
        });
      },
    },
  };
  // Unless its output is below the working folder, Astro leaves there the code that it renders with, away from its packages.
  const calledFrom = process.cwd();
  process.chdir(room);
  try {
    const config: AstroInlineConfig = {
      ...settings,
      // Astro would have Node compile them anew each time.
      configFile: false,
      root: project,
      outDir,
      cacheDir: join(room, 'astro'),
      publicDir: join(room, 'no public files'),
      integrations: [...settings.integrations, integration],
      vite: {
        ...settings.vite,
        cacheDir: join(room, 'vite'),
        plugins: [templatesAlone(renderer)],
      },
      logLevel: 'error',
    };
    await build(config, withoutTypes);
  } finally {
    process.chdir(calledFrom);
  }
  return files;
}

/** The files of the folder that the entry of the bundle stands in. */
function bundleBelow(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const root = entries.find(({ name }) => name === bundleEntry)?.parentPath;
  if (root === undefined) throw new Error(`Astro made no ${bundleEntry}`);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
    .filter((path) => !path.startsWith('..'));
  return Object.fromEntries(
    paths.sort().map((path) => [path.split(sep).join('/'), readFileSync(join(root, path), 'utf8')]),
  );
}
