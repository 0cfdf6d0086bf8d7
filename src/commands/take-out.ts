import { takeOutCommand } from './move/take-out-of-story.ts';
import { project } from './project.ts';
import { run } from './terminal/run.ts';
import { outliveReader } from './terminal/output.ts';

outliveReader();
process.exitCode = await run(takeOutCommand(project), process.argv.slice(2));
