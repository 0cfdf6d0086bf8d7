import { join, relative } from 'node:path';
import type { Host } from '../../addresses.ts';
import { counted } from '../../checking/counted.ts';
import type { Timestamp } from '../../front-matter/types.ts';
import { letGoOfUnused } from '../../cache/let-go.ts';
import { site as owner } from '../../site.ts';
import { baseFlag, flags, siteFlag, untilFlag } from '../terminal/arguments.ts';
import type { Examined } from '../../examining/examined.ts';
import { examine } from '../check/examine.ts';
import { takePublicFiles } from './public-files.ts';
import type { MadeSite } from './assemble-site.ts';
import { printGrouped } from '../terminal/grouped.ts';
import { countLine } from '../terminal/report.ts';
import { CannotRun, type Command } from '../terminal/run.ts';
import { assertReplaceable, swapIn } from './swap-in.ts';
import type { Terminal } from '../terminal/output.ts';

/** What a build leaves to others. */
export interface Workshop {
  /** Makes the site of a project for a host in `room`/site, from what was examined, with the files of `room`/public. */
  make: (
    project: string,
    host: Host,
    room: string,
    examined: Examined,
    say: Terminal['out'],
  ) => Promise<MadeSite>;
  /** Clears up what earlier builds have kept. */
  clearUp: () => Promise<void>;
}

const ours: Workshop = {
  // What makes pages has their addresses at hand as soon as it is loaded, which settings that are wrong do not give.
  make: async (...given) => (await import('./assemble-site.ts')).assembleSite(...given),
  clearUp: letGoOfUnused,
};

/** Where the site will stand: as the flags say, else as its owner set it, which is checked with all content. */
export function hostOf({ site, base }: { site?: string; base?: string }): Host {
  return {
    site: site === undefined ? owner.site : siteFlag(site),
    base: base === undefined ? owner.base : baseFlag(base),
  };
}

/** Vite takes what follows `#` and `?` in the path of a module for no part of it, and Node fills in a `*`. */
function assertReadable(project: string): void {
  const [sign] = /[#?*]/.exec(project) ?? [];
  if (sign === undefined) return;
  throw new CannotRun(
    `The path of the project has “${sign}” in it, with which no site can be built: ${project}\nRename that folder, or move the project to another.`,
  );
}

/**
 * Checks all content, renders the site and puts it in the place of the old one.
 * @returns the exit status: 1 where content has errors, and then nothing is built
 * @throws CannotRun where the project stands in a folder that no site can be built in, where the pages cannot be
 * rendered, or a file of `public/` would replace one of the site; the old site stays as it was
 */
export async function buildSite(
  project: string,
  { host, out, until = null }: { host: Host; out: string; until?: Timestamp | null },
  { out: say }: Terminal,
  { make, clearUp }: Workshop = ours,
): Promise<number> {
  const started = performance.now();
  assertReadable(project);
  assertReplaceable(out, project);
  const shown = relative(process.cwd(), out) || out;
  say('Checking the content …');
  const examined = await examine(project, { until });
  const { sources, problems, drafts, pages, register, waiting } = examined;
  const counting = problems.filter(({ file }) => !drafts.has(file));
  printGrouped(
    counting.filter(({ severity }) => severity !== 'remark'),
    sources,
    false,
    say,
  );
  if (counting.some(({ severity }) => severity === 'error')) {
    say(`${countLine(counting)}. Nothing was built; ${shown} is as it was.`);
    return 1;
  }
  const paths = [...pages, ...register].map(({ path }) => path);
  const tell = ({ tally: { pages, files, bytes, made } }: MadeSite) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say(
      `Built ${counted(pages, 'page')}, ${bytes} bytes in ${counted(files, 'file')}, ${made} of them made and ${files - made} kept, in ${seconds} seconds: ${shown}`,
    );
  };
  const { settle } = await swapIn(
    out,
    async (room) => {
      await takePublicFiles(join(project, 'public'), join(room, 'public'), paths);
      return make(project, host, room, examined, say);
    },
    tell,
  );
  // To be taken away from the old site too changes how a file stands.
  settle();
  await clearUp();
  if (waiting.length > 0) say(waitingLine(waiting));
  return 0;
}

/** “2 stories wait, the next for 2026-12-01T06:00:00Z.” */
function waitingLine(waiting: Examined['waiting']): string {
  const [next] = waiting;
  const wait = counted(waiting.length, 'story waits', 'stories wait');
  return `${wait}, the next for ${next?.published ?? ''}.`;
}

/** `npm run build`: checks all content and builds the site. */
export function buildCommand(project: string): Command {
  return {
    usage: [
      'npm run build [-- --base PATH] [--site ORIGIN] [--out FOLDER] [--until TIME]',
      '',
      'Checks all content, renders the site and puts it in the place of the old one. A build that fails',
      'leaves the old site as it was.',
      '',
      `  --base  path under which the site is served (${owner.base})`,
      `  --site  scheme and host of the site (${owner.site})`,
      '  --out   folder to build into (dist)',
      '  --until scheduled stories whose time is this or earlier come out, such as 2026-12-01T06:00Z',
      '',
      'Exit status: 0 built, 1 content has errors, 2 the build could not run.',
    ].join('\n'),
    run: async (args, terminal) => {
      const { out, until, ...place } = flags(args, {
        base: { type: 'string' },
        site: { type: 'string' },
        out: { type: 'string', default: join(project, 'dist') },
        until: { type: 'string' },
      });
      return buildSite(project, { host: hostOf(place), out, until: untilFlag(until) }, terminal);
    },
  };
}
