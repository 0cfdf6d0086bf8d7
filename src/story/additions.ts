import { problem, type Problem } from '../checking/problem.ts';
import type { Passage, Span } from '../reading/types.ts';
import { oneSpot } from './note-words.ts';
import type { Places } from './places.ts';
import { proseText, type ProseText } from './prose/prose-text.ts';
import { spotFinder } from './prose/spots.ts';

/** What was found in the prose, as far as an addition cares. */
export interface Found {
  passage: number;
  span: Span;
  marked: Span;
}

/** What front matter adds to a figure or a quotation, or that it is none. */
interface Addition {
  words: string;
  marked: 'no' | null;
}

/** Which addition belongs to each of what was found, by its index, and what does not match. */
export interface Matches {
  matches: (number | undefined)[];
  problems: Problem[];
}

type Kind = 'figure' | 'quotation';

/**
 * The additions of front matter, each to the one figure that its words hold or the one quotation that they open.
 * The result has an index into `additions`, or `undefined`, for each of `found`.
 */
export function matchAdditions(
  kind: Kind,
  found: readonly Found[],
  additions: readonly Addition[],
  passages: readonly Passage[],
  places: Places,
): Matches {
  const matches: (number | undefined)[] = found.map(() => undefined);
  const problems: Problem[] = [];
  const prose = proseText(passages.map(({ text }) => text));
  const spotsOf = spotFinder(passages, prose);
  const placeOf = (index: number) => places.of([`${kind}s`, index, 'words']);
  additions.forEach(({ words, marked }, index) => {
    const place = placeOf(index);
    const quoted = `“${words}”`;
    const one = oneSpot(words, place, spotsOf(words), prose, places);
    if ('problem' in one) {
      problems.push(one.problem);
      return;
    }
    const { spot } = one;
    const held = found.flatMap((item, at) => (holds(kind, spot, item, prose) ? [at] : []));
    const [match, ...more] = held;
    if (match === undefined) {
      // What is marked no more needs no word against it.
      if (marked === 'no') return;
      const code = kind === 'figure' ? 'addition-no-figure' : 'addition-no-quotation';
      const verb = kind === 'figure' ? 'holds no figure' : 'opens no quotation';
      problems.push(problem(code, place, `${quoted} ${verb}`));
    } else if (more.length > 0) {
      problems.push(
        problem('addition-several-figures', place, `${quoted} holds ${held.length} figures`),
      );
    } else if (matches[match] !== undefined) {
      const related = [{ ...placeOf(matches[match]), what: 'the other addition' }];
      problems.push(
        problem('addition-twice', place, `${quoted} names a ${kind} that has an addition`, {
          related,
        }),
      );
    } else {
      matches[match] = index;
    }
  });
  return { matches, problems };
}

function holds(
  kind: Kind,
  spot: Span,
  { passage, span, marked }: Found,
  prose: ProseText,
): boolean {
  const { start, end } = prose.within(passage, span);
  if (kind === 'figure') return spot.start <= start && end <= spot.end;
  return spot.start === start || spot.start === prose.within(passage, marked).start;
}
