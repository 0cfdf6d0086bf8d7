import { buildCommand } from './build-site.ts';
import { project } from './project.ts';
import { run } from './run.ts';

process.exitCode = await run(buildCommand(project), process.argv.slice(2));
