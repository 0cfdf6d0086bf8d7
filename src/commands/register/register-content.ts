import type { Code } from '../../checking/codes/index.ts';
import { counted } from '../../checking/counted.ts';
import { maximumBytes } from '../../checking/limits.ts';
import { withLineFeeds } from '../../checking/line-feeds.ts';
import { inOrder, type Problem, problem } from '../../checking/problem.ts';
import { writeRegister } from '../../register/lines.ts';
import { missingIds } from '../../register/missing-ids.ts';
import { siteFile } from '../../register/register-files.ts';
import { renewedRegister } from '../../register/renewed.ts';
import { writeIds } from '../../register/write-ids.ts';
import { flags, untilFlag } from '../terminal/arguments.ts';
import type { Found } from '../../edition/content-file.ts';
import type { Examined } from '../../examining/examined.ts';
import { examineFiles, findContent } from '../check/examine.ts';
import { print, sourcesOf } from '../terminal/report.ts';
import { CannotRun, type Command } from '../terminal/run.ts';
import { type ContentToWrite, standingText, writeContent } from './write-content.ts';

const ofAddresses: ReadonlySet<Code> = new Set([
  'address-unregistered',
  'address-lost',
  'address-meaning',
]);
const ofMeanings: ReadonlySet<Code> = new Set([
  'figure-changed',
  'figure-reworded',
  'quotation-changed',
  'meaning-unrecorded',
]);
/** Where content is no file of ours, what stands there is neither read nor written over. */
const ofLinks: ReadonlySet<Code> = new Set(['link-out', 'not-a-file']);

/** What a run is going to write, and what it cannot. */
interface Plan {
  files: readonly ContentToWrite[];
  problems: readonly Problem[];
  /** So many ids, addresses and the like. */
  count: number;
}

