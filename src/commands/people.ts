import { peopleCommand } from './people/draft-people.ts';
import { project } from './project.ts';
import { run } from './terminal/run.ts';
import { outliveReader } from './terminal/output.ts';

outliveReader();
process.exitCode = await run(peopleCommand(project), process.argv.slice(2));
