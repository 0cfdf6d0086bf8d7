import {
  existsSync,
  lstatSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from '../is-running.ts';
import { isWithin } from '../is-within.ts';
import { UsageError } from '../terminal/arguments.ts';
import { CannotRun } from '../terminal/run.ts';

const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Fills a new folder beside `target` and puts it in its place when it is whole.
 * If `fill` throws, or somebody interrupts it, the target is left as it was, and nothing is left beside it.
 * @param fill gets an empty room: what it makes in `site` is kept, the rest is thrown away
 * @param inPlace is called when the new folder stands; the old one is taken away after that, which takes seconds of a large one
 */
export async function swapIn<Filled>(
  target: string,
  fill: (room: string) => Promise<Filled>,
  inPlace: (filled: Filled) => void = () => undefined,
): Promise<Filled> {
  const place = existsSync(target) ? realpathSync(target) : resolve(target);
  const workshop = join(dirname(place), '.build');
  if (existsSync(workshop)) sweep(workshop, place);
  const room = await aRoomIn(workshop, `${basename(place)}-${process.pid}-`);
  const clear = () => {
    rmSync(room, { recursive: true, force: true });
    takeAwayIfEmpty(workshop);
  };
  const interrupted = (signal: keyof typeof signals) => {
    clear();
    process.exit(signals[signal]);
  };
  for (const signal of Object.keys(signals)) process.on(signal, interrupted);
  try {
    const filled = await fill(room);
    exchange(join(room, 'site'), place, join(room, 'old'));
    inPlace(filled);
    return filled;
  } finally {
    for (const signal of Object.keys(signals)) process.off(signal, interrupted);
    clear();
  }
}

/** A new folder in the workshop, which a build of another site may take away between the two steps. */
async function aRoomIn(workshop: string, name: string): Promise<string> {
  for (;;) {
    await mkdir(workshop, { recursive: true });
    try {
      return await mkdtemp(join(workshop, name));
    } catch (error) {
      if (existsSync(workshop)) throw error;
    }
  }
}

/** Another build may have made its room there meanwhile. */
function takeAwayIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (existsSync(folder) && readdirSync(folder).length === 0) throw error;
  }
}

/**
 * Clears up after builds for `place` that were killed, whose rooms name processes that are gone. One that was killed
 * between its two renames has the only site there is: that goes back.
 */
function sweep(workshop: string, place: string): void {
  for (const name of readdirSync(workshop)) {
    const [, of, pid] = /^(.+)-(\d+)-[A-Za-z0-9]{6}$/.exec(name) ?? [];
    if (of !== basename(place) || isRunning(Number(pid))) continue;
    const old = join(workshop, name, 'old');
    if (!existsSync(place) && existsSync(old)) renameSync(old, place);
    rmSync(join(workshop, name), { recursive: true, force: true });
  }
}

/** Two renames without a pause between them; the old folder comes back if the second fails. */
function exchange(fresh: string, place: string, old: string): void {
  const had = existsSync(place);
  if (had) renameSync(place, old);
  try {
    renameSync(fresh, place);
  } catch (error) {
    if (had) renameSync(old, place);
    throw error;
  }
}

/**
 * Makes sure that a folder may be replaced by a site: it is not there, it is empty, or it holds a site.
 * @throws UsageError for any other, and for a folder that the project stands in
 * @throws CannotRun for what is no folder, and for a link that leads to nothing
 */
export function assertReplaceable(target: string, project: string): void {
  if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() && !existsSync(target)) {
    throw new CannotRun(
      `${target} is a link to something that is gone. Take the link away, or make the folder that it leads to.`,
    );
  }
  const place = existsSync(target) ? realpathSync(target) : resolve(target);
  if (isWithin(realpathSync(project), place))
    throw new UsageError('--out cannot be a folder that the project stands in');
  if (!existsSync(place)) return;
  if (!statSync(place).isDirectory())
    throw new CannotRun(`${target} is no folder, so no site can take its place.`);
  const names = readdirSync(place);
  if (names.length > 0 && !(names.includes('index.html') && names.includes('404.html'))) {
    throw new UsageError(
      `--out would replace ${target}, which holds something other than a built site`,
    );
  }
}