/** The stories of one edition with the missing ids in their front matter, and those where something can get none. */
async function storiesWithIds(
  project: string,
  { edition, files, drafts }: Examined,
): Promise<Plan & { unnamed: ReadonlySet<string> }> {
  const sources = new Map(files.map(({ path, source }) => [`content/${path}`, source]));
  const written: ContentToWrite[] = [];
  const problems: Problem[] = [];
  const unnamed = new Set<string>();
  let count = 0;
  for (const story of edition.stories) {
    const { file } = story;
    if (drafts.has(file)) continue;
    const source = sources.get(file) ?? '';
    const { ids, problems: ofStory } = missingIds(story, source, edition.people);
    if (ofStory.length > 0) unnamed.add(file);
    if (ids.length === 0) continue;
    const was = (await standingText(project, file)) ?? '';
    if (withLineFeeds(was) !== source) {
      throw new CannotRun(`${file} was changed while it was read. Run the command again.`);
    }
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
function withoutId({ edition, files }: Examined, stories: ReadonlySet<string>): Problem[] {
  const sources = new Map(files.map(({ path, source }) => [`content/${path}`, source]));
  return edition.stories
    .filter(({ file }) => stories.has(file))
    .flatMap((story) => missingIds(story, sources.get(story.file) ?? '', edition.people).problems);
}

/** Whether a file of the register cannot be read whole, whatever it says of the addresses. */
const isUnreadRegister = ({ severity, code, file }: Problem): boolean =>
  severity === 'error' && file.startsWith('content/register/') && !ofAddresses.has(code);

/** The files of the register that are to be other than they are; none where one of them cannot be read whole. */
async function registerFiles(
  project: string,
  { stories, pages, register, judged, files, problems }: Examined,
): Promise<Plan & { renewed: number }> {
  if (problems.some(isUnreadRegister)) return { files: [], problems: [], count: 0, renewed: 0 };
  const sources = new Map(files.map(({ path, source }) => [`content/${path}`, source]));
  const {
    files: registers,
    added,
    renewed,
  } = renewedRegister({ stories, pages }, register, judged);
  const written: ContentToWrite[] = [];
  const tooLarge: Problem[] = [];
  for (const [file, lines] of registers) {
    const text = writeRegister(lines);
    if (text === sources.get(file)) continue;
    if (Buffer.byteLength(text) > maximumBytes) {
      tooLarge.push(
        problem('file-too-large', { file, line: 1, column: 1 }, 'more to keep than that'),
      );
      continue;
    }
    written.push({ file, was: await standingText(project, file), text });
  }
  // What leaves the file of the site is written first, and stands twice where a run is ended in the middle.
  const isOfSite = ({ file }: ContentToWrite) => Number(file === siteFile);
  written.sort((a, b) => isOfSite(a) - isOfSite(b));
  return { files: written, problems: tooLarge, count: added, renewed };
}

/** What stands in the way of a whole record: problems of its own, and files that cannot be read. */
function inTheWay({ problems, pages, drafts }: Examined): Problem[] {
  const read = new Set(pages.map(({ file }) => file));
  return problems.filter(
    (problem) =>
      !drafts.has(problem.file) &&
      (ofMeanings.has(problem.code) ||
        (problem.severity === 'error' &&
          (problem.code === 'id-missing' ||
            ofAddresses.has(problem.code) ||
            isUnreadRegister(problem) ||
            !read.has(problem.file)))),
  );
}

/** Content as it will stand once these files are written. */
function withWritten(found: Found, written: readonly ContentToWrite[]): Found {
  const texts = new Map(written.map(({ file, text }) => [file, withLineFeeds(text)]));
  const kept = found.files.filter(({ path }) => !texts.has(`content/${path}`));
  const fresh = [...texts].map(([file, source]) => ({
    path: file.slice('content/'.length),
    source,
  }));
  return { ...found, files: [...kept, ...fresh] };
}

/** `npm run register`: the one command that writes ids and addresses down. */
export function registerCommand(project: string): Command {
  return {
    usage: [
      'npm run register [-- --until TIME]',
      '',
      'Gives every figure and quotation of the stories that readers have an id in the front matter,',
      'and writes every published address into content/register/, with what it stands for. Nothing else',
      'is changed, and nothing where content/ holds a link that leads out of it or nowhere.',
      '',
      '  --until  scheduled stories whose time is this or earlier come out, such as 2026-12-01T06:00Z',
      '',
      'Exit status: 0 all is on record, 1 something stands in the way, 2 the command could not run.',
    ].join('\n'),
    run: async (args, { out }) => {
      const until = untilFlag(flags(args, { until: { type: 'string' } }).until);
      const found = await findContent(project);
      const links = found.problems.filter(({ code }) => ofLinks.has(code));
      if (links.length > 0) {
        print(links, sourcesOf(found.files), out);
        out(`Nothing was written; ${counted(links.length, 'problem')} to mend.`);
        return 1;
      }
      const stories = await storiesWithIds(project, await examineFiles(found, { until }));
      const withIds = withWritten(found, stories.files);
      const register = await registerFiles(project, await examineFiles(withIds, { until }));
      await writeContent(project, [...stories.files, ...register.files]);

      const after = await examineFiles(withWritten(withIds, register.files), { until });
      const ofIds = [...stories.problems, ...withoutId(after, stories.unnamed)];
      const told = new Set(ofIds.map(({ file }) => file));
      const toMend = inOrder([
        ...ofIds,
        ...register.problems,
        ...inTheWay(after).filter(({ file, code }) => !(told.has(file) && code === 'id-missing')),
      ]);
      print(toMend, after.sources, out);
      const wrote = [
        `${counted(stories.count, 'id')} written in ${counted(stories.files.length, 'story', 'stories')}`,
        `${counted(register.count, 'address', 'addresses')} registered`,
        ...(register.renewed > 0 ? [`${counted(register.renewed, 'record')} renewed`] : []),
      ].join(', ');
      out(
        toMend.length === 0
          ? `${wrote}.`
          : `${wrote}; ${counted(toMend.length, 'problem')} to mend.`,
      );
      return toMend.some(({ severity }) => severity === 'error') ? 1 : 0;
    },
  };
}
