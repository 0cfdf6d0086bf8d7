import { buildCommand } from './build/build-site.ts';
import { project } from './project.ts';
import { run } from './terminal/run.ts';
import { outliveReader } from './terminal/output.ts';

outliveReader();
process.exitCode = await run(buildCommand(project), process.argv.slice(2));
