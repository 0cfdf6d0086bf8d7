import { join } from 'node:path';
import { env } from 'node:process';
import type { Host } from '../../src/addresses.ts';
import { site } from '../../src/site.ts';

/** How one edition is built: flags and environment of the command, content laid over ours. */
interface Recipe {
  host: Host;
  flags?: string[];
  environment?: Record<string, string>;
  overlay?: string;
  /** Words of `src/site.ts` that its owner changed, and into what. */
  owner?: readonly (readonly [was: string, is: string])[];
  /** How many stories one file holds, where a test has none of hundreds of them. */
  inOneFile?: number;
}

const ours: Host = { site: site.site, base: site.base };
const below: Host = { site: 'https://host.example', base: '/any/sub/path/' };

/** The editions that tests look at. Each is built in its own copy of the project, in a folder of its name. */
export const editions = {
  root: { host: ours },
  /**
   * Of an owner who wants nothing kept in browsers, and whose site is in Spanish while its stories are in English. They are
   * too many for one file.
   */
  'no worker': {
    host: ours,
    inOneFile: 4,
    owner: [
      ['offline: true', 'offline: false'],
      ["lang: 'en'", "lang: 'es'"],
    ],
  },
  /**
   * Ours and the stories of `tests/fixtures/content`: a long one, one of lists and tables, one that tries to smuggle
   * HTML in, one withdrawn and a draft; with addresses that moved or were withdrawn. It stands below a path of another
   * host. The shell of somebody who develops must not let the draft out.
   */
  fixtures: {
    host: below,
    flags: ['--base', below.base, '--site', below.site],
    environment: { NODE_ENV: 'development', DEV: '1', PROD: '' },
    overlay: 'tests/fixtures/content',
  },
} satisfies Record<string, Recipe>;

export type EditionName = keyof typeof editions;

/** The recipe as the builder sees it. */
export const recipe = (name: EditionName): Recipe => editions[name];

/** Whether the editions of this run are built already, by the runner that has several steps look at them. */
export const haveEditions = (): boolean => env['EDITIONS'] !== undefined;

/** The folder of all editions of this run: set by whoever built them. */
export function editionsFolder(): string {
  const folder = env['EDITIONS'];
  if (folder === undefined) throw new Error('The editions are not built: run the tests by npm.');
  return folder;
}

/** The copy of the project that an edition was built in; its `dist` is what a host would serve. */
export const projectOf = (name: EditionName): string => join(editionsFolder(), name);
export const distOf = (name: EditionName): string => join(projectOf(name), 'dist');
