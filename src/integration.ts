import { dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type * as Desk from './made/desk.ts';
import type * as SiteFiles from './made/site-files.ts';
import { site } from './site.ts';

const project = resolve(import.meta.dirname, '..');
const source = join(project, 'src') + sep;

/** The module of ours that an import leads to, as a URL; `null` for anything else. */
function ourModule(id: string, importer: string | undefined): string | null {
  if (importer === undefined || !/^\.{1,2}\/.*\.ts$/.test(id)) return null;
  const module = resolve(dirname(importer), id);
  return module.startsWith(source) ? pathToFileURL(module).href : null;
}

type Hooks = AstroIntegration['hooks'];
type Server = Parameters<NonNullable<Hooks['astro:server:setup']>>[0]['server'];
type Plugin = NonNullable<Server['config']['plugins']>[number];
type Handle = (
  request: { url?: string | undefined },
  response: {
    setHeader: (name: string, value: string) => unknown;
    end: (bytes: Uint8Array | string) => unknown;
  },
  next: (error?: unknown) => void,
) => void;

const sharedModules: Plugin = {
  name: 'shared-modules',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name !== 'client',
  resolveId(id, importer) {
    const module = ourModule(id, importer);
    return module === null ? null : { id: module, external: 'absolute' };
  },
};

const writersServer: Plugin = {
  name: 'files-of-the-site',
  enforce: 'post',
  configEnvironment(name, { optimizeDeps }) {
    // No package goes to browsers. What Astro has packed for its own toolbar, which is off, takes seconds of each start.
    if (name !== 'client' || optimizeDeps === undefined) return;
    optimizeDeps.include = [];
    optimizeDeps.noDiscovery = true;
  },
  configureServer(server) {
    const { watcher, ws, environments, middlewares } = server;
    watcher.on('all', (_, path) => {
      // Styles are read by our code, and Vite does not know.
      if (!path.endsWith('.css')) return;
      environments.ssr.moduleGraph.invalidateAll();
      ws.send({ type: 'full-reload' });
    });
    const handle: Handle = (request, response, next) => {
      answer(request.url ?? '/', server).then((found) => {
        if (found !== null && 'bytes' in found) {
          if (found.type !== null) response.setHeader('Content-Type', found.type);
          response.end(found.bytes);
          return;
        }
        if (found !== null) request.url = found.page;
        next();
      }, next);
    };
    // First of all: Astro wants a slash at the end of any address whose last part has no dot, as `SHA256SUMS` has none.
    return () => {
      middlewares.stack.unshift({ route: '', handle });
    };
  },
};

/**
 * What Astro is told beside its options. In a build our modules, components apart, are left out of its bundle: Node runs
 * them as they stand, so that pages have what the command knows, and not a copy of its code that knows nothing. While
 * pages are written, the files of the site that are no pages, which a build makes without Astro, are made when they are
 * asked for, and what is wrong with a file stands in for a page that it cannot have yet.
 */
export const integration: AstroIntegration = {
  name: 'tearsheet',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      updateConfig({ vite: { plugins: [command === 'build' ? sharedModules : writersServer] } });
    },
  },
};

/** What is asked for by folders of these names is code that is being written, and has no address on the site. */
const code = /^(?:@|src\/|node_modules\/)/;

/** What browsers must be told of a file; of others they see what they are. */
const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
};

type Answer = { page: string } | { bytes: Uint8Array | string; type: string | null };

/**
 * What whoever writes gets at an address without Astro: a file of the site that is no page, or the way to what stands in
 * for a page whose file could never be read; `null` for all else.
 */
async function answer(url: string, server: Server): Promise<Answer | null> {
  const path = decodeURI(new URL(url, 'http://localhost').pathname.slice(site.base.length));
  if (code.test(path)) return null;
  if (path === '' || path.endsWith('/')) {
    // Asked also for the front page, which has none: by this its modules hear of what changed.
    const { standIn } = await running<typeof Desk>('made/desk.ts', server);
    const page = await standIn(path);
    return page === null ? null : { page: `${site.base}${page}` };
  }
  const { siteFiles } = await running<typeof SiteFiles>('made/site-files.ts', server);
  const file = (await siteFiles()).find((each) => each.path === path);
  if (file === undefined) return null;
  return { bytes: await file.make(), type: types[/[^.]*$/.exec(path)?.[0] ?? ''] ?? null };
}

interface Runner {
  import: <Module>(path: string) => Promise<Module>;
}

/**
 * A module of ours as pages have it. `ssrLoadModule` would have another runner load it beside that of the pages, which
 * would not hear of changes any more.
 */
async function running<Module>(path: string, server: Server): Promise<Module> {
  const { ssr } = server.environments as { ssr: { runner?: Runner } };
  if (ssr.runner === undefined) throw new Error('Pages are rendered where our modules do not run');
  return ssr.runner.import<Module>(join(source, path));
}
