import type { Code } from '../checking/codes/index.ts';
import { type Place, type Problem, problem } from '../checking/problem.ts';
import type { EntryPlaces } from '../front-matter/entry-places.ts';
import { quoted } from '../front-matter/quoted.ts';
import type { Judged } from './judged.ts';
import type { Verdict } from './meanings/judge.ts';
import { inBrackets, type MarkedSentence } from './meanings/marked-sentence.ts';
import type { Meaning } from './meanings/meaning.ts';

const around = 30;
const longestWithin = 40;

/** A sentence as a message tells it, cut around the stretch in brackets: “… received [25,000] tonnes of …”. */
function told({ text, marked: { start, end } }: MarkedSentence): string {
  const from = start > around ? text.indexOf(' ', start - around) + 1 : 0;
  const to = Math.min(end, start + longestWithin);
  const behind = text.length > to + around ? text.lastIndexOf(' ', to + around) : text.length;
  const cut = {
    text: text.slice(from, Math.max(behind, to)),
    marked: { start: start - from, end: to - from },
  };
  return `“${from > 0 ? '… ' : ''}${inBrackets(cut)}${behind < text.length ? ' …' : ''}”`;
}

const speakerOf = (meaning: Meaning) =>
  meaning.of === 'quotation' ? (meaning.by ?? meaning.speaker ?? 'nobody') : null;

/** What stands at an address now, against what it stood for. */
function difference(then: Meaning, now: Meaning): string {
  const [was, is] = [speakerOf(then), speakerOf(now)];
  const by = (speaker: string | null) => (was === is || speaker === null ? '' : ` by ${speaker}`);
  return `${told(now.sentence)}${by(is)}, where ${told(then.sentence)}${by(was)} is on record`;
}

function codeOf(verdict: Verdict, of: Meaning['of']): Code {
  if (verdict === 'changed') return of === 'figure' ? 'figure-changed' : 'quotation-changed';
  return verdict === 'reworded' ? 'figure-reworded' : 'address-meaning';
}

/**
 * What is to be said of the records of figures and quotations: what changed without a correction, what stands for another
 * thing, what is said to be reworded and not registered, and what is not known, once a file.
 * @param places those of the entries in the front matter of stories
 */
export function meaningProblems(judged: readonly Judged[], places: EntryPlaces): Problem[] {
  const unknown = judged.filter(({ verdict }) => verdict === 'unknown');
  const firstUnknown = [...Map.groupBy(unknown, ({ line: { file } }) => file).values()];
  return [
    ...judged.flatMap((each) => problemsOf(each, places)),
    ...firstUnknown.flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const more = others.length > 0 ? ` and ${others.length} more` : '';
      return problem('meaning-unrecorded', placeOfLine(first), `${quoted(first.path)}${more}`);
    }),
  ];
}

const placeOfLine = ({ line: { file, line } }: Judged): Place => ({ file, line, column: 1 });

function problemsOf(each: Judged, places: EntryPlaces): Problem[] {
  const { line, path, story, now, verdict, isAnswered } = each;
  const onRecord = { ...placeOfLine(each), what: 'the address on record' };
  if (line.state.is === 'here' && line.state.reworded) {
    return [
      problem('address-unregistered', placeOfLine(each), `“reworded” for ${quoted(path)}`, {
        expected: 'what it stands for now, on record',
      }),
    ];
  }
  if (isAnswered || line.stoodFor === null || verdict === 'same' || verdict === 'unknown')
    return [];
  const code = codeOf(verdict, now.of);
  const found = difference(line.stoodFor, now);
  if (line.path !== path) {
    return [
      problem(code, placeOfLine(each), `“moved” to ${quoted(path)}, ${found}`, {
        mend: 'Write the path of what this address stood for, or “withdrawn”; what is only reworded is registered under the old path first.',
      }),
    ];
  }
  const id = path.split('/').at(-2) ?? '';
  const place = places(story.file).get(id) ?? { file: story.file, line: 1, column: 1 };
  return [problem(code, place, found, { related: [onRecord] })];
}
