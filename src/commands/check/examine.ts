import { join } from 'node:path';
import { inOrder, type Problem, problem } from '../../checking/problem.ts';
import type { ContentFile, Found } from '../../edition/content-file.ts';
import type { Edition } from '../../edition/edition.ts';
import { examined, type Examined } from '../../examining/examined.ts';
import { secondsOf } from '../../front-matter/dates.ts';
import { quoted } from '../../front-matter/quoted.ts';
import type { Timestamp } from '../../front-matter/types.ts';
import { readStoryData } from '../../front-matter/read-story-data.ts';
import { contentFiles } from '../../content-folder/content-files.ts';
import { cardGlyphs } from '../../made/drawn/card-glyphs.ts';
import { cached } from '../../cache/cache.ts';
import { readingCode, readOnce } from '../../cache/readings.ts';
import { CannotRun } from '../terminal/run.ts';
import { finishWriting } from '../writing/put-in-place.ts';
import { settingsFile, settingsOf } from './settings-of.ts';

/** The times that content is held against. */
interface When {
  /** Published stories dated later are told; a build leaves it out, since its result hangs on no clock. */
  now?: Date | null;
  /** Scheduled stories whose time is this or earlier have come out. */
  until?: Timestamp | null;
}

/**
 * Reads every file below `content/` of a project, once the rest is done of what a command was ended in the middle of.
 * @throws CannotRun where there is no such folder
 */
export async function findContent(project: string): Promise<Found> {
  const content = join(project, 'content');
  await finishWriting(content);
  return contentFiles(content).catch((error: unknown) => {
    throw new CannotRun(`The folder content/ cannot be read: ${String(error)}`);
  });
}

/**
 * Reads and checks everything below `content/` of a project, and what its owner set.
 * @throws CannotRun where there is no such folder
 */
export async function examine(project: string, when: When = {}): Promise<Examined> {
  const examined = await examineFiles(await findContent(project), when);
  const settings = await settingsOf(project, await cardGlyphs());
  if (settings === null) return examined;
  return {
    ...examined,
    sources: new Map([...examined.sources, [settingsFile, settings.source]]),
    problems: inOrder([...examined.problems, ...settings.problems]),
  };
}

/** Checks all content as it was found. */
export async function examineFiles(
  found: Found,
  { now = null, until = null }: When = {},
): Promise<Examined> {
  const read = await readOnce(found.files, await readingCode(), cached, until);
  const all = examined(found, read, await cardGlyphs());
  if (now === null) return all;
  const ahead = datedAhead(all.files, all.edition, now);
  return { ...all, problems: inOrder([...all.problems, ...ahead]) };
}

/** Published stories that are dated later than now: they are shown to readers all the same. */
function datedAhead(files: readonly ContentFile[], { stories }: Edition, now: Date): Problem[] {
  const instant = secondsOf(now.toISOString());
  return stories
    .filter(({ status, published: at }) => status === 'published' && secondsOf(at) > instant)
    .map(({ file, published: at }) => {
      const source = files.find(({ path }) => `content/${path}` === file)?.source ?? '';
      const place = readStoryData(file, source).placeOf(['published']);
      return problem('published-ahead', place, quoted(at));
    });
}
