import { counted } from '../../checking/counted.ts';
import { storyReservedFor } from '../../checking/reserved-names.ts';
import type { ContentFile } from '../../edition/content-file.ts';
import { isSlug } from '../../front-matter/values.ts';
import type { Move } from '../../moving/edits.ts';
import { mergePeople, renameStory } from '../../moving/move.ts';
import { readRegister } from '../../register/format.ts';
import { endOfMoves } from '../../register/redirects.ts';
import { examine, findContent } from '../check/examine.ts';
import { registerCommand } from '../register/register-content.ts';
import { flagsOrFiles, UsageError } from '../terminal/arguments.ts';
import { contentNamed } from '../terminal/content-arguments.ts';
import { CannotRun, type Command } from '../terminal/run.ts';
import { carryOut } from './carry-out.ts';

const bareName = (path: string) => path.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');

/**
 * A command of two names, the second of which the first becomes. Nothing is moved where content has errors: they could not
 * be told from new ones.
 */
function moving(
  project: string,
  usage: string,
  folder: 'stories' | 'people',
  move: (files: readonly ContentFile[], one: string, other: string) => Move,
): Command {
  return {
    usage,
    run: async (args, terminal) => {
      const { files: names } = flagsOrFiles(args, {});
      const [first, second, ...more] = names;
      if (first === undefined || second === undefined || more.length > 0) {
        throw new UsageError('Two names are needed, the old one and the new one');
      }
      const { files } = await findContent(project);
      const [file = ''] = contentNamed(project, [first], files, folder);
      if (!file.startsWith(`content/${folder}/`))
        throw new UsageError(`${file} stands in another folder than content/${folder}/`);
      const { problems } = await examine(project);
      const errors = problems.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) {
        throw new CannotRun(
          `Content has ${counted(errors.length, 'error')}; npm run check tells them. Nothing was moved.`,
        );
      }
      const change = move(files, bareName(file), second);
      await carryOut(project, files, change);
      terminal.out(
        `${counted(change.texts.size, 'file')} written, ${change.gone.map((path) => `content/${path}`).join(', ')} taken away.`,
      );
      return registerCommand(project).run([], terminal);
    },
  };
}

/** `npm run rename`: gives a story another address; the old one leads on. */
export function renameCommand(project: string): Command {
  const usage = [
    'npm run rename -- STORY NAME',
    '',
    'Gives a story another name, and with it another address: its file, links of other stories, related stories',
    'and the front page. On record its old addresses lead on to the new ones, and pages stand there that say so.',
    '',
    'Exit status: 0 done and on record, 1 something stands in the way of the record, 2 nothing was moved.',
  ].join('\n');
  return moving(project, usage, 'stories', (files, was, now) => {
    const keptFor = storyReservedFor(now);
    if (!isSlug(now) || keptFor !== null)
      throw new UsageError(
        `“${now}” is no name of a story: ${keptFor === null ? 'small letters and digits, with hyphens between words' : `it is one ${keptFor}`}`,
      );
    if (files.some(({ path }) => path === `stories/${now}.md` || path === `register/${now}.tsv`))
      throw new UsageError(`“${now}” ${takenBy(files, was, now)}`);
    return renameStory(files, was, now);
  });
}

/** Whose a name is that a story cannot have. */
function takenBy(files: readonly ContentFile[], story: string, name: string): string {
  const record = files
    .filter(({ path }) => path.startsWith('register/'))
    .flatMap(({ path, source }) => readRegister(path, source).lines);
  const isItsOwn = endOfMoves(record)(`stories/${name}/`) === `stories/${story}/`;
  return isItsOwn
    ? 'was a name of this story before: its address leads on to the story, and feeds know it by that'
    : 'is, or was, the name of another story';
}

/** `npm run merge`: makes one person of two. */
export function mergeCommand(project: string): Command {
  const usage = [
    'npm run merge -- PERSON OTHER',
    '',
    'Makes one person of two: whatever is said or written by the first is said or written by the other, who gets the',
    'names and offices of both. The page of the first leads on to that of the other. What the first file says besides,',
    'as of whom they speak for, is not carried over.',
    '',
    'Exit status: 0 done and on record, 1 something stands in the way of the record, 2 nothing was merged.',
  ].join('\n');
  return moving(project, usage, 'people', (files, one, second) => {
    const [file = ''] = contentNamed(project, [second], files, 'people');
    const other = bareName(file);
    if (other === one) throw new UsageError('One person is named twice');
    return mergePeople(files, one, other);
  });
}
