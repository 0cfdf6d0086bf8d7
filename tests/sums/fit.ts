import { clues } from '../../src/reading/doubts/clues/index.ts';
import { copyOf, lossOf, type Columns } from '../corpus/fitting/columns.ts';
import { fit } from '../corpus/fitting/fit.ts';
import { sumExamples } from './examples.ts';
import { writeWeights } from './write-weights.ts';

/** Weights are shared by all languages, and held less than those of speakers, since many clues speak seldom. */
const OPTIONS = { hold: { shared: 0.15, own: 0 }, langs: [], rounds: 400 };
/** A clue that saves less than so much of the loss is worth nothing, and goes. */
const LEAST_WORTH = 0.2;

const sizes = { clues: clues.length, meant: 0 };
const examples = sumExamples();
const fitted = fit(examples, sizes, OPTIONS);
const loss = lossOf(examples, fitted);
console.log(`${examples.length} questions, ${clues.length} clues, loss ${loss.toFixed(1)}`);

const rounded = (weight = 0): number => Math.round(weight * 100) / 100 || 0;
await writeWeights(clues, (at) => rounded(fitted.shared.clues[at]));

/** The fitted weights with one clue silenced. */
function without(at: number): Columns {
  const columns = copyOf(fitted);
  columns.shared.clues[at] = 0;
  return columns;
}

const worths = clues.map(({ name }, at) => ({
  name,
  worth: lossOf(examples, without(at)) - loss,
}));
console.log('\nWhat each clue is worth: what the loss grows by if it is silent.');
for (const { name, worth } of worths.sort((a, b) => b.worth - a.worth))
  console.log(`${worth.toFixed(2).padStart(8)}  ${name}${worth < LEAST_WORTH ? ' (goes)' : ''}`);
