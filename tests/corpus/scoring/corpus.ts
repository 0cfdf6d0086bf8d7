import { readdirSync, readFileSync } from 'node:fs';
import type { Passage } from '../../../src/reading/types.ts';
import { parseMarks, type Marks } from './marks.ts';
import { readText } from './read-text.ts';

const root = new URL('../', import.meta.url);

/**
 * Texts that are added up together. The second wave is in the manner of real news, of the languages that came later. The fifth to the seventh wave were written when the texts held back before had been
 * measured time and again, in ordinary newsroom language; those from the eighth on in the manners of real news that
 * trip a reading, their open texts apart as well, since they would hide how the rest fares.
 */
export type Group = 'open' | 'held back' | (typeof openWaves | typeof sealedWaves)[number]['group'];

/** Waves whose open texts are added up apart, by the beginning of their names. */
const openWaves = [
  { prefix: 'wave2-', group: 'second wave' },
  { prefix: 'wave8-', group: 'eighth wave, open' },
  { prefix: 'wave9-', group: 'ninth wave' },
  { prefix: 'wave10-', group: 'tenth wave' },
  { prefix: 'wave11-', group: 'eleventh wave' },
  { prefix: 'wave12-', group: 'twelfth wave' },
  { prefix: 'wave14-', group: 'fourteenth wave' },
  { prefix: 'wave15-', group: 'fifteenth wave' },
  { prefix: 'wave17-', group: 'seventeenth wave' },
  { prefix: 'wave18-', group: 'eighteenth wave' },
  { prefix: 'wave19-', group: 'nineteenth wave' },
  { prefix: 'wave20-', group: 'twentieth wave' },
  { prefix: 'wave21-', group: 'twenty-first wave' },
  { prefix: 'wave22-', group: 'twenty-second wave' },
  { prefix: 'wave23-', group: 'twenty-third wave' },
] as const;

/** Waves held back from everybody, by the beginning of their names: only their totals are ever told. */
const sealedWaves = [
  { prefix: 'wave2-', group: 'second wave, held back' },
  { prefix: 'wave5-', group: 'fifth wave, held back' },
  { prefix: 'wave6-', group: 'sixth wave, held back' },
  { prefix: 'wave7-', group: 'seventh wave, held back' },
  { prefix: 'wave8-', group: 'eighth wave, held back' },
  { prefix: 'wave10-', group: 'tenth wave, held back' },
  { prefix: 'wave12-', group: 'twelfth wave, held back' },
  { prefix: 'wave14-', group: 'fourteenth wave, held back' },
  { prefix: 'wave16-', group: 'sixteenth wave, held back' },
  { prefix: 'wave19-', group: 'nineteenth wave, held back' },
  { prefix: 'wave20-', group: 'twentieth wave, held back' },
  { prefix: 'wave21-', group: 'twenty-first wave, held back' },
  { prefix: 'wave22-', group: 'twenty-second wave, held back' },
  { prefix: 'wave23-', group: 'twenty-third wave, held back' },
] as const;

/** Whether the texts of a group stand open to whoever builds. */
export const isOpen = (group: Group) =>
  group === 'open' || openWaves.some((wave) => wave.group === group);

/** Whether the totals of a group are all that is told of it. */
export const isSealed = (group: Group) => sealedWaves.some((wave) => wave.group === group);

/** A text of the corpus with its marks. */
export interface MarkedText {
  /** Path below `tests/corpus/`: `en/held/court-04.txt`. */
  name: string;
  lang: string;
  /** Held back: nobody looks at what is missed in it while building. */
  held: boolean;
  group: Group;
  passages: Passage[];
  marks: Marks;
}

/** All marked texts, sorted by name. Throws where a text has no marks, or marks that are not as they should be. */
export function readCorpus(): MarkedText[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[a-z]{2}\/.*\.(?:md|txt)$/.test(path))
    .toSorted()
    .map(readMarkedText);
}

function readMarkedText(name: string): MarkedText {
  const [lang = '', folder] = name.split('/');
  const marks = parseMarks(read(name.replace(/\.\w+$/, '.yaml')));
  if (marks.lang !== lang) throw new Error(`${name}: its marks say that it is ${marks.lang}`);
  return {
    ...{ name, lang, held: folder === 'held', group: groupOf(name) },
    ...{ passages: readText(name, read(name)), marks },
  };
}

function groupOf(name: string): Group {
  const held = name.split('/')[1] === 'held';
  const file = name.slice(name.lastIndexOf('/') + 1);
  const wave = (held ? sealedWaves : openWaves).find(({ prefix }) => file.startsWith(prefix));
  return wave?.group ?? (held ? 'held back' : 'open');
}

const read = (name: string) => readFileSync(new URL(name, root), 'utf8');
