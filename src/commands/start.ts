import { project } from './project.ts';
import { run } from './terminal/run.ts';
import { startCommand } from './start/start-site.ts';
import { outliveReader } from './terminal/output.ts';

outliveReader();
process.exitCode = await run(startCommand(project), process.argv.slice(2));
