import { argv, exit } from 'node:process';
import { stripVTControlCharacters } from 'node:util';
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
function attempt(step: StepName): Count {
  try {
    return steps[step]();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { passed: 0, failures: [{ name: step, why }], leftOut: [] };
  }
}

/** As much as tells what is wrong and where: the rest stands further up, where the test ran. */
const opening = (why: string): string =>
  stripVTControlCharacters(why)
    .split('\n')
    .filter((line) => !/^\s+at .*(?:node_modules|<anonymous>)/.test(line))
    .slice(0, 12)
    .join('\n    ');

const results = new Map<string, Count>();
for (const [index, step] of chosen.entries()) {
  console.log(`\n── ${index + 1} of ${chosen.length}: ${step} ──`);
  results.set(step, attempt(step));
}

const { passed, failures, leftOut } = sum([...results.values()]);
for (const test of leftOut) console.log(`Left out on this machine: ${test}`);
for (const [step, count] of results) {
  if (count.failures.length === 0) continue;
  console.log(`\nFailed: ${step} (npm run test -- ${step} runs it alone)`);
  for (const { name, why } of count.failures) {
    console.log(`  ${name}\n    ${opening(why)}`);
  }
}
console.log(`\n${passed} passed, ${failures.length} failed`);
exit(failures.length === 0 ? 0 : 1);
