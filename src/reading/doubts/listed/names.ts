import { isCapitalised, isMark } from '../../tokens/token.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import { cuesOf, type Told } from '../mentions.ts';
import type { Listed } from './items.ts';
import { hasArticle, isAge, isNameAt, LONGEST_NAME, MOST, startsKnown } from './segments.ts';

/** “In May”. */
const isOfTime = (told: Told, { from, to }: TokenSpan): boolean =>
  to - from <= 2 && cuesOf(told, 'time').some((cue) => cue.from >= from && cue.to <= to);

/** The lists of names in a sentence that end with “and” and a name. */
function listsOfNames(told: Told): Listed[] {
  const { span } = told;
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

const known = new WeakMap<Told, readonly Listed[]>();
const none: readonly Listed[] = [];

/** The lists of names in a sentence, looked for once. */
export function namesIn(told: Told): readonly Listed[] {
  if (!told.byRole.has('and')) return none;
  const found = known.get(told);
  if (found) return found;
  const lists = listsOfNames(told);
  known.set(told, lists);
  return lists;
}
