import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { swapIn } from '../../../../src/commands/build/swap-in.ts';

// node never-ready.ts FOLDER: begins a site for the folder, says so, and goes on for ever.
await swapIn(process.argv[2] ?? '', async (room) => {
  mkdirSync(join(room, 'site'));
  writeFileSync(join(room, 'site', 'index.html'), 'half');
  process.stdout.write('begun\n');
  setInterval(() => undefined, 1000);
  await new Promise(() => undefined);
});
