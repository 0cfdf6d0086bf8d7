import { type Coverage, coverage } from '../checking/coverage.ts';
import type { Problem } from '../checking/problem.ts';
import type { ContentFile } from '../edition/read-edition.ts';
import { flags } from './arguments.ts';
import { examine } from './examine.ts';
import { countLine, told } from './report.ts';
import type { Command } from './run.ts';
import { counted, type Terminal } from './terminal.ts';

/** Prints problems for people, each with its line. */
export function print(
  problems: readonly Problem[],
  files: readonly ContentFile[],
  line: Terminal['out'],
): void {
  const sources = new Map(files.map(({ path, source }) => [`content/${path}`, source]));
  for (const problem of problems) line(told(problem, sources.get(problem.file)));
}

function coverageLine({ figures, quotations, relations, exactly, byRounding }: Coverage): string {
  const read = `${counted(figures, 'figure')} and ${counted(quotations, 'quotation')} read`;
  const failing = relations - exactly - byRounding;
  const hold = [
    `${exactly + byRounding} hold`,
    ...(byRounding > 0 ? [`${byRounding} of them by rounding`] : []),
    ...(failing > 0 ? [`${failing} fail`] : []),
  ].join(', ');
  return `${read}; ${counted(relations, 'relation')} found${relations > 0 ? `, ${hold}` : ''}.`;
}

/** `npm run check`: reads all content of the project and tells every problem. */
export function checkCommand(project: string): Command {
  return {
    usage: [
      'npm run check [-- --json]',
      '',
      'Reads all content and tells every problem with its place. Nothing is written.',
      '',
      '  --json  one JSON object: problems and coverage',
      '',
      'Exit status: 0 no error, 1 errors, 2 the check could not run.',
    ].join('\n'),
    run: async (args, { out }) => {
      const { json } = flags(args, { json: { type: 'boolean' } });
      const { files, edition, problems } = await examine(project);
      const read = coverage(edition);
      if (json === true) out(JSON.stringify({ problems, coverage: read }, null, 2));
      else {
        print(problems, files, out);
        out(`${coverageLine(read)} ${countLine(problems)}.`);
      }
      return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
    },
  };
}
