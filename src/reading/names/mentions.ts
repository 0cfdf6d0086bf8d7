import { listedIn } from '../tokens/entries.ts';
import { isCapitalised, isMark, touches, type Token } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { datelineEnd } from '../text/datelines.ts';
import { namesAlone } from './capitals.ts';
import type { Mention } from './mention.ts';
import { canBegin, isAcronym, withoutPossessive } from './name-shapes.ts';
import type { NameWords } from './name-words.ts';
import { isNameless } from './nameless.ts';
import { opensSentence } from './opens-sentence.ts';
import { reachOf, type Named, type Reach } from './reach.ts';
import {
  GENERATION,
  OPENS_PLACE,
  PLACE,
  STARTER,
  shows,
  isCommonFirst,
  isTitleNoun,
} from './word-signs.ts';

/** “Innenministerin Weber”: where every noun has a capital, a word for one person right before shows the name of one. */
function isBehindOffice(tokens: Tokens, at: number, words: NameWords): boolean {
  const before = tokens[at - 1];
  return before?.common === true && isTitleNoun(before, words);
}

/** “Anton W. ging”: a surname of which its letter alone is told. */
function isCut({ tokens, begins }: Named, { to, last, parts }: Reach): boolean {
  return (
    parts.length > 1 &&
    /^\p{Lu}$/u.test(last.text) &&
    isMark(tokens[to], '.') &&
    touches(tokens[to]) &&
    !begins(to + 1)
  );
}

/** Where the text of a name ends: before a possessive ending, behind “Jr.” */
function printedEnd(where: Named, reach: Reach, words: NameWords): number {
  const { tokens } = where;
  const { to, beyond, last, hasBody } = reach;
  if (isCut(where, reach)) return last.end + 1;
  const generation = tokens[to];
  if (hasBody || to >= beyond || !generation || !shows(generation, GENERATION, words))
    return last.end - (last.text.length - withoutPossessive(last, words).length);
  const point = tokens[to + 1];
  return point && isMark(point, '.') && touches(point) ? point.end : generation.end;
}

/** “Kerr’s”, “James’ hat” */
function isPossessive(tokens: Tokens, { to, last }: Reach, words: NameWords): boolean {
  const isBareMark = isMark(tokens[to], "'’") && touches(tokens[to]);
  return withoutPossessive(last, words) !== last.text || (isBareMark && last.lower.endsWith('s'));
}

/** A place by the list of the language; “former Texas governor” is one of a place too, whatever “former” is elsewhere. */
function isListedPlace(
  tokens: Tokens,
  { start, lead, to, parts, last }: Reach,
  words: NameWords,
): boolean {
  if (start !== lead && !isTitleNoun(tokens[to], words)) return false;
  if (parts.length === 1) return shows(last, PLACE, words);
  if (!shows(tokens[start], OPENS_PLACE, words)) return false;
  const name = [...parts.slice(0, -1), withoutPossessive(last, words)].join(' ');
  return words.places.has(name.toLowerCase());
}

/** One word that nothing but its place or its capitals shows for a name. */
function isUnsure(
  { tokens }: Named,
  { from, start, hasBody, parts, first, lower }: Reach,
  { opens, isPlace }: { opens: boolean; isPlace: boolean },
  words: NameWords,
): boolean {
  if (parts.length !== 1 || start !== from) return false;
  if (/^\p{Lu}{6,}$/u.test(first)) return true;
  if (isAcronym(first) || words.firstNames.has(lower)) return false;
  if (isBehindOffice(tokens, start, words)) return false;
  const everyNoun = words.capitals !== namesAlone;
  // “Das Verkehrsministerium”: where every noun has a capital, that of a body was judged before.
  return everyNoun ? !hasBody && (opens || !isPlace) : opens;
}

function mentionAt(where: Named, from: number, opens: boolean, words: NameWords): Mention | null {
  const { tokens, text, passage, kind } = where;
  const reach = reachOf(where, from, opens, words);
  if (reach === null || isNameless(reach, tokens, words)) return null;
  const { lead, start, to, beyond, hasBody, gender, parts, plain, first, lower } = reach;
  const isPlace = isListedPlace(tokens, reach, words);
  const isLoneAcronym = parts.length === 1 && isAcronym(first) && !isMark(tokens[to], ':');
  // “Rocker Kool Savas”: where every noun has a capital, what stands before a first name is most often a noun; but “Über
  // Kool Savas sagte Horvat”: a small word that opens the sentence is none.
  const isNounLed = words.capitals !== namesAlone && !shows(tokens[from], STARTER, words);
  return {
    number: -1,
    passage,
    from: start,
    to: beyond,
    words: parts,
    plain,
    name: text.slice(tokens[start]?.start ?? 0, printedEnd(where, reach, words)),
    possessive: isPossessive(tokens, reach, words),
    titleFrom: Math.min(isNounLed ? from : lead, start),
    titled: start > lead,
    opens,
    body: hasBody || isPlace || isLoneAcronym,
    gender: gender ?? words.firstNames.get(lower) ?? null,
    place: isPlace || (parts.length === 1 && /^(?:\p{Lu}\.?){2}$/u.test(first)),
    unsure: kind === 'headline' || isUnsure(where, reach, { opens, isPlace }, words),
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
  const isTitle = listedIn(words.titles);
  const isCommon = (at: number, token: Token): boolean =>
    begins(at) && isCommonFirst(token, words) && !canBegin(tokens, at + 1, words);
  const mayBegin = (at: number, token: Token): boolean =>
    isTitle(token.entry) || (isCapitalised(token) && !isCommon(at, token));
  for (let at = start; at < tokens.length;) {
    const token = tokens[at];
    const mention =
      token && mayBegin(at, token)
        ? mentionAt(within, at, opensSentence(tokens, at, begins), words)
        : null;
    if (mention) found.push(mention);
    at = mention?.to ?? at + 1;
  }
  return found;
}
