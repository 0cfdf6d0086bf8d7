import { problem, type Place, type Problem } from '../checking/problem.ts';
import type { Passage, Span } from '../reading/types.ts';
import type { Note } from '../front-matter/types.ts';
import type { Places } from './places.ts';
import { proseText, type ProseText } from './prose/prose-text.ts';
import { spotFinder } from './prose/spots.ts';
import { placesOf, plain } from './words.ts';

/** Words of the prose that are no figure and no quotation: where they stand, counted within their passage. */
export interface Stretch {
  passage: number;
  span: Span;
}

/** Words of the prose that differ from some others in capitals alone, as those do that have come to begin a sentence. */
function inOtherCase(words: string, { text, plain: whole }: ProseText): string | null {
  const small = whole.toLowerCase();
  // A capital may be one character and its small letter two: then nothing stands where it stood.
  if (small.length !== whole.length) return null;
  const [spot] = placesOf(small, plain(words).toLowerCase());
  return spot ? text.slice(spot.start, spot.end) : null;
}

/** Where the words of front matter stand in a prose, or what is wrong with them: they stand nowhere, or more than once. */
export function oneSpot(
  words: string,
  place: Place,
  spots: readonly Span[],
  prose: ProseText,
  { at }: Pick<Places, 'at'>,
): { spot: Span } | { problem: Problem } {
  const [spot, ...others] = spots;
  const quoted = `“${words}”`;
  if (!spot) {
    const other = inOtherCase(words, prose);
    const found = `${quoted} stands nowhere in the prose${other === null ? '' : `; “${other}” does`}`;
    return { problem: problem('addition-unmatched', place, found) };
  }
  if (others.length === 0) return { spot };
  const related = spots.map(({ start }) => {
    const { passage, position } = prose.passageAt(start);
    return { ...at(passage, position), what: 'stands here' };
  });
  const found = `${quoted} stands ${spots.length} times in the prose`;
  return { problem: problem('addition-ambiguous', place, found, { related }) };
}

/** Where the words stand that notes are on, by note; `null` for a note that is on no words, or on none that are found. */
export function noteWords(
  notes: readonly Pick<Note, 'words'>[],
  passages: readonly Passage[],
  places: Places,
): { stretches: (Stretch | null)[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const prose = proseText(passages.map(({ text }) => text));
  const spotsOf = spotFinder(passages, prose);
  const stretches = notes.map(({ words }, index) => {
    if (words === null) return null;
    const found = oneSpot(
      words,
      places.of(['notes', index, 'words']),
      spotsOf(words),
      prose,
      places,
    );
    if ('problem' in found) {
      problems.push(found.problem);
      return null;
    }
    const { passage, position } = prose.passageAt(found.spot.start);
    const length = found.spot.end - found.spot.start;
    return { passage, span: { start: position, end: position + length } };
  });
  return { stretches, problems };
}
