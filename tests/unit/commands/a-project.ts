import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Example } from '../../../src/checking/codes/example.ts';
import type { Terminal } from '../../../src/commands/terminal/output.ts';

/** A project with this content alone, in a folder that is gone when the test is over. */
export function aProject({
  files,
  links = {},
  settings,
}: Pick<Example, 'files' | 'links' | 'settings'>): string {
  const project = mkdtempSync(join(tmpdir(), 'project-'));
  onTestFinished(() => {
    rmSync(project, { recursive: true });
  });
  const place = (path: string) => {
    const full = join(project, 'content', path);
    mkdirSync(dirname(full), { recursive: true });
    return full;
  };
  mkdirSync(join(project, 'content'));
  writeFileSync(join(project, 'outside.md'), 'Not ours.\n');
  for (const [path, text] of Object.entries(files)) writeFileSync(place(path), text);
  for (const [path, target] of Object.entries(links)) symlinkSync(target, place(path));
  if (settings !== undefined) mkdirSync(join(project, 'src'));
  if (settings !== undefined) writeFileSync(join(project, 'src/site.ts'), settings);
  return project;
}

/** A terminal that remembers what was said. */
export function aTerminal(): Terminal & { said: () => string; complained: () => string } {
  const out: string[] = [];
  const err: string[] = [];
  let line = '';
  return {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    piece: (text) => {
      line += text;
      if (line.endsWith('\n')) out.push(line.slice(0, -1));
      if (line.endsWith('\n')) line = '';
    },
    said: () => out.join('\n'),
    complained: () => err.join('\n'),
  };
}
