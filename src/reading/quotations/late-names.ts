import type { Parsed } from '../parsed.ts';
import { sentenceAt } from '../sentences/bounds.ts';
import type { Mention } from './names.ts';
import { roleEndingAt, roleStartingAt } from './role-phrases.ts';
import { isOffice, type Role } from './roles.ts';
import type { SpeechWords } from './speech-words.ts';

/**
 * “«…», dijo la presidenta de la junta. Rosa Gil, que lleva ocho años, contó …”: the office that the sentence before
 * tells of somebody whose full name opens the next; `null` where it tells none.
 */
export function roleToldBefore(
  { tokens, sentences, begins }: Parsed,
  mention: Mention,
  words: SpeechWords,
): Role | null {
  const isNew = begins(mention.from) && mention.words.length > 1 && !mention.body;
  if (!isNew || mention.from === 0) return null;
  const { from, to } = sentenceAt(sentences, mention.from - 1);
  const last = to - 2;
  const late = roleEndingAt(tokens, last, from, words);
  const verb = late ? (tokens[late.from - 1]?.lower ?? '') : '';
  const isTag = words.saying.has(verb) || words.mayTag(verb);
  const phrase = isTag ? late : words.headFirst ? roleStartingAt(tokens, from, to, words) : null;
  if (!phrase || !isOffice(phrase.role.head, words)) return null;
  const { gender } = phrase.role;
  const differs = gender !== null && mention.gender !== null && gender !== mention.gender;
  return differs ? null : phrase.role;
}
