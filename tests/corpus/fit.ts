import { worthBy, type Worth } from '../../src/reading/speakers/choose.ts';
import { clues } from '../../src/reading/speakers/clues/index.ts';
import { meantClues } from '../../src/reading/speakers/clues/meant/index.ts';
import { weights } from '../../src/reading/speakers/weights.ts';
import { blank, lossOf, rightIn, weightsIn, type Columns } from './fitting/columns.ts';
import { examplesOf, type Example } from './fitting/examples.ts';
import { fit, fitOn, fitOwn } from './fitting/fit.ts';
import { TABLES, type Weights } from './fitting/model.ts';
import { writeWeights, writtenWeights } from './fitting/weights-file.ts';
import { readCorpus } from './scoring/corpus.ts';

/** Every so many texts one is held back, to see whether the weights only know their own texts by heart. */
const HELD_BACK = 5;
/** A clue that saves less than so much of the loss in all languages together is worth nothing, and goes. */
const LEAST_WORTH = 0.5;

const tables = { clues, meant: meantClues };
const sizes = { clues: clues.length, meant: meantClues.length };
const { languages: langs } = weights;
/** `node tests/corpus/fit.ts LANG` fits what that language adds, and leaves the others as they are. */
const [only] = process.argv.slice(2);
if (only !== undefined && !langs.includes(only))
  throw new Error(`no weights are fitted to “${only}”`);
const texts = readCorpus().filter(
  ({ held, lang }) => !held && (only === undefined || lang === only),
);

/** What clues are worth, as a reading asks for it; nobody is named here, so that no threshold counts. */
const worthOf = (weights: Weights): Worth =>
  worthBy(
    (table, name) => weights[table][tables[table].findIndex((one) => one.name === name)] ?? 0,
    1,
  );

function examplesBy(columns: Columns): Example[] {
  const worths = new Map(
    [...new Set(texts.map(({ lang }) => lang))].map((lang) => [
      lang,
      worthOf(weightsIn(columns, lang)),
    ]),
  );
  return texts.flatMap((text) => examplesOf(text, worths.get(text.lang)));
}

const tell = (what: string, examples: readonly Example[], columns: Columns): void => {
  const loss = lossOf(examples, columns) / Math.max(1, examples.length);
  const right = rightIn(examples, columns);
  console.log(
    `${what}: ${examples.length} quotations, loss ${loss.toFixed(3)}, right ${right.toFixed(1)}`,
  );
};

// Whom a pronoun means tells whom the next one means, so texts are read twice: first with no weights at all, so that
// the same texts give the same weights whatever was fitted before.
const written = writtenWeights();
const fitTo = (some: readonly Example[]): Columns =>
  only === undefined ? fit(some, sizes, { langs }) : fitOwn(some, written, only, sizes);
const unread = { shared: only === undefined ? blank(sizes) : written.shared, own: new Map() };
const examples = examplesBy(fitTo(examplesBy(unread)));
const fitted = fitTo(examples);
console.log(`${texts.length} texts, ${clues.length + meantClues.length} clues`);
tell('all', examples, fitted);

const files = [...new Set(examples.map(({ file }) => file))];
const heldBack = new Set(files.filter((_, at) => at % HELD_BACK === 0));
const kept = examples.filter(({ file }) => !heldBack.has(file));
const inner = fitTo(kept);
tell('fitted to four fifths', kept, inner);
tell(
  'the fifth held back',
  examples.filter(({ file }) => heldBack.has(file)),
  inner,
);

await writeWeights(fitted);

const all = lossOf(examples, fitOn(examples, fitted, null));
const worths = TABLES.flatMap((table) =>
  tables[table].map(({ name }, at) => ({
    name: `${table}: ${name}`,
    worth: lossOf(examples, fitOn(examples, fitted, { table, clue: at })) - all,
  })),
);
console.log('\nWhat each clue is worth: the loss without it.');
for (const { name, worth } of worths.sort((a, b) => b.worth - a.worth)) {
  const goes = only === undefined && worth < LEAST_WORTH;
  console.log(`${worth.toFixed(2).padStart(8)}  ${name}${goes ? ' (goes)' : ''}`);
}
