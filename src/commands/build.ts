import { buildCommand } from './build-site.ts';
import { project } from './project.ts';
import { run } from './run.ts';
import { outliveReader } from './terminal.ts';

outliveReader();
process.exitCode = await run(buildCommand(project), process.argv.slice(2));
