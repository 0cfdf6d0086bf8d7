import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { project } from './copy-project.ts';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')));

/** What Node is given for one of our commands, as `npm run` gives it: from the folder of the project or of a copy. */
export function commandLine(name: 'build' | 'register'): string[] {
  const [node, ...line] = scripts[name]?.split(' ') ?? [];
  if (node !== 'node') throw new Error(`The script “${name}” is not run by Node.`);
  return line;
}
