import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { LANGUAGES, languageOf } from '../../src/reading/languages/index.ts';
import { readPassages } from '../../src/reading/read.ts';
import { tellEdits } from './tell-edits.ts';
import { tellBuilds } from './tell-builds.ts';
import { cardCosts } from './cards.ts';
import { growths } from './growth.ts';
import { formCosts } from './kept.ts';
import { measure } from './measure.ts';
import { tellPaint } from './paint.ts';
import { installPeer, peer } from './peer.ts';
import { editionTexts, markedTexts, type BenchText } from './texts.ts';

const usage = `npm run bench [-- builds [NUMBER …] | -- edits NUMBER [SEED] | -- paint]

Measures what reading, cards, kept forms and builds cost, how the time for hostile texts grows, and how a
peer compares. Times are of the processor.

  builds   measures builds alone, of editions of so many stories (60 and 240)
  edits    edits a small edition at random so often, builds it after each edit, and holds each site to one
           whose content was read, drawn and rendered anew
  paint    measures how long a reader on a slow network waits for the first words

Exit status: 0 measured, 1 some time grows faster than its text, or a build differs, 2 the call makes no sense, or the
peer cannot be installed.`;
const [part, ...numbers] = process.argv.slice(2);
if (part === '--help') {
  console.log(usage);
  process.exit(0);
}
const areNumbers = numbers.every((number) => /^[1-9]\d{0,4}$/.test(number));
if (part === 'builds' && areNumbers) {
  tellBuilds(numbers.length > 0 ? numbers.map(Number) : undefined);
  process.exit(0);
}
if (part === 'edits' && [1, 2].includes(numbers.length) && areNumbers) {
  process.exit(tellEdits(...numbers.map(Number)));
}
if (part === 'paint' && numbers.length === 0) {
  await tellPaint();
  process.exit(0);
}
if (part !== undefined) {
  const found = [part, ...numbers].join(' ');
  console.error(
    `It takes “builds”, “edits” or “paint”, and numbers; found “${found}”.\n\n${usage}`,
  );
  process.exit(2);
}

const english = languageOf('en');
if (!english) throw new Error('English cannot be read');

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const read = ({ passages }: BenchText) => readPassages(passages, english);
const parse = (text: BenchText) => markdown.parse(text.markdown);

/** Measures some works on the same texts, prints a line for each, and gives their medians. */
function tellCosts(
  what: string,
  texts: readonly BenchText[],
  works: Readonly<Record<string, (text: BenchText) => unknown>>,
): number[] {
  const megabytes = texts.reduce((sum, { plain }) => sum + Buffer.byteLength(plain), 0) / 1e6;
  const costs = measure(texts, Object.values(works));
  console.log(
    `${texts.length} ${what}, ${(megabytes * 1000).toFixed(0)} kB; medians of rounds in turns, warm`,
  );
  for (const [at, name] of Object.keys(works).entries()) {
    const { median, least, most } = costs[at] ?? { median: NaN, least: NaN, most: NaN };
    const [middle, low, high] = [median, least, most].map((ms) => (ms / megabytes).toFixed(0));
    console.log(`  ${name.padEnd(44)}${middle?.padStart(7)} ms/MB (${low} to ${high})`);
  }
  return costs.map(({ median }) => median);
}

const texts = markedTexts();
for (const [what, some] of [
  ['English texts that are marked', texts],
  ['stories of our own edition', editionTexts()],
] as const) {
  const [reading = NaN, parsing = NaN] = tellCosts(what, some, {
    'reading: figures, quotations, relations': read,
    'remark: parsing the same Markdown': parse,
  });
  console.log(
    `  the reading costs ${(reading / parsing).toFixed(2)} times the parse (aim: 1 or less)`,
  );
}

const cards = await cardCosts();
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);
console.log(
  `${cards.cards} cards: ${cards.median.toFixed(1)} ms of one core, the slowest ${cards.slowest.toFixed(1)} (aim: 5 or less); ` +
    `${kilobytes(cards.medianBytes)} kB, the largest ${kilobytes(cards.mostBytes)} (at most 200)`,
);

const forms = await formCosts();
const costs = forms.map(({ form, milliseconds }) => `${form} ${milliseconds.toFixed(1)}`);
console.log(`kept forms of our longest story: ${costs.join(', ')} ms (aim: 10 or less each)`);

tellBuilds();
await tellPaint();

console.log('hostile texts of 10, 20 and 40 kB: checked as a story, and read as plain text');
const runaways: string[] = [];
for (const language of LANGUAGES) {
  for (const { piece, times, runsAway } of growths(language)) {
    const told = times.map((ms) => ms.toFixed(0).padStart(7)).join('');
    const what = `${language.tag} ${JSON.stringify(piece)}`;
    console.log(`  ${what.padEnd(45)}${told} ms${runsAway ? '  grows too fast' : ''}`);
    if (runsAway) runaways.push(what);
  }
}
if (runaways.length > 0) process.exitCode = 1;

const installed = installPeer();
if (installed === null) {
  console.error(`${peer.name} ${peer.version} cannot be installed, and is left out`);
  process.exit(runaways.length > 0 ? 1 : 2);
}
try {
  const [reading = NaN, ms = NaN] = tellCosts('English texts that are marked', texts, {
    'reading: figures, quotations, relations': read,
    [`${peer.name} ${peer.version}: numbers and quotations`]: ({ plain }) => {
      installed.read(plain);
    },
  });
  console.log(`  the reading is ${(ms / reading).toFixed(1)} times as fast (aim: 10 or more)`);
} finally {
  installed.remove();
}
