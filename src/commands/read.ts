import { readCommand } from './read-files.ts';
import { run } from './run.ts';

// Whoever takes only the first lines, as `head` does, has them.
process.stdout.on('error', () => process.exit());

const colour = process.stdout.isTTY && process.stdout.hasColors();
process.exitCode = await run(readCommand({ colour }), process.argv.slice(2));
