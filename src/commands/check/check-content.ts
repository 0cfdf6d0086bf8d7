import { type Coverage, coverage } from '../../edition/coverage.ts';
import { type Code, isCode } from '../../checking/codes/index.ts';
import { counted } from '../../checking/counted.ts';
import { listed } from '../../checking/named.ts';
import { explained } from '../../checking/manual.ts';
import { registerFileOf } from '../../register/register-files.ts';
import { flagsOrFiles, untilFlag, UsageError } from '../terminal/arguments.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Examined } from '../../examining/examined.ts';
import { examine } from './examine.ts';
import { contentNamed } from '../terminal/content-arguments.ts';
import { printGrouped } from '../terminal/grouped.ts';
import { countLine } from '../terminal/report.ts';
import type { Command } from '../terminal/run.ts';

function coverageLine({ figures, quotations, relations, exactly, byRounding }: Coverage): string {
  const read = `${counted(figures, 'figure')} and ${counted(quotations, 'quotation')} read`;
  const failing = relations - exactly - byRounding;
  const hold = [
    counted(exactly + byRounding, 'holds', 'hold'),
    ...(byRounding > 0 ? [`${byRounding} of them by rounding`] : []),
    ...(failing > 0 ? [counted(failing, 'fails', 'fail')] : []),
  ].join(', ');
  return `${read}; ${counted(relations, 'relation')} found${relations > 0 ? `, ${hold}` : ''}.`;
}

function codeFlag(name: string): Code {
  if (isCode(name)) return name;
  throw new UsageError(
    `--explain takes a code, such as sum-wrong; content/MANUAL.md lists them; found “${name}”`,
  );
}

/** What was examined, as far as it is of these files, and of what the register holds of their stories. */
function among(
  { problems, edition }: Examined,
  files: readonly string[],
): Pick<Examined, 'problems'> & {
  edition: Pick<Edition, 'stories'>;
  others: Examined['problems'];
} {
  const stories = edition.stories.filter(({ file }) => files.includes(file));
  const registers = stories.map(({ slug }) => registerFileOf(`stories/${slug}/`));
  const own = new Set([...files, ...registers]);
  const theirs = problems.filter(({ file }) => own.has(file));
  return {
    problems: theirs,
    edition: { stories },
    others: problems.filter(({ file }) => !own.has(file)),
  };
}

/** What files that were not asked about have, and which these are. */
function elsewhere(problems: Examined['problems']): string {
  if (problems.length === 0) return '';
  const files = [...new Set(problems.map(({ file }) => file))];
  const more = files.length - mostNamed;
  const named = [...files.slice(0, mostNamed), ...(more > 0 ? [counted(more, 'more file')] : [])];
  return ` Not asked about: ${countLine(problems)} in ${listed(named)}.`;
}

const mostNamed = 3;

/**
 * `npm run check`: reads all content of the project and tells every problem.
 * @param now the time, against which dates ahead of it are told; without one nothing is said of them
 */
export function checkCommand(project: string, now: () => Date | null = () => null): Command {
  return {
    usage: [
      'npm run check [-- [--all] [--json] [--until TIME] FILE… | --explain CODE]',
      '',
      'Reads all content and tells every problem with its place, or those of some files: stories by their names,',
      'or by their paths like all other files of content/. Nothing is written.',
      '',
      '  --all      every warning and remark, not only the first three of a kind',
      '  --json     one JSON object: problems and coverage',
      '  --until    what a build would say that lets scheduled stories up to this time come out',
      '  --explain  what a code means, with an example; content/MANUAL.md has them all',
      '',
      'Exit status: 0 no error in what was asked for, 1 errors, 2 the check could not run.',
    ].join('\n'),
    run: async (args, { out }) => {
      const {
        values: { all = false, json, explain, until },
        files: wanted,
      } = flagsOrFiles(args, {
        all: { type: 'boolean' },
        json: { type: 'boolean' },
        explain: { type: 'string' },
        until: { type: 'string' },
      });
      if (explain !== undefined && json === true) {
        throw new UsageError('--json and --explain are two different calls');
      }
      if (explain !== undefined) {
        out(explained(codeFlag(explain)));
        return 0;
      }
      const examined = await examine(project, { now: now(), until: untilFlag(until) });
      const { files } = examined;
      const { problems, edition, others } =
        wanted.length === 0
          ? { ...examined, others: [] }
          : among(examined, contentNamed(project, wanted, files, 'stories'));
      const read = coverage(edition);
      if (json === true) out(JSON.stringify({ problems, coverage: read }, null, 2));
      else {
        printGrouped(problems, examined.sources, all, out);
        out(`${coverageLine(read)} ${countLine(problems)}.${elsewhere(others)}`);
      }
      return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
    },
  };
}
