import type { SpeechWords } from '../clauses/speech-words.ts';
import type { Tokens } from '../numbers/numeral.ts';
import type { Parsed } from '../parsed.ts';
import { firstFrom } from '../sentences/bounds.ts';
import type { Pair } from '../text/marks.ts';
import { phraseBefore } from '../tokens/phrases.ts';
import { isMark } from '../tokens/token.ts';
import { plainWord, type Mention } from '../names/mention.ts';

/** “Bild am Sonntag”, “Süddeutsche Zeitung”: the name of a body is no longer. */
const LONGEST = 4;

/** Its words where a stretch in marks may be the name of a body by its form: few, a capital first, and no mark at the end. */
function wordsIn(tokens: Tokens, { open, close, unclosed }: Pair): string[] | null {
  const inner = tokens.slice(open + 1, close);
  const found = inner.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  const isPlain = inner.every((token) => token.kind === 'word' || isMark(token, '-‑'));
  const fits = found.length > 0 && found.length <= LONGEST && /^\p{Lu}/u.test(found[0] ?? '');
  return !unclosed && isPlain && fits ? found : null;
}

/** “Die Zeitung ‘Kurier’ schreibt”, “schrieb die ‘Zeit’”, “laut ‘Kurier’”: what stands around marks shows that they name a body. */
function namesBody({ tokens, begins }: Parsed, { open, close }: Pair, words: SpeechWords): boolean {
  const isArticle = words.definite.has(tokens[open - 1]?.lower ?? '');
  const lead = isArticle ? open - 1 : open;
  const before = tokens[lead - 1];
  // “Warf der Kasse ‘Willkür’ vor”: not every noun for a body stands before its name.
  const isKind = !isArticle && words.bodyNouns.has(before?.lower ?? '');
  if (isKind && phraseBefore(words.titleCues, tokens, lead) > 0) return true;
  if (phraseBefore(words.accordingTo, tokens, lead) > 0) return true;
  const isSaying = (at: number): boolean => {
    const { lower } = tokens[at] ?? { lower: '' };
    return words.saying.has(lower) || words.quoting.has(lower);
  };
  // “Schrieb ‘Die Zeit’”: the article may be a part of the name.
  const isLed = isArticle || words.definite.has(tokens[open + 1]?.lower ?? '');
  return isLed && (isSaying(lead - 1) || (begins(lead) && isSaying(close + 1)));
}

function mentionOf(parsed: Parsed, passage: number, pair: Pair, found: string[]): Mention {
  const { tokens, text, begins } = parsed;
  const { open, close } = pair;
  return {
    ...{ number: -1, passage, from: open, to: close + 1, titleFrom: open, words: found },
    plain: found.map(plainWord),
    name: text.slice(tokens[open + 1]?.start ?? 0, tokens[close - 1]?.end ?? 0),
    ...{ possessive: false, titled: false, opens: begins(open), body: true, place: false },
    ...{ gender: null, unsure: false },
  };
}

/** Papers, agencies, campaigns whose names stand in marks, as German prints them, among the other names of each passage. */
export function withMarkedBodies(
  found: readonly (readonly Mention[])[],
  passages: readonly Parsed[],
  pairs: readonly (readonly Pair[])[],
  words: SpeechWords,
): readonly (readonly Mention[])[] {
  if (!words.nounsHaveCapitals) return found;
  return found.map((mentions, passage) => {
    const parsed = passages[passage];
    if (!parsed) return mentions;
    const all = [...mentions];
    for (const pair of pairs[passage] ?? []) {
      const inner = wordsIn(parsed.tokens, pair);
      if (inner === null || !namesBody(parsed, pair, words)) continue;
      const first = firstFrom(all, pair.open);
      all.splice(
        first,
        firstFrom(all, pair.close) - first,
        mentionOf(parsed, passage, pair, inner),
      );
    }
    return all;
  });
}
