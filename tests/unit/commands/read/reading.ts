import { join } from 'node:path';
import { inProse } from '../../../../src/checking/codes/example.ts';
import { readCommand } from '../../../../src/commands/read/read-files.ts';
import type { Answer, Weighed } from '../../../../src/reading/answer.ts';
import type { Sayer, Suspicion } from '../../../../src/reading/types.ts';
import type { ProblemsOf } from '../../../../src/commands/read/story-problems.ts';
import { run } from '../../../../src/commands/terminal/run.ts';
import { aProject, aTerminal } from '../a-project.ts';

interface Found {
  text: string;
  id: string | null;
  position: { line: number; column: number; offset: number };
}

/** What the command tells of a file as JSON. */
export interface Line {
  file: string;
  language: string;
  figures: (Found & {
    value: unknown;
    sentence: string;
    saidBy: Sayer | null;
    why?: readonly Answer[];
    weighed?: Weighed;
  })[];
  quotations: (Found & { speaker: string | null; why?: readonly Answer[]; weighed?: Weighed })[];
  relations: { kind: string; holds: string; total: number; parts: number[] }[];
  suspicions?: readonly (Omit<Suspicion, 'cue' | 'passage'> & { position: Found['position'] })[];
  problems: { code: string; line: number; column: number }[];
}

/** Calls the command, and gives its status and what it wrote. */
export async function read(
  args: string[],
  colour = false,
  problemsOf: ProblemsOf = () => Promise.resolve(null),
) {
  const terminal = aTerminal();
  const status = await run(readCommand({ colour, problemsOf }), args, terminal);
  return { status, said: terminal.said(), complained: terminal.complained() };
}

/** The path of a file of this name that holds `text`. */
export function textAt(name: string, text: string | Uint8Array): string {
  return join(aProject({ files: { [name]: text } }), 'content', name);
}

/** What the command tells of one such file as JSON. */
export async function jsonOf(
  name: string,
  text: string | Uint8Array,
  args: string[] = [],
): Promise<Line> {
  const { said } = await read(['--json', ...args, textAt(name, text)]);
  return JSON.parse(said) as Line;
}

/** A story with figures in its headline, its standfirst and its prose. */
export const story = inProse(
  'The ship brought *25,000* tonnes &amp; 12 crates.',
  'headline: "Russia sends 25,000 tonnes"\nstandfirst: >-\n  It took\n  12 days.\nfigures:\n  - { id: gift, words: "25,000 tonnes" }',
).files['stories/example.md'] as string;
