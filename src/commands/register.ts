import { project } from './project.ts';
import { registerCommand } from './register/register-content.ts';
import { run } from './terminal/run.ts';
import { outliveReader } from './terminal/output.ts';

outliveReader();
process.exitCode = await run(registerCommand(project), process.argv.slice(2));
