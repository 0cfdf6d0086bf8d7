import { mergeCommand } from './move/move-content.ts';
import { project } from './project.ts';
import { run } from './terminal/run.ts';
import { outliveReader } from './terminal/output.ts';

outliveReader();
process.exitCode = await run(mergeCommand(project), process.argv.slice(2));
