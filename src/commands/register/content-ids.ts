import { counted } from '../../checking/counted.ts';
import { withLineFeeds } from '../../checking/line-feeds.ts';
import { type Problem, problem } from '../../checking/problem.ts';
import type { Found } from '../../edition/content-file.ts';
import { storyAt } from '../../edition/story-at.ts';
import type { Examined } from '../../examining/examined.ts';
import type { Timestamp } from '../../front-matter/types.ts';
import { goneIds } from '../../register/taken-out.ts';
import { missingIds } from '../../register/missing-ids.ts';
import { writeIds } from '../../register/write-ids.ts';
import { examineFiles } from '../check/examine.ts';
import { type ContentToWrite, standingAsRead } from '../writing/write-content.ts';

/** What a run is going to write, and what it cannot. */
export interface Plan {
  files: readonly ContentToWrite[];
  problems: readonly Problem[];
  /** So many ids, addresses and the like. */
  count: number;
}

/** The same with the files of stories in which something can get no id. */
type PlanOfIds = Plan & { unnamed: ReadonlySet<string> };

/**
 * Stories of one edition with the missing ids in their front matter, and those where something can get none: the originals,
 * or their translations, which take ids from them.
 */
async function storiesWithIds(
  project: string,
  { edition, files, drafts, register }: Examined,
  which: 'originals' | 'translations',
): Promise<PlanOfIds> {
  const sources = new Map(files.map(({ path, source }) => [`content/${path}`, source]));
  const goneIn = goneIds(register);
  const written: ContentToWrite[] = [];
  const problems: Problem[] = [];
  const unnamed = new Set<string>();
  let count = 0;
  for (const story of edition.stories) {
    const { file } = story;
    if (drafts.has(file) || (story.translationOf === null) !== (which === 'originals')) continue;
    const source = sources.get(file) ?? '';
    const { ids, problems: ofStory } = missingIds(story, source, edition.people, {
      original: storyAt(edition, story.translationOf ?? ''),
      gone: goneIn(story.slug),
    });
    if (ofStory.length > 0) unnamed.add(file);
    if (ids.length === 0) continue;
    const was = (await standingAsRead(project, file, source)) ?? '';
    const text = writeIds(was, ids);
    if (text === null) {
      problems.push(
        problem('id-missing', { file, line: 1, column: 1 }, counted(ids.length, 'id'), {
          expected: 'front matter that leaves room for them',
          mend: 'Write figures and quotations as lists with a line for each entry, and at most 20,000 keys and entries in all.',
        }),
      );
      continue;
    }
    written.push({ file, was, text });
    count += ids.length;
  }
  return { files: written, problems, count, unnamed };
}

/** What could get no id in these stories, where it stands now that the others have theirs. */
export function withoutId({ edition, files }: Examined, stories: ReadonlySet<string>): Problem[] {
  const sources = new Map(files.map(({ path, source }) => [`content/${path}`, source]));
  return edition.stories
    .filter(({ file }) => stories.has(file))
    .flatMap((story) => missingIds(story, sources.get(story.file) ?? '', edition.people).problems);
}

/** The missing ids of all stories; translations take theirs from originals as they will stand then. */
export async function idsFor(
  project: string,
  found: Found,
  until: Timestamp | null,
): Promise<PlanOfIds> {
  const examined = await examineFiles(found, { until });
  const originals = await storiesWithIds(project, examined, 'originals');
  if (examined.edition.stories.every((story) => story.translationOf === null)) return originals;
  const then = await examineFiles(withWritten(found, originals.files), { until });
  const translations = await storiesWithIds(project, then, 'translations');
  return {
    files: [...originals.files, ...translations.files],
    problems: [...originals.problems, ...translations.problems],
    count: originals.count + translations.count,
    unnamed: new Set([...originals.unnamed, ...translations.unnamed]),
  };
}

/** Content as it will stand once these files are written. */
export function withWritten(found: Found, written: readonly ContentToWrite[]): Found {
  const texts = new Map(written.map(({ file, text }) => [file, withLineFeeds(text)]));
  const kept = found.files.filter(({ path }) => !texts.has(`content/${path}`));
  const fresh = [...texts].map(([file, source]) => ({
    path: file.slice('content/'.length),
    source,
  }));
  return { ...found, files: [...kept, ...fresh] };
}
