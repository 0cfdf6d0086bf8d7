import type { Code } from '../../checking/codes/index.ts';
import { counted } from '../../checking/counted.ts';
import { maximumBytes } from '../../checking/limits.ts';
import { inOrder, type Problem, problem } from '../../checking/problem.ts';
import { writeRegister } from '../../register/format.ts';
import { siteFile } from '../../register/register-files.ts';
import { renewedRegister } from '../../register/renewed.ts';
import { flags, untilFlag } from '../terminal/arguments.ts';
import type { Examined } from '../../examining/examined.ts';
import { examineFiles, findContent } from '../check/examine.ts';
import { print, sourcesOf } from '../terminal/report.ts';
import type { Command } from '../terminal/run.ts';
import { idsFor, type Plan, withoutId, withWritten } from './content-ids.ts';
import { type ContentToWrite, standingAsRead, writeContent } from '../writing/write-content.ts';

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
/** A name that no folder can have is given to no page, and would be on record for ever. */
const isUnnamed = ({ code }: Problem): boolean => code === 'label-reserved';
/** Where content is no file of ours, what stands there is neither read nor written over. */
const ofLinks: ReadonlySet<Code> = new Set(['link-out', 'not-a-file']);

/** Whether a file of the register cannot be read whole, whatever it says of the addresses. */
const isUnreadRegister = ({ severity, code, file }: Problem): boolean =>
  severity === 'error' && file.startsWith('content/register/') && !ofAddresses.has(code);

/**
 * The files of the register that are to be other than they are; none where one of them cannot be read whole, or a page
 * can have no name.
 */
async function registerFiles(
  project: string,
  { stories, pages, register, judged, files, problems }: Examined,
): Promise<Plan & { renewed: number }> {
  if (problems.some((problem) => isUnreadRegister(problem) || isUnnamed(problem)))
    return { files: [], problems: [], count: 0, renewed: 0 };
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
    written.push({
      file,
      was: await standingAsRead(project, file, sources.get(file) ?? null),
      text,
    });
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
            isUnnamed(problem) ||
            ofAddresses.has(problem.code) ||
            isUnreadRegister(problem) ||
            !read.has(problem.file)))),
  );
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
      const stories = await idsFor(project, found, until);
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
