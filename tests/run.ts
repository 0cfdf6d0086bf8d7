import { argv, exit } from 'node:process';
import { sum, type Count } from './run/count.ts';
import { steps, type StepName } from './run/steps.ts';

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

/** A step that cannot even start is told like one that fails. */
function attempt(run: () => Count): Count {
  try {
    return run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, leftOut: [] };
  }
}

const results = new Map<string, Count>();
for (const [index, step] of chosen.entries()) {
  console.log(`\n── ${index + 1} of ${chosen.length}: ${step} ──`);
  results.set(step, attempt(steps[step]));
}

const { passed, failed, leftOut } = sum([...results.values()]);
for (const test of leftOut) console.log(`Left out on this machine: ${test}`);
for (const [step, count] of results) {
  if (count.failed > 0) console.log(`Failed: ${step} (npm run test -- ${step} runs it alone)`);
}
console.log(`\n${passed} passed, ${failed} failed`);
exit(failed === 0 ? 0 : 1);
