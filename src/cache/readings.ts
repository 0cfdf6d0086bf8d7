import { join } from 'node:path';
import { version } from 'node:process';
import { deserialize, serialize } from 'node:v8';
import type { ContentFile } from '../edition/content-file.ts';
import { editionOf, type ReadEdition } from '../edition/read-edition.ts';
import { readStoryFile } from '../edition/read-story-file.ts';
import { readSurroundings } from '../edition/surroundings.ts';
import type { Timestamp } from '../front-matter/types.ts';
import type { ReadStory } from '../story/read-story.ts';
import { digestOf } from './digest.ts';
import { cached, type Cache } from './cache.ts';
import { codeAndPackagesOf } from './code-of.ts';

/** A digest of what makes another reading of the same story. */
export const readingCode = (): Promise<string> =>
  codeAndPackagesOf(join(import.meta.dirname, '../edition/read-story-file.ts'), 'readStoryFile');

/**
 * Reads all content. A story is read once, with all that is wrong with it, and that is cached until the story changes,
 * or what it stands among, or the code that reads.
 * @param code a digest of that code
 * @param until the time up to which scheduled stories have come out
 */
export async function readOnce(
  files: readonly ContentFile[],
  code: string,
  cache: Cache = cached,
  until: Timestamp | null = null,
): Promise<ReadEdition> {
  const around = readSurroundings(files, until);
  const { series, ...house } = around.house;
  const among = digestOf([code, version, serialize({ ...house, series: [...series.keys()] })]);
  const read: ReadStory[] = [];
  // One after another: a thousand files open at once are more than some systems allow.
  for (const file of around.stories) {
    // A story knows of a series only what it names; another number there is no other reading of the others.
    // What YAML escapes stands in no file as it is called.
    const mayHide = file.source.includes('\\');
    const named = [...series].filter(([id]) => mayHide || file.source.includes(id));
    const cameOut = around.cameOut.has(file);
    const own = serialize([named, cameOut]);
    const digest = digestOf([among, own, file.path, file.source]).slice(0, 32);
    const readAnew = () => readStoryFile(file, around.house, cameOut);
    try {
      const found = await cache(`reading-${digest}`, () => Promise.resolve(serialize(readAnew())));
      read.push(restored(found) ?? readAnew());
    } catch (cause) {
      throw new Error(`content/${file.path} cannot be read`, { cause });
    }
  }
  return editionOf(around, read);
}

/** A reading as it was cached; `null` where it cannot be had from these bytes. */
function restored(found: Uint8Array): ReadStory | null {
  try {
    return deserialize(found) as ReadStory;
  } catch {
    return null;
  }
}
