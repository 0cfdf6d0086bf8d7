import { type Code, codes, isCode } from '../../checking/codes/index.ts';
import { manualPage } from '../../checking/manual.ts';
import { flags } from '../terminal/arguments.ts';
import { exampleReport } from './example-report.ts';
import type { Command } from '../terminal/run.ts';
import { standingText, writeContent } from '../writing/write-content.ts';

/** The manual of all codes, each of its examples checked. */
export async function wholeManual(): Promise<string> {
  const printed = new Map<Code, string>();
  for (const code of Object.keys(codes).filter(isCode))
    printed.set(code, await exampleReport(code));
  return manualPage((code) => printed.get(code) ?? '');
}

/**
 * `npm run manual`: writes the manual of `check`.
 * @param manual gives its text
 */
export function manualCommand(project: string, manual = wholeManual): Command {
  return {
    usage: [
      'npm run manual',
      '',
      'Writes content/MANUAL.md from the codes in src/checking/codes/, with what check prints for the',
      'example of each.',
      '',
      'Exit status: 0 written, 2 the command could not run.',
    ].join('\n'),
    run: async (args, { out }) => {
      flags(args, {});
      const file = 'content/MANUAL.md';
      const was = await standingText(project, file);
      await writeContent(project, [{ file, was, text: await manual() }]);
      out(`${file} is written.`);
      return 0;
    },
  };
}
