import { readCommand } from './read/read-files.ts';
import { run } from './terminal/run.ts';
import { endWithReader } from './terminal/output.ts';

endWithReader();
const colour = process.stdout.isTTY && process.stdout.hasColors();
process.exitCode = await run(readCommand({ colour }), process.argv.slice(2));
