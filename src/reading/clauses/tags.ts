import type { TokenSpan } from '../sentences/bounds.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { isCapitalised, isMark, type Token } from '../tokens/token.ts';
import type { SpeechWords } from './speech-words.ts';

/** What tells, within words in marks, who says them; `open` and `close` are the marks. */
export type Tag = (tokens: Tokens, open: number, close: number, words: SpeechWords) => TokenSpan[];

/** “A-t-elle aussitôt ajouté”: so many words stand before the verb of a tag. */
const BEFORE = 4;
/** A tag is no longer. */
const LONGEST = 24;

/** “—siguió—”, “—arrancó Polo—”: any verb that stands alone with who does it, where subjects are left out. */
function isAlone(tokens: Tokens, at: number, words: SpeechWords): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  const next = tokens[at + 1];
  if (!words.grammar.dropsSubjects || !words.isVerb(lower) || words.isBetween(lower)) return false;
  return isMark(next, '—–') || isCapitalised(next);
}

/** “«No cede —dijo Polo—. Nunca»”, “—le ha dicho—”: between dashes. */
export const betweenDashes: Tag = (tokens, open, close, words) => {
  const tags: TokenSpan[] = [];
  for (let at = open + 1; at < close; at++) {
    if (!isMark(tokens[at], '—–')) continue;
    if (tellingBehind(tokens, at, words) < 0 && !isAlone(tokens, at + 1, words)) continue;
    let to = at + 2;
    while (to < close && !isMark(tokens[to], '—–')) to++;
    tags.push({ from: at + 1, to });
    at = to;
  }
  return tags;
};

/** Where the verb of saying of a tag stands behind a comma or a dash; -1 where none does. */
function tellingBehind(tokens: Tokens, comma: number, words: SpeechWords): number {
  for (let at = comma + 1; at <= comma + BEFORE; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (words.saying.has(lower) && !words.isBetween(lower)) return at;
    if (!words.isBetween(lower) && !words.pronouns.has(lower)) return -1;
  }
  return -1;
}

/** May begin a subject: a pronoun, an article, a name. */
function opensSubject(token: Token | undefined, words: SpeechWords): boolean {
  const { lower } = token ?? { lower: '' };
  return (
    isCapitalised(token) ||
    [words.pronouns, words.definite, words.indefinite, words.owners].some((list) => list.has(lower))
  );
}

/** The subject is turned round: a pronoun between auxiliary and verb, or what may be one behind the verb. */
function isInverted(tokens: Tokens, comma: number, verb: number, words: SpeechWords): boolean {
  for (let at = comma + 2; at < verb; at++)
    if (words.pronouns.has(tokens[at]?.lower ?? '')) return true;
  for (let at = verb + 1; at < verb + BEFORE; at++) {
    if (opensSubject(tokens[at], words)) return true;
    if (!words.isBetween(tokens[at]?.lower ?? '')) return false;
  }
  return false;
}

/** Behind the subject: a mark that no name in apposition follows. */
function tagEnd(tokens: Tokens, verb: number, close: number): number {
  let at = verb + 1;
  while (at < close && at < verb + LONGEST && !isMark(tokens[at], '.!?…;:')) {
    if (isMark(tokens[at], ',') && !isCapitalised(tokens[at + 1])) return at;
    at++;
  }
  return at;
}

/** « L’eau monte, a dit Mme Polo. Il faut partir » : between commas, with the subject behind, as in French. */
export const betweenCommas: Tag = (tokens, open, close, words) => {
  const tags: TokenSpan[] = [];
  for (let at = open + 2; at < close; at++) {
    if (!isMark(tokens[at], ',?!…') || isCapitalised(tokens[at + 1])) continue;
    const verb = tellingBehind(tokens, at, words);
    if (verb < 0 || verb >= close || !isInverted(tokens, at, verb, words)) continue;
    const to = Math.min(tagEnd(tokens, verb, close), close);
    tags.push({ from: at + 1, to });
    at = to;
  }
  return tags;
};
