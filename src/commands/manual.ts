import { manualCommand } from './manual-page.ts';
import { project } from './project.ts';
import { run } from './run.ts';
import { outliveReader } from './terminal.ts';

outliveReader();
process.exitCode = await run(manualCommand(project), process.argv.slice(2));
