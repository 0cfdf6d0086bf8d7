import { isCapitalised, isMark } from '../../tokens/token.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import { cuesOf, type Told } from '../mentions.ts';

/** A stretch between commas. */
export interface Segment extends TokenSpan {
  /** Begins with “and”. */
  leads: boolean;
  /** Where “and” stands within it, and what stands behind that. */
  ands: readonly TokenSpan[];
}

/** No list is longer. */
export const MOST = 24;
/** A name in a list has no more words. */
export const LONGEST_NAME = 7;
/** A name begins within so many words: “the city of Marlen”. */
const TITLE = 4;

const OPENING = '(“«„[';
const CLOSING = ')”»]';

/** The stretches of a list, parted by semicolons where there are any; what stands in brackets or marks is of one piece. */
export function segmentsIn(told: Told, { from, to: end }: TokenSpan): Segment[] {
  // What closes the sentence is no part of its last thing.
  let to = isMark(told.parsed.tokens[end - 1], '.!?') ? end - 1 : end;
  const { tokens } = told.parsed;
  const cuts: number[] = [];
  const semicolons: number[] = [];
  for (let at = from, depth = 0; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'mark') continue;
    if (OPENING.includes(token.text)) depth++;
    else if (CLOSING.includes(token.text) && --depth < 0) {
      to = at;
      break;
    } else if (depth === 0 && token.text === ',') cuts.push(at);
    else if (depth === 0 && token.text === ';') semicolons.push(at);
  }
  const ends = [...(semicolons.length > 0 ? semicolons : cuts), to];
  const all = [...cuesOf(told, 'and'), ...cuesOf(told, 'or')].sort((a, b) => a.from - b.from);
  return ends.flatMap((stop, at): Segment[] => {
    const start = at === 0 ? from : (ends[at - 1] ?? from) + 1;
    const own = all.filter((cue) => cue.from >= start && cue.to < stop);
    const leading = own.find((cue) => cue.from === start);
    const first = leading ? leading.to : start;
    if (first >= stop) return [];
    return [
      {
        from: first,
        to: stop,
        leads: leading !== undefined,
        ands: own.filter((cue) => cue.from > first),
      },
    ];
  });
}

/** True if a name begins soon behind a token. */
export function isNameAt({ parsed: { tokens } }: Told, { from, to }: TokenSpan): boolean {
  const end = Math.min(to, from + TITLE);
  for (let at = from; at < end; at++) if (isCapitalised(tokens[at])) return true;
  return false;
}

/** True if a stretch may be a name, and no clause with a name in it. */
export const isName = (told: Told, span: TokenSpan): boolean =>
  span.to - span.from <= LONGEST_NAME && isNameAt(told, span);

/** “A nurse”, “the novelist Ines Calder”. */
export const hasArticle = (told: Told, { from }: TokenSpan): boolean =>
  (['article', 'one'] as const).some((role) => cuesOf(told, role).some((cue) => cue.from === from));

/** “The novelist Ines Calder”. */
export const startsKnown = (told: Told, { from }: TokenSpan): boolean =>
  cuesOf(told, 'definite').some((cue) => cue.from === from);

export const isNameAlone = ({ parsed: { tokens } }: Told, { from, to }: TokenSpan): boolean =>
  tokens.slice(from, to).every(isCapitalised);

/** “43”, “aged 43”: how old somebody of the list is. */
export function isAge(told: Told, { from, to }: TokenSpan): boolean {
  const aged = cuesOf(told, 'aged').find((cue) => cue.from === from);
  const first = aged?.to ?? from;
  return (
    (to - first <= 2 && told.mentions.some((one) => one.from === first && one.noun === null)) ||
    told.parsed.tokens.slice(first, to).every(({ kind }) => kind === 'digits')
  );
}
