import { type Coverage, coverage } from '../../edition/coverage.ts';
import { type Code, isCode } from '../../checking/codes/index.ts';
import { counted } from '../../checking/counted.ts';
import { explained } from '../../checking/manual.ts';
import { flags, UsageError } from '../terminal/arguments.ts';
import { examine } from './examine.ts';
import { countLine, print } from '../terminal/report.ts';
import type { Command } from '../terminal/run.ts';

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

function codeFlag(name: string): Code {
  if (isCode(name)) return name;
  throw new UsageError(
    `--explain takes a code, such as sum-wrong; content/MANUAL.md lists them; found “${name}”`,
  );
}

/** `npm run check`: reads all content of the project and tells every problem. */
export function checkCommand(project: string): Command {
  return {
    usage: [
      'npm run check [-- --json | --explain CODE]',
      '',
      'Reads all content and tells every problem with its place. Nothing is written.',
      '',
      '  --json     one JSON object: problems and coverage',
      '  --explain  what a code means, with an example; content/MANUAL.md has them all',
      '',
      'Exit status: 0 no error, 1 errors, 2 the check could not run.',
    ].join('\n'),
    run: async (args, { out }) => {
      const { json, explain } = flags(args, {
        json: { type: 'boolean' },
        explain: { type: 'string' },
      });
      if (explain !== undefined && json === true) {
        throw new UsageError('--json and --explain are two different calls');
      }
      if (explain !== undefined) {
        out(explained(codeFlag(explain)));
        return 0;
      }
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
