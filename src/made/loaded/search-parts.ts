import { join } from 'node:path';
import { pathOfFile } from '../../addresses.ts';
import { codeAndPackagesOf } from '../../cache/code-of.ts';
import { digestOf } from '../../cache/digest.ts';
import { publishedStories, type Edition } from '../../edition/edition.ts';
import { monthOf } from '../../edition/lists/months.ts';
import { firstPart, valuesInParts } from '../../search/first-part.ts';
import { firstPartName, valuesPartName } from '../../search/parts.ts';
import { storyText } from '../../search/story-text.ts';
import type { Story } from '../../story/types.ts';
import { file, type FileOfSite } from '../file-of-site.ts';

/** The index that is searched in browsers: what is loaded first, numbers where they are many, and the texts of each month. */
export async function searchParts(edition: Edition): Promise<FileOfSite[]> {
  const module = join(import.meta.dirname, '../../search/story-text.ts');
  const code = await codeAndPackagesOf(module, 'storyText');
  const months = Map.groupBy(publishedStories(edition), monthOf);
  return [
    file({ file: 'search-part', name: firstPartName }, () => JSON.stringify(firstPart(edition))),
    ...[...(valuesInParts(edition) ?? [])].map(([digits, values]) =>
      file({ file: 'search-part', name: valuesPartName(digits) }, () => JSON.stringify(values)),
    ),
    ...[...months].map(([month, stories]) => ({
      path: pathOfFile({ file: 'search-part', name: month }),
      key: keyOf(edition, stories, code),
      make: () => JSON.stringify(stories.map((story) => storyText(edition, story))),
    })),
  ];
}

/** A digest of all that the texts of stories are made from: they themselves, and the names of those who are in them. */
function keyOf({ people }: Edition, stories: readonly Story[], code: string): string {
  const named = stories
    .flatMap(({ figures, quotations }) => [...figures, ...quotations])
    .map(({ by }) => people.get(by ?? '')?.name);
  return digestOf(['search', code, JSON.stringify([stories, named])]).slice(0, 32);
}
