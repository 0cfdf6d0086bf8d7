import { isCapitalised, isMark, touches } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { canBegin, isNameWord } from './name-shapes.ts';
import type { Gender, NameWords } from './name-words.ts';

/** “Chipmaker Solvane”: behind a common noun that opens the sentence. */
export function leadEnd(tokens: Tokens, from: number, opens: boolean, words: NameWords): number {
  const leads = opens && words.leads.has(tokens[from]?.lower ?? '');
  return leads && canBegin(tokens, from + 1, words) ? from + 1 : from;
}

/** Behind “Mum-of-three”, “Ten-year-old”, “Ex-minister”, which no name begins with; the start where there is none. */
function compoundEnd(tokens: Tokens, from: number): number {
  let at = from;
  while (
    isMark(tokens[at + 1], '-‑') &&
    touches(tokens[at + 1]) &&
    touches(tokens[at + 2]) &&
    tokens[at + 2]?.kind === 'word'
  )
    at += 2;
  const inner = tokens.slice(from + 1, at + 1).filter((token) => token.kind === 'word');
  const isNoun = inner.length > 1 && inner.every((token) => !isCapitalised(token));
  return isNoun ? at + 1 : from;
}

/** “Comptroller Nia Fordham”: before a first name that people have, and none itself. */
function isUnlistedTitle(tokens: Tokens, at: number, words: NameWords): boolean {
  const word = tokens[at]?.lower ?? '';
  const isBeforeTwo = isNameWord(tokens, at + 1, words) && isNameWord(tokens, at + 2, words);
  const isNoun = words.isPeopleNoun(word) && !words.firstNames.has(word);
  const isPortfolio =
    words.bodyLinks.has(tokens[at - 1]?.lower ?? '') &&
    words.portfolios.has(tokens[at - 2]?.lower ?? '') &&
    isCapitalised(tokens[at - 2]);
  if (isBeforeTwo && (isNoun || isPortfolio || words.forenames.has(word))) return true;
  return (
    tokens[at]?.kind === 'word' &&
    words.mayBeTitle(word) &&
    !words.particles.has(word) &&
    !words.firstNames.has(word) &&
    words.firstNames.has(tokens[at + 1]?.lower ?? '') &&
    isNameWord(tokens, at + 2, words)
  );
}

/** Steps over the titles before a name, and over the points of short ones; “…, dijo la ministra. Ana Polo” has none. */
export function titleEnd(
  tokens: Tokens,
  from: number,
  to: number,
  opens: boolean,
  begins: (at: number) => boolean,
  words: NameWords,
): { at: number; gender: Gender | null } {
  let at = from;
  let gender: Gender | null = null;
  const isShort = (): boolean =>
    (isMark(tokens[at + 1], '.') && !tokens[at + 1]?.spaced) ||
    (words.titles.has(tokens[at]?.lower ?? '') &&
      words.firstNames.has(tokens[at + 1]?.lower ?? ''));
  while (at < to && (words.capitalTitles || opens || isShort() || !isCapitalised(tokens[at]))) {
    const compound = compoundEnd(tokens, at);
    const title = words.titles.get(tokens[at]?.lower ?? '');
    if (title === undefined && compound === at && !isUnlistedTitle(tokens, at, words)) break;
    const closes = isMark(tokens[at + 1], '.') && begins(at + 2) && !isCapitalised(tokens[at]);
    if (closes) return { at: at + 1, gender: null };
    gender ??= title ?? null;
    at = compound > at ? compound : at + (isMark(tokens[at + 1], '.') ? 2 : 1);
  }
  const isBody = at > from && gender === null && words.bodies.has(tokens[at]?.lower ?? '');
  return isBody ? { at: from, gender } : { at, gender };
}

/** Behind the last title of “Fire Chief Walt Brannigan” or “Vale Manager Colm Hearne”; the start where there is none. */
export function innerTitleEnd(tokens: Tokens, start: number, to: number, words: NameWords): number {
  for (let at = to - 2; at > start; at--)
    if (words.titles.has(tokens[at]?.lower ?? '') && isNameWord(tokens, at + 1, words))
      return at + 1;
  return start;
}
