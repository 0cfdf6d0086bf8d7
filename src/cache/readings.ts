import { version } from 'node:process';
import { deserialize, serialize } from 'node:v8';
import type { ContentFile } from '../edition/content-file.ts';
import { editionOf, type ReadEdition } from '../edition/read-edition.ts';
import { readStoryFile } from '../edition/read-story-file.ts';
import { readSurroundings } from '../edition/surroundings.ts';
import type { ReadStory } from '../story/read-story.ts';
import { digestOf } from './digest.ts';
import { made, type Made } from './cache.ts';

/**
 * Reads all content. A story is read once, with all that is wrong with it, and that is kept until the story changes,
 * or what it stands among, or the code that reads.
 * @param code a digest of that code
 */
export async function readOnce(
  files: readonly ContentFile[],
  code: string,
  keep: Made = made,
): Promise<ReadEdition> {
  const around = readSurroundings(files);
  const among = digestOf([code, version, serialize(around.house)]);
  const read: ReadStory[] = [];
  // One after another: a thousand files open at once are more than some systems allow.
  for (const file of around.stories) {
    const digest = digestOf([among, file.path, file.source]).slice(0, 32);
    const kept = await keep(`kept-reading-${digest}`, () =>
      Promise.resolve(serialize(readStoryFile(file, around.house))),
    );
    read.push(deserialize(kept) as ReadStory);
  }
  return editionOf(around, read);
}
