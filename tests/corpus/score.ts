import { parseArgs } from 'node:util';
import { isOpen, isSealed, readCorpus } from './scoring/corpus.ts';
import { report } from './scoring/report.ts';
import { scoreCorpus } from './scoring/score-corpus.ts';

const usage = `npm run score -- [--lang LANG] [--show] [--held]

Measures the reading against the marked texts, by language: the open texts, those held back, the fifth to
eighth waves of those, the open ones of the eighth, and the ninth.
  --lang LANG   only the texts of one language
  --show        list what differs in the open texts
  --held        with --show: in the texts held back too, save those of the fifth to eighth waves`;

function options() {
  try {
    const { values } = parseArgs({
      options: {
        lang: { type: 'string' },
        show: { type: 'boolean', default: false },
        held: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

const { lang, show, held } = options();
const corpus = readCorpus().filter((text) => lang === undefined || text.lang === lang);
if (corpus.length === 0) {
  console.error(`No marked text is in “${lang ?? ''}”.\n\n${usage}`);
  process.exit(2);
}

for (const group of scoreCorpus(corpus)) {
  const isTold = isOpen(group.group) || (held && !isSealed(group.group));
  if (show && isTold) console.log(group.differences.join('\n'));
  console.log(`${report(group)}\n`);
}
