import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, exit } from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { newFolder } from './editions/build-editions.ts';
import { none, reasonsOf, sum, type Count, type Failure } from './run/count.ts';
import { buildEditions, lanes, lookers, steps, type How, type StepName } from './run/steps.ts';

// node tests/run.ts [step …]: every test, or those of the steps named, and one line that adds them up.
const all = Object.keys(steps) as StepName[];
const asked = argv.slice(2);
const unknown = asked.filter((step) => !Object.hasOwn(steps, step));
if (unknown.length > 0) {
  const named = unknown.map((step) => `“${step}”`).join(', ');
  console.error(`No such step: ${named}. The steps are ${all.join(', ')}.`);
  exit(2);
}
const chosen = asked.length === 0 ? all : all.filter((step) => asked.includes(step));

// Hundreds of commands start, and each would compile the same code anew.
const compiled = mkdtempSync(join(tmpdir(), 'tearsheet-compiled-'));
env['NODE_COMPILE_CACHE'] = compiled;

const shared = lookers.every((step) => chosen.includes(step)) ? newFolder() : undefined;
const editions = shared === undefined ? undefined : buildEditions(shared);

/** A step that cannot even start is told like one that fails. */
async function attempt(step: StepName, waits: boolean): Promise<Count> {
  const failed = (why: string): Count => ({ ...none, failures: [{ name: step, why }] });
  try {
    const how: How = chosen.length === 1 ? {} : { title: step, waits };
    if (!editions || !shared || !lookers.includes(step)) return await steps[step](how);
    if ((await editions).failures.length > 0) return failed('The editions could not be built.');
    return await steps[step]({ ...how, editions: shared });
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

/** As much as tells what is wrong and where: the rest stands further up, where the test ran. */
const opening = (why: string): string =>
  stripVTControlCharacters(why)
    .split('\n')
    .filter((line) => !/^\s+at .*(?:node_modules|<anonymous>)/.test(line))
    .slice(0, 12)
    .join('\n    ');

const results = new Map<StepName, Count>();
console.log(`Running ${chosen.join(', ')} …`);
await Promise.all(
  lanes.map(async ({ waits, steps: inTurn }) => {
    for (const step of inTurn.filter((name) => chosen.includes(name)))
      results.set(step, await attempt(step, waits));
  }),
);
if (shared !== undefined) rmSync(shared, { recursive: true });
rmSync(compiled, { recursive: true });

/** Tells of a step which of its tests ended so, and why, under a heading. */
function tell(heading: string, tests: readonly Failure[]): void {
  if (tests.length === 0) return;
  console.log(`\n${heading}`);
  for (const { name, why } of tests) console.log(`  ${name}\n    ${opening(why)}`);
}

const { passed, failures, unsteady, leftOut } = sum([...results.values()]);
for (const [step, count] of results) {
  tell(`Passed only when run again: ${step}`, count.unsteady);
  tell(`Failed: ${step} (npm run test -- ${step} runs it alone)`, count.failures);
}
console.log('');
for (const [reason, tests] of reasonsOf(leftOut)) {
  console.log(`Left out on this machine (${reason}): ${tests}`);
}
const more = (tests: readonly unknown[], how: string) =>
  tests.length === 0 ? '' : `, ${tests.length} ${how}`;
console.log(
  `${passed} passed${more(unsteady, 'of them only when run again')}, ${failures.length} failed${more(leftOut, 'skipped')}`,
);
exit(failures.length === 0 ? 0 : 1);
