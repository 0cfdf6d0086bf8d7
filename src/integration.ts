import { dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
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
  response: { end: (bytes: Uint8Array | string) => unknown },
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
  configureServer(server) {
    const { watcher, ws, environments, middlewares } = server;
    watcher.on('all', (_, path) => {
      // Styles are read by our code, and Vite does not know.
      if (!path.endsWith('.css')) return;
      environments.ssr.moduleGraph.invalidateAll();
      ws.send({ type: 'full-reload' });
    });
    const handle: Handle = (request, response, next) => {
      fileAt(request.url ?? '/', server).then(
        (bytes) => (bytes === null ? next() : response.end(bytes)),
        next,
      );
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
 * asked for.
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

/** A file of the site that is no page, made for whoever writes; `null` where there is none at an address. */
async function fileAt(url: string, server: Server): Promise<Uint8Array | string | null> {
  const path = decodeURI(new URL(url, 'http://localhost').pathname.slice(site.base.length));
  if (path === '' || path.endsWith('/') || code.test(path)) return null;
  const module = await server.ssrLoadModule(join(source, 'made/site-files.ts'));
  const { siteFiles } = module as typeof SiteFiles;
  const file = (await siteFiles()).find((each) => each.path === path);
  return file === undefined ? null : file.make();
}
