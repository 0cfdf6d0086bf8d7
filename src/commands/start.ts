import { project } from './project.ts';
import { run } from './run.ts';
import { startCommand } from './start-site.ts';
import { outliveReader } from './terminal.ts';

outliveReader();
process.exitCode = await run(startCommand(project), process.argv.slice(2));
