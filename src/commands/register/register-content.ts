import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Code } from '../../checking/codes/index.ts';
import { counted } from '../../checking/counted.ts';
import { withLineFeeds } from '../../checking/line-feeds.ts';
import { inOrder, type Problem, problem } from '../../checking/problem.ts';
import { completed } from '../../register/compare.ts';
import { writeRegister } from '../../register/lines.ts';
import { missingIds } from '../../register/missing-ids.ts';
import { writeIds } from '../../register/write-ids.ts';
import { flags } from '../terminal/arguments.ts';
import { type Examined, examine } from '../check/examine.ts';
import { print } from '../terminal/report.ts';
import { CannotRun, type Command } from '../terminal/run.ts';
import { writeWhole } from '../write-file.ts';

const ofAddresses: ReadonlySet<Code> = new Set(['address-unregistered', 'address-lost']);

/** Writes the missing ids of one edition into the front matter of its stories. */
async function writeMissingIds(
  project: string,
  { edition, files, drafts }: Examined,
): Promise<{ ids: number; stories: number; problems: Problem[] }> {
  const written = { ids: 0, stories: 0, problems: [] as Problem[] };
  const sources = new Map(files.map(({ path, source }) => [`content/${path}`, source]));
  for (const story of edition.stories) {
    if (drafts.has(story.file)) continue;
    const source = sources.get(story.file) ?? '';
    const { ids, problems } = missingIds(story, source, edition.people);
    written.problems.push(...problems);
    if (ids.length === 0) continue;
    const path = join(project, story.file);
    const original = await readFile(path, 'utf8');
    if (withLineFeeds(original) !== source) {
      throw new CannotRun(`${story.file} was changed while it was read. Run the command again.`);
    }
    const text = writeIds(original, ids);
    if (text === null) {
      written.problems.push(
        problem('id-missing', { file: story.file, line: 1, column: 1 }, counted(ids.length, 'id'), {
          expected: 'front matter that leaves room for them',
          mend: 'Write figures and quotations as lists with a line for each entry, and at most 20,000 keys and entries in all.',
        }),
      );
      continue;
    }
    await writeWhole(path, text);
    written.ids += ids.length;
    written.stories++;
  }
  return written;
}

/** Whether a file of the register cannot be read whole, whatever it says of the addresses. */
const isUnreadRegister = ({ severity, code, file }: Problem): boolean =>
  severity === 'error' && file.startsWith('content/register/') && !ofAddresses.has(code);

/** Adds every published address to the files of the register; one that is not read whole would lose what it keeps. */
async function writeAddresses(
  project: string,
  { pages, register, problems }: Examined,
): Promise<number> {
  const unreadable = new Set(problems.filter(isUnreadRegister).map(({ file }) => file));
  let added = 0;
  for (const [file, lines] of completed(pages, register)) {
    if (unreadable.has(file)) continue;
    await writeWhole(join(project, file), writeRegister(lines));
    added += lines.length - register.filter((line) => line.file === file).length;
  }
  return added;
}

/** What keeps the record from being whole: problems of its own, and files that cannot be read. */
function inTheWay({ problems, pages, drafts }: Examined): Problem[] {
  const read = new Set(pages.map(({ file }) => file));
  return problems.filter(
    (problem) =>
      problem.severity === 'error' &&
      !drafts.has(problem.file) &&
      (problem.code === 'id-missing' ||
        ofAddresses.has(problem.code) ||
        isUnreadRegister(problem) ||
        !read.has(problem.file)),
  );
}

/** `npm run register`: the one command that writes ids and addresses down. */
export function registerCommand(project: string): Command {
  return {
    usage: [
      'npm run register',
      '',
      'Gives every figure and quotation of the stories that are no drafts an id in the front matter,',
      'and writes every published address into content/register/. Nothing else is changed.',
      '',
      'Exit status: 0 all is on record, 1 something stands in the way, 2 the command could not run.',
    ].join('\n'),
    run: async (args, { out }) => {
      flags(args, {});
      const { ids, stories, problems } = await writeMissingIds(project, await examine(project));
      const examined = await examine(project);
      const addresses = await writeAddresses(project, examined);
      const after = addresses === 0 ? examined : await examine(project);
      const told = new Set(problems.map(({ file }) => file));
      const toMend = inOrder([
        ...problems,
        ...inTheWay(after).filter(({ file, code }) => !(told.has(file) && code === 'id-missing')),
      ]);
      print(toMend, after.files, out);
      const wrote = `${counted(ids, 'id')} written in ${counted(stories, 'story', 'stories')}, ${counted(addresses, 'address', 'addresses')} registered`;
      out(
        toMend.length === 0
          ? `${wrote}.`
          : `${wrote}; ${counted(toMend.length, 'problem')} to mend.`,
      );
      return toMend.length === 0 ? 0 : 1;
    },
  };
}
