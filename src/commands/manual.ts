import { manualCommand } from './manual/manual-page.ts';
import { project } from './project.ts';
import { run } from './terminal/run.ts';
import { outliveReader } from './terminal/output.ts';

outliveReader();
process.exitCode = await run(manualCommand(project), process.argv.slice(2));
