import type { Parsed } from '../../parsed.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import type { Doubt } from '../../types.ts';
import { yearsIn } from '../times/years.ts';
import { cuesIn, type Cue, type CueTable } from '../wording.ts';
import { wordsDoubt, type Kind, type View } from '../view.ts';

/** Ordinals are told in digits: “150th”, “150.º”; the letters and marks behind them are tokens of their own, or none. */
const LONGEST_ORDINAL = 4;
/** “Founded by three brothers in 1876”. */
const REACH = 6;

/** How many years an anniversary is said to be, and where that is told. */
function toldBefore(
  { tokens }: Parsed,
  cue: Cue,
  { jubilees }: View,
): { from: number; years: number } | null {
  if (cue.role === 'jubilee') {
    const words = tokens.slice(cue.from, cue.to).map(({ lower }) => lower);
    return { from: cue.from, years: jubilees.get(words.join(' ')) ?? 0 };
  }
  for (let at = cue.from - 1; at >= Math.max(0, cue.from - LONGEST_ORDINAL); at--) {
    const [, digits = ''] = /^(\d{1,4})\D*$/.exec(tokens[at]?.text ?? '') ?? [];
    if (digits !== '') return { from: at, years: Number(digits) };
  }
  return null;
}

/** “Founded in 1876, it marks its 140th anniversary this year, 2026”: two years and what lies between them. */
function doubtIn(parsed: Parsed, span: TokenSpan, view: View): Doubt[] {
  const cues = cuesIn(parsed.tokens, span.from, span.to, view.table);
  const [cue, ...others] = [...(cues.get('anniversary') ?? []), ...(cues.get('jubilee') ?? [])];
  const told = cue && toldBefore(parsed, cue, view);
  if (!cue || !told || others.length > 0) return [];
  const [first, last, ...more] = yearsIn(parsed, span).filter(({ at }) => at !== told.from);
  const founded = cues
    .get('founded')
    ?.find(({ from, to }) =>
      [first, last].some(
        (year) => year && ((year.at >= to && year.at - to <= REACH) || year.at === from - 1),
      ),
    );
  if (!first || !last || more.length > 0 || !founded) return [];
  const off = Math.abs(Math.abs(last.year - first.year) - told.years);
  return off > 1 ? [wordsDoubt('dates', parsed, { from: told.from, to: cue.to })] : [];
}

const patterns = new WeakMap<CueTable, RegExp>();

/** Finds the words of a language that can only be an anniversary, in a text as it stands: few have one. */
function patternOf(table: CueTable): RegExp {
  const known = patterns.get(table);
  if (known) return known;
  const words = [...table]
    .filter(([, rows]) => rows.some(({ role }) => role === 'anniversary' || role === 'jubilee'))
    .map(([word]) => word);
  const pattern = new RegExp(words.join('|'), 'iu');
  patterns.set(table, pattern);
  return pattern;
}

function anniversariesOf(view: View): Doubt[] {
  const pattern = patternOf(view.table);
  return view.passages
    .filter(({ text }) => pattern.test(text))
    .flatMap((parsed) =>
      parsed.sentences.flatMap((span, at) => {
        const later = parsed.sentences[at + 1];
        const own = doubtIn(parsed, span, view);
        // “It marks its 120th anniversary this year, 2026. It was founded in 1906.”
        return own.length > 0 || !later ? own : doubtIn(parsed, { ...span, to: later.to }, view);
      }),
    );
}

export const anniversaries: Kind = {
  kind: 'dates',
  example: {
    holds: 'The lifeboat station, founded in 1876, marks its 150th anniversary in 2026.',
    fails: 'The lifeboat station, founded in 1876, marks its 140th anniversary in 2026.',
  },
  find: anniversariesOf,
};
