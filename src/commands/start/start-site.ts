import { join } from 'node:path';
import { flags, portFlag } from '../terminal/arguments.ts';
import { buildSite, hostOf } from '../build/build-site.ts';
import type { Command } from '../terminal/run.ts';
import { serve } from './static-server.ts';

/** `npm start`: builds the site and serves it until it is stopped. */
export function startCommand(project: string): Command {
  return {
    usage: [
      'npm start [-- --port NUMBER] [--base PATH] [--site ORIGIN]',
      '',
      'Checks all content, builds the site into dist and serves it on this machine, as a static host would.',
      '',
      '  --port  port to listen on (4321)',
      '  --base  path under which the site is served',
      '  --site  scheme and host that the pages name as their own',
      '',
      'Exit status: 1 content has errors, 2 the site could not be built or served.',
    ].join('\n'),
    run: async (args, terminal) => {
      const { port, ...place } = flags(args, {
        port: { type: 'string', default: '4321' },
        base: { type: 'string' },
        site: { type: 'string' },
      });
      const host = hostOf(place);
      const out = join(project, 'dist');
      const listen = () => serve(out, { port: portFlag(port), base: host.base });
      // Nobody should wait for a build to hear that the port is taken, nor meet half a site on it.
      await (await listen()).close();
      const status = await buildSite(project, { host, out }, terminal);
      if (status !== 0) return status;
      const { url } = await listen();
      terminal.out(`Read it at ${url} (Ctrl+C stops it)`);
      return status;
    },
  };
}
