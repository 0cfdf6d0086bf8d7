import type { Parsed } from '../parsed.ts';
import { isCapitalised, isMark } from '../tokens/token.ts';
import type { Gender } from './name-words.ts';
import type { Mention } from './names.ts';
import type { SpeechWords } from './speech-words.ts';

/** A pronoun further on than this may be somebody else. */
const REACH = 16;

/** “Pugh has kept bees since he was six”: the gender that a pronoun of the same sentence shows of its subject. */
export function shownGender(
  { tokens, begins }: Parsed,
  mention: Mention,
  words: SpeechWords,
): Gender | null {
  if (!mention.opens || mention.possessive || mention.body) return null;
  for (let at = mention.to; at < mention.to + REACH && !begins(at); at++) {
    const token = tokens[at];
    if (isCapitalised(token) || isMark(token, '"“”‘«»:;')) return null;
    // “Ruiz said he would come”: he may be anybody.
    if (words.saying.has(token?.lower ?? '') || words.attributing.has(token?.lower ?? ''))
      return null;
    const pronoun =
      words.pronouns.get(token?.lower ?? '') ?? words.possessives.get(token?.lower ?? '');
    if (pronoun === 'm' || pronoun === 'f') return pronoun;
  }
  return null;
}
