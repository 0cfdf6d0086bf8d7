import { isCapitalised, isMark, touches, type Token } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { datelineEnd } from '../text/datelines.ts';
import { namesAlone } from './capitals.ts';
import { plainWord, type Mention } from './mention.ts';
import { nameEnd } from './name-ends.ts';
import { canBegin, isAcronym, isBodyWord, isNameWord, withoutPossessive } from './name-shapes.ts';
import type { NameWords } from './name-words.ts';
import { opensSentence } from './opens-sentence.ts';
import { innerTitleEnd, titleEnd } from './title-ends.ts';

/** A passage as the search for names sees it. */
export interface Named {
  passage: number;
  kind: string;
  text: string;
  tokens: Tokens;
  begins: (token: number) => boolean;
}

/** The words of a name; what hyphens join is one: “Clinton-Warren” is no longer name of Warren. */
function partsOf(tokens: Tokens, start: number, to: number, words: NameWords): string[] {
  const parts: string[] = [];
  for (let at = start; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const word = withoutPossessive(token, words);
    const isJoined = at > start + 1 && isMark(tokens[at - 1], '-‑') && touches(tokens[at - 1]);
    parts.push(isJoined ? `${parts.pop() ?? ''}-${word}` : word);
  }
  return parts;
}

/** “Chipmaker Solvane”: the capital of a common noun that opens the sentence, and is none of the name’s. */
function isOpeningNoun(tokens: Tokens, at: number, words: NameWords): boolean {
  const isFirstName = (near: number): boolean => words.firstNames.has(tokens[near]?.lower ?? '');
  return (
    (!isFirstName(at) &&
      isFirstName(at + 1) &&
      isNameWord(tokens, at + 1, words) &&
      isNameWord(tokens, at + 2, words) &&
      !isBodyWord(tokens[at + 2], words) &&
      !words.titles.has(tokens[at]?.lower ?? '')) ||
    (words.isCommonFirst(tokens[at]?.lower ?? '') &&
      canBegin(tokens, at + 1, words) &&
      !isBodyWord(tokens[at + 1], words))
  );
}

/** “Innenministerin Weber”: where every noun has a capital, a word for one person right before shows the name of one. */
function isBehindOffice(tokens: Tokens, at: number, words: NameWords): boolean {
  const before = tokens[at - 1];
  return before?.common === true && words.isTitleNoun(before.lower);
}

/** “O Presidente da República”: an office with what it is of, in capitals. */
function isWholeOffice(tokens: Tokens, at: number, words: NameWords): boolean {
  const [first, link] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  const isOffice = words.titles.has(first) && !words.firstNames.has(first);
  return isOffice && words.particles.has(link) && !words.noble.has(link);
}

