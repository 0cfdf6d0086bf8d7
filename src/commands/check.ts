import { checkCommand } from './check-content.ts';
import { project } from './project.ts';
import { run } from './run.ts';
import { endWithReader } from './terminal.ts';

endWithReader();
process.exitCode = await run(checkCommand(project), process.argv.slice(2));
