import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Example } from '../../checking/codes/example.ts';
import { type Code, codes } from '../../checking/codes/index.ts';
import { examine } from '../check/examine.ts';
import { settingsFile } from '../check/settings-of.ts';
import { told } from '../terminal/report.ts';

async function place(project: string, { files, links = {}, settings }: Example): Promise<void> {
  const pathOf = async (name: string) => {
    const path = join(project, 'content', name);
    await mkdir(dirname(path), { recursive: true });
    return path;
  };
  await mkdir(join(project, 'content'));
  await writeFile(join(project, 'outside.md'), '');
  for (const [name, text] of Object.entries(files)) await writeFile(await pathOf(name), text);
  for (const [name, target] of Object.entries(links)) await symlink(target, await pathOf(name));
  if (settings === undefined) return;
  await mkdir(join(project, 'src'));
  await writeFile(join(project, settingsFile), settings);
}

/** The manual is the same on whatever day it is written. */
const dayOfManual = new Date('2026-12-01T00:00:00Z');

/**
 * What `check` prints for the example of a code, checked in a project of its own.
 * @throws where the example does not raise its code
 */
export async function exampleReport(code: Code): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'example-'));
  try {
    await place(project, codes[code].example);
    const { problems, sources } = await examine(project, { now: dayOfManual });
    const problem = problems.find((candidate) => candidate.code === code);
    if (!problem) throw new Error(`The example of ${code} does not raise it`);
    return told(problem, sources.get(problem.file)?.split('\n') ?? []);
  } finally {
    await rm(project, { recursive: true });
  }
}