function mentionAt(where: Named, from: number, opens: boolean, words: NameWords): Mention | null {
  const { tokens, text, passage } = where;
  const everyNoun = words.capitals !== namesAlone;
  const lead = (opens || everyNoun) && isOpeningNoun(tokens, from, words) ? from + 1 : from;
  const title = titleEnd(where, lead, words);
  if (!canBegin(tokens, title.at, words) || isMark(tokens[title.at + 1], '$€£')) return null;
  const beyond = nameEnd(tokens, title.at, words);
  let to = beyond;
  while (to > title.at + 1 && words.suffixes.has(tokens[to - 1]?.lower ?? '')) to--;
  const inner = innerTitleEnd(tokens, title.at, to, words);
  const isBody = (token: Token): boolean => isBodyWord(token, words);
  const holdsOffice = inner > title.at && to - inner > 1 && !tokens.slice(inner, to).some(isBody);
  const isPersonal =
    words.firstNames.has(tokens[inner]?.lower ?? '') &&
    to - inner === 2 &&
    !isBodyWord(tokens[to - 1], words);
  const hasBody = !holdsOffice && !isPersonal && tokens.slice(title.at, to).some(isBody);
  const start = hasBody
    ? isCapitalised(tokens[lead]) && title.gender === null
      ? lead
      : title.at
    : inner;
  const last = tokens[to - 1];
  if (!last || (start === lead && isWholeOffice(tokens, start, words))) return null;
  // “Über Kool Savas sagte Horvat”: a small word that opens the sentence is none.
  const isNounLed = everyNoun && !words.starters.has(tokens[from]?.lower ?? '');
  const parts = partsOf(tokens, start, to, words);
  const [first = ''] = (parts[0] ?? '').split(/[-‑]/, 1);
  const lower = first.toLowerCase();
  if (first.length === 1 && (parts.length === 1 || isMark(tokens[start + 1], '-‑'))) return null;
  // “Austin-based”, “pre-Columbian”: a part of a word.
  if (isMark(tokens[to], '-‑') && touches(tokens[to]) && touches(tokens[to + 1])) return null;
  if (isMark(tokens[start - 1], '-‑') && touches(tokens[start])) return null;
  // “The Governor said”: an office without a name.
  const lastPart = (parts[0] ?? '').replace(/.*[-‑]/, '').toLowerCase();
  const isOffice = (): boolean =>
    [lower, lastPart].every((part) => words.titles.has(part) || words.isTitleNoun(part));
  const isLone = parts.length === 1 && start === from;
  const isBare = parts.length === 1 && (start === from || start === lead) && start === title.at;
  if (isBare && !words.firstNames.has(lower) && isOffice()) return null;
  // “El Alcalde de Sotillo”
  const isOf = words.bodyLinks.has(tokens[start + 1]?.lower ?? '');
  if (isOf && parts.length > 1 && words.titles.has(lower) && !words.firstNames.has(lower))
    return null;
  const bare = withoutPossessive(last, words);
  // “The former Harbour Bank CEO”: whoever holds an office is told by no name of it.
  const isHolder =
    words.titles.get(bare.toLowerCase()) === null &&
    words.isTitleNoun(bare.toLowerCase()) &&
    !words.firstNames.has(lower);
  // “Bund der Winzer”: what a body is called by behind a small word is no holder.
  const isLinked = hasBody && words.bodyLinks.has(tokens[to - 2]?.lower ?? '');
  if (parts.length > 1 && isHolder && !isLinked) return null;
  const isPlace =
    start === lead && words.places.has([...parts.slice(0, -1), bare].join(' ').toLowerCase());
  const isOfFamily = !hasBody && to < beyond && words.generations.has(tokens[to]?.lower ?? '');
  const point = isOfFamily && isMark(tokens[to + 1], '.') && touches(tokens[to + 1]) ? 1 : 0;
  const end = isOfFamily
    ? (tokens[to + point]?.end ?? last.end)
    : last.end - (last.text.length - bare.length);
  // “Anton W. ging”: a surname of which its letter alone is told.
  const isCut =
    parts.length > 1 &&
    /^\p{Lu}$/u.test(last.text) &&
    isMark(tokens[to], '.') &&
    touches(tokens[to]) &&
    !where.begins(to + 1);
  return {
    passage,
    from: start,
    to: beyond,
    words: parts,
    plain: parts.map(plainWord),
    name: text.slice(tokens[start]?.start ?? 0, isCut ? end + 1 : end),
    possessive:
      bare !== last.text ||
      (isMark(tokens[to], "'’") && touches(tokens[to]) && last.lower.endsWith('s')),
    // “Rocker Kool Savas”: where every noun has a capital, what stands before a first name is most often a noun.
    titleFrom: isNounLed ? Math.min(from, start) : Math.min(lead, start),
    titled: start > lead,
    opens,
    body:
      hasBody || isPlace || (parts.length === 1 && isAcronym(first) && !isMark(tokens[to], ':')),
    gender: title.gender ?? words.firstNames.get(lower) ?? null,
    place: isPlace || (parts.length === 1 && /^(?:\p{Lu}\.?){2}$/u.test(first)),
    unsure:
      (isLone &&
        !isBehindOffice(tokens, start, words) &&
        // “Das Verkehrsministerium”: where every noun has a capital, that of a body was judged before.
        !(everyNoun && hasBody) &&
        (opens || (everyNoun && !isPlace)) &&
        !isAcronym(first) &&
        !words.firstNames.has(lower)) ||
      (isLone && /^\p{Lu}{6,}$/u.test(first)) ||
      where.kind === 'headline',
  };
}

/** The names of a passage in order. */
export function mentionsOf(where: Named, words: NameWords): Mention[] {
  const { tokens } = where;
  const found: Mention[] = [];
  // “P. ¿Por qué?”, “A: No.”: a letter that marks a turn.
  const isTurn = tokens[0]?.text.length === 1 && isMark(tokens[1], '.:');
  const start = isTurn ? 2 : datelineEnd(tokens);
  const begins = (at: number): boolean => where.begins(at) || at === start;
  const within = { ...where, begins };
  for (let at = start; at < tokens.length;) {
    const { lower } = tokens[at] ?? { lower: '' };
    const isTitle = words.titles.has(lower);
    const mayBegin = isCapitalised(tokens[at]) || isTitle;
    const isCommon =
      begins(at) && !isTitle && words.isCommonFirst(lower) && !canBegin(tokens, at + 1, words);
    const mention =
      mayBegin && !isCommon
        ? mentionAt(within, at, opensSentence(tokens, at, begins), words)
        : null;
    if (mention) found.push(mention);
    at = mention?.to ?? at + 1;
  }
  return found;
}
