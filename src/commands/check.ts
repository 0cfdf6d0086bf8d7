import { checkCommand } from './check-content.ts';
import { project } from './project.ts';
import { run } from './run.ts';

process.exitCode = await run(checkCommand(project), process.argv.slice(2));
