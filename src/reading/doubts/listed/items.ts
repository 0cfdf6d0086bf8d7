import { isCapitalised, isMark } from '../../tokens/token.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import { cuesOf, type Told } from '../mentions.ts';

/** Things told one by one. */
export interface Listed extends TokenSpan {
  told: Told;
  /** Its things, one by one. */
  items: readonly TokenSpan[];
  /** How many things there are in each way in which the list may be read, the likeliest first. */
  counts: readonly number[];
  areNames: boolean;
  /** “And” stands before the last. */
  isClosed: boolean;
}

/** A stretch between commas. */
interface Segment extends TokenSpan {
  /** Begins with “and”. */
  leads: boolean;
  /** Where “and” stands within it, and what stands behind that. */
  ands: readonly TokenSpan[];
}

/** No list is longer. */
const MOST = 24;
/** A name in a list has no more words. */
const LONGEST_NAME = 7;
/** A name begins within so many words: “the city of Marlen”. */
const TITLE = 4;

const OPENING = '(“«„[';
const CLOSING = ')”»]';

/** The stretches of a list, parted by semicolons where there are any; what stands in brackets or marks is of one piece. */
function segmentsIn(told: Told, { from, to: end }: TokenSpan): Segment[] {
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
const hasArticle = (told: Told, { from }: TokenSpan): boolean =>
  (['article', 'one'] as const).some((role) => cuesOf(told, role).some((cue) => cue.from === from));

/** “The novelist Ines Calder”. */
const startsKnown = (told: Told, { from }: TokenSpan): boolean =>
  cuesOf(told, 'definite').some((cue) => cue.from === from);

const isNameAlone = ({ parsed: { tokens } }: Told, { from, to }: TokenSpan): boolean =>
  tokens.slice(from, to).every(isCapitalised);

/** “43”, “aged 43”: how old somebody of the list is. */
function isAge(told: Told, { from, to }: TokenSpan): boolean {
  const aged = cuesOf(told, 'aged').find((cue) => cue.from === from);
  const first = aged?.to ?? from;
  return (
    (to - first <= 2 && told.mentions.some((one) => one.from === first && one.noun === null)) ||
    told.parsed.tokens.slice(first, to).every(({ kind }) => kind === 'digits')
  );
}

/** The things of a stretch as a list of its own; `null` where it is none. */
export function listIn(told: Told, span: TokenSpan): Listed | null {
  const segments = segmentsIn(told, span).slice(0, MOST);
  const [first] = segments;
  if (!first) return null;
  const areNames = isName(told, first) && !hasArticle(told, first);
  const isAside = (segment: Segment): boolean =>
    areNames ? !isNameAt(told, segment) || hasArticle(told, segment) : isNameAlone(told, segment);
  // “Ann, a nurse, and Piet, a driver”, “a driver, 43, and two passengers”, “a flat in Lyon, France, and a house”.
  const items = segments.filter(
    (segment) => !isAge(told, segment) && (segment === first || segment.leads || !isAside(segment)),
  );
  const closers = items.flatMap((segment, at) =>
    segment.leads || segment.ands.length > 0 ? [{ segment, at }] : [],
  );
  const parted = ({ segment: { leads, ands }, at }: (typeof closers)[number]): number =>
    at + 1 + (leads || ands.length === 0 ? 0 : 1);
  const main = closers.find(({ segment }) => segment.leads) ?? closers[0];
  const last = main?.segment ?? items.at(-1);
  if (!last) return null;
  const upTo = main ? items.slice(0, main.at + 1) : items;
  const own = upTo.flatMap((segment): TokenSpan[] => {
    const [and] = segment.ands;
    return segment !== main?.segment || segment.leads || !and
      ? [segment]
      : [
          { from: segment.from, to: and.from },
          { from: and.to, to: segment.to },
        ];
  });
  if (own.length < 2) return null;
  // “Tim Cook, the head of the firm, and …”.
  const isOffice = (item: TokenSpan): boolean =>
    areNames && item !== own.at(-1) && startsKnown(told, item);
  const offices = startsKnown(told, first) ? 0 : own.filter(isOffice).length;
  const others = closers.filter((one) => one !== main).map(parted);
  // “…, and the Navy men Woods and Doherty”.
  const isLoose = main && main.segment.ands.length > (main.segment.leads ? 0 : 1);
  return {
    told,
    from: span.from,
    to: last.to,
    items: own,
    counts: [
      ...new Set([
        own.length,
        own.length - offices,
        ...others,
        ...(isLoose ? [own.length + 1] : []),
      ]),
    ],
    areNames,
    isClosed: main !== undefined,
  };
}

/** “In May”. */
const isOfTime = (told: Told, { from, to }: TokenSpan): boolean =>
  to - from <= 2 && cuesOf(told, 'time').some((cue) => cue.from >= from && cue.to <= to);

/** The lists of names in a stretch of a sentence that end with “and” and a name. */
export function namesIn(told: Told, span: TokenSpan): Listed[] {
  const { tokens } = told.parsed;
  return cuesOf(told, 'and').flatMap((and): Listed[] => {
    if (and.from <= span.from || and.to >= span.to) return [];
    const behind = { from: and.to, to: Math.min(span.to, and.to + LONGEST_NAME) };
    if (!isNameAt(told, behind)) return [];
    const items: TokenSpan[] = [behind];
    let from = and.from;
    for (let end = isMark(tokens[and.from - 1], ',') ? and.from - 1 : and.from; ;) {
      let start = end;
      while (start > span.from && !isMark(tokens[start - 1], ',;:(–—')) start--;
      const segment = { from: start, to: end };
      const isPaused = start > span.from && isMark(tokens[start - 1], ',');
      if (isAge(told, segment) || hasArticle(told, segment)) {
        if (!isPaused) return [];
        end = start - 1;
        continue;
      }
      if (!isCapitalised(tokens[end - 1]) || isOfTime(told, segment)) break;
      const isName = isCapitalised(tokens[start]) || startsKnown(told, segment);
      items.unshift(segment);
      from = start;
      if (!isPaused || end - start >= LONGEST_NAME || !isName || items.length > MOST) break;
      end = start - 1;
    }
    if (items.length < 2 || cuesOf(told, 'both').some((cue) => cue.from === from)) return [];
    const counts = [items.length];
    return [{ told, from, to: behind.to, items, counts, areNames: true, isClosed: true }];
  });
}
