import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../../src/commands/project.ts';

test.each(['build', 'check', 'manual', 'register', 'start'])(
  '%s says nothing of a reader that has had enough',
  async (command) => {
    const child = spawn(process.execPath, [join(project, `src/commands/${command}.ts`), '--help']);
    child.stdout.destroy();
    let complained = '';
    child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
    const [status] = (await once(child, 'close')) as [number | null];
    expect(complained).toBe('');
    expect(status).toBe(0);
  },
);
