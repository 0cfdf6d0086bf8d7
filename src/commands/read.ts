import { readCommand } from './read-files.ts';
import { run } from './run.ts';
import { endWithReader } from './terminal.ts';

endWithReader();
const colour = process.stdout.isTTY && process.stdout.hasColors();
process.exitCode = await run(readCommand({ colour }), process.argv.slice(2));
