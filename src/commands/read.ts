import { readCommand } from './read/read-files.ts';
import { problemsOfStories } from './read/story-problems.ts';
import { project } from './project.ts';
import { run } from './terminal/run.ts';
import { endWithReader } from './terminal/output.ts';

endWithReader();
const colour = process.stdout.isTTY && process.stdout.hasColors();
process.exitCode = await run(
  readCommand({ colour, problemsOf: problemsOfStories(project) }),
  process.argv.slice(2),
);
