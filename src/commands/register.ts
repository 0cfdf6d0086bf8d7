import { project } from './project.ts';
import { registerCommand } from './register-content.ts';
import { run } from './run.ts';
import { outliveReader } from './terminal.ts';

outliveReader();
process.exitCode = await run(registerCommand(project), process.argv.slice(2));
