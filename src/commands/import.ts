import { importCommand } from './import/import-files.ts';
import { project } from './project.ts';
import { run } from './terminal/run.ts';
import { outliveReader } from './terminal/output.ts';

outliveReader();
process.exitCode = await run(
  importCommand(project, () => new Date()),
  process.argv.slice(2),
);
