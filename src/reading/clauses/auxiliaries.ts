import type { Tokens } from '../numbers/numeral.ts';
import { isMark } from '../tokens/token.ts';
import type { Verb } from './phrase.ts';
import type { SpeechWords } from './speech-words.ts';
import { BETWEEN, is, PASSIVE, PRONOUN, STRANGER, VERB } from './senses.ts';

/** A passage. */
export interface Seen {
  tokens: Tokens;
  senses: readonly number[];
  /** Tokens that are no verbs: in marks, in names, in roles. */
  closed: readonly number[];
  /** Where the names of people end. */
  people: ReadonlySet<number>;
  words: SpeechWords;
}

/** “Has since then always said”: so many words stand between an auxiliary and its verb. */
export const AUXILIARIES = 4;

/** Before a verb, over a pronoun that is turned round behind an auxiliary: “a-t-il | dit”, “est-elle | venue”. */
export function beforeTurned({ tokens, senses, words }: Seen, at: number): number {
  const helps = (near: number): boolean => is(senses, near, VERB) && is(senses, near, BETWEEN);
  if (words.grammar.head === 'last' || !is(senses, at - 1, PRONOUN | STRANGER)) return at - 1;
  if (helps(at - 2)) return at - 2;
  const isJoined = isMark(tokens[at - 2], '-‑') || tokens[at - 2]?.text.length === 1;
  return isJoined && helps(at - 3) ? at - 3 : at - 1;
}

/** “A toutefois exclu”: behind an auxiliary, small words between, stands a verb. */
export function isHelped(seen: Seen, at: number): boolean {
  const { senses } = seen;
  for (let near = at; near > at - AUXILIARIES;) {
    near = beforeTurned(seen, near);
    if (!is(senses, near, BETWEEN)) return false;
    if (is(senses, near, VERB)) return true;
  }
  return false;
}

/** “Has” of “has said”: a verb in one word that stands among those which a verb from `from` on takes before it. */
export function isAuxiliaryTo(
  from: number,
  verb: Verb | undefined,
  senses: readonly number[],
): boolean {
  return (
    verb?.force === 'other' &&
    verb.at >= from &&
    verb.to === verb.at + 1 &&
    is(senses, verb.at, BETWEEN)
  );
}

/** “Gesagt hatte”, “genannt wurde”: a verb right behind one that tells something, which only helps it. */
export function helps(
  last: Verb | undefined,
  at: number,
  force: Verb['force'],
  senses: readonly number[],
): last is Verb {
  const isBehind = last !== undefined && last.to === at && last.force !== 'other';
  return isBehind && force === 'other' && is(senses, at, BETWEEN | PASSIVE);
}
