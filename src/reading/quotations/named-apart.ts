import { phraseAt } from '../tokens/phrases.ts';
import { isMark } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { isBeforeHead, isHuman } from './roles.ts';
import type { Scope } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import { named, type MentionIndex, type Subject } from './subject.ts';
import { roleThenName, subjectAfter } from './subjects-after.ts';

/** A clause that tells who somebody is is no longer. */
const LONGEST_CLAUSE = 16;

/** “El PSOE, en boca de su portavoz, Luis Gil, exigió”: who speaks for a body that has just been named. */
export function inMouthOf(
  tokens: Tokens,
  comma: number,
  to: number,
  index: MentionIndex,
  words: SpeechWords,
): Subject | null {
  const phrase = isMark(tokens[comma], ',') ? phraseAt(words.voices, tokens, comma + 1) : 0;
  return phrase > 0 ? subjectAfter(tokens, comma + 1 + phrase, to, index, words) : null;
}

/** “El arqueólogo que lo halló, Luis Gil, calla”: the name behind the clause that tells who somebody is. */
export function behindClause(
  tokens: Tokens,
  index: MentionIndex,
  head: number,
  to: number,
  words: SpeechWords,
): Subject | null {
  const isClause = words.relatives.has(tokens[head + 1]?.lower ?? '');
  if (!isClause || !isHuman(tokens[head]?.lower ?? '', words)) return null;
  const end = Math.min(to, head + LONGEST_CLAUSE);
  const comma = tokens.slice(head, end).findIndex((token) => isMark(token, ','));
  const mention = comma < 0 ? undefined : index.startingAt.get(head + comma + 1);
  return mention && isMark(tokens[mention.to], ',') ? named(mention) : null;
}

/** “El exmarido, Luis Gil”, “su vicepresidenta, Ana Gil”: somebody told by what they are and by name. */
export function toldBehind(
  { tokens, index }: Scope,
  at: number,
  to: number,
  words: SpeechWords,
): Subject | null {
  const { lower } = tokens[at] ?? { lower: '' };
  if (!words.definite.has(lower) && !words.owners.has(lower)) return null;
  let head = at + 1;
  while (isBeforeHead(tokens, head, words)) head++;
  if (!isHuman(tokens[head]?.lower ?? '', words)) return null;
  const told = roleThenName(tokens, at, to, index, words);
  return told.kind === 'name' ? told : null;
}
