import { checkCommand } from './check/check-content.ts';
import { project } from './project.ts';
import { run } from './terminal/run.ts';
import { endWithReader } from './terminal/output.ts';

endWithReader();
process.exitCode = await run(
  checkCommand(project, () => new Date()),
  process.argv.slice(2),
);
