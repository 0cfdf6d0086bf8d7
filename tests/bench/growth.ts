import { soundStory } from '../../src/checking/codes/example.ts';
import { limitProblems } from '../../src/checking/limits.ts';
import { jsonLine } from '../../src/commands/read/json.ts';
import { plainPassages } from '../../src/commands/read/passages.ts';
import { linesOf } from '../../src/commands/read/position.ts';
import { readText } from '../../src/commands/read/read-text.ts';
import { readEdition } from '../../src/edition/read-edition.ts';
import type { Language } from '../../src/reading/languages/language.ts';
import { hostilePieces } from '../hostile/pieces.ts';

const shortest = 10_000;
const lengths = [1, 2, 4].map((times) => times * shortest);
/** Milliseconds below which a time says nothing of growth. */
const floor = 15;
/** Four times the length may take so many times as long: memory is cleaned up now and then. */
const most = 8;

/** Names are looked for where somebody may have said something, and speakers where there is something to say. */
const tail = ' Ana Ruiz told 5 people: “No.”';

/** What `check` does with a story of this prose, and `read` with the same as plain text. */
const works: readonly ((text: string, language: Language) => void)[] = [
  (text, { tag }) => {
    const file = 'content/stories/hostile.md';
    const source = soundStory(`lang: ${tag}`, text).replace('status: published', 'status: draft');
    const { text: decoded } = limitProblems(file, new TextEncoder().encode(source));
    readEdition([{ path: 'stories/hostile.md', source: decoded ?? '' }]);
  },
  (text, language) => {
    const lines = linesOf(text);
    const passages = plainPassages('hostile.txt', lines);
    if (passages.beyond.length === 0)
      Array.from(jsonLine(readText('hostile.txt', lines, passages, language)));
  },
];

/** Processor time in milliseconds, so that a busy machine does not matter. */
function cost(work: () => void): number {
  const before = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - before) / 1000;
}

interface Growth {
  piece: string;
  /** Milliseconds at once, twice and four times the length. */
  times: readonly number[];
  /** Whether the time grows much faster than the length. */
  runsAway: boolean;
}

function growth(piece: string, language: Language): Growth {
  const times = lengths.map((length) => {
    const text = piece.repeat(Math.ceil(length / piece.length)) + tail;
    return cost(() => {
      for (const work of works) work(text, language);
    });
  });
  const [first = 0, , last = 0] = times;
  return { piece, times, runsAway: last > most * Math.max(first, floor) };
}

/** How the time for each hostile text grows with its length; what seems to run away is measured again. */
export function* growths(language: Language): Generator<Growth> {
  for (const piece of hostilePieces) {
    const found = growth(piece, language);
    yield found.runsAway ? growth(piece, language) : found;
  }
}
