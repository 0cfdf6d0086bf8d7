import type { Amount } from '../numbers/amounts.ts';
import { isMark, touches } from '../tokens/token.ts';
import { plainDigits, type Scene } from './scene.ts';

/** Words that tell a score from a vote: both are written 52-48. */
export interface TallyWords {
  /** In the sentence of a vote: voted, Senate, ruled. */
  votes: ReadonlySet<string>;
  /** In the sentence of a game: win, draw, final. */
  games: ReadonlySet<string>;
}

/** Two whole numbers with a hyphen or dash between them. */
export function isPair(scene: Scene, left: Amount, right: Amount): boolean {
  const sign = scene.tokens[left.to];
  const small = plainDigits(scene.tokens[left.from]) <= 999 && plainDigits(scene.tokens[right.from]) <= 999;
  const glued = isMark(sign, '-‑–') && sign.spaced === scene.tokens[left.to + 1]?.spaced;
  return glued && small && right.from === left.to + 1 && left.kind === 'plain' && right.kind === 'plain' && left.to - left.from === 1 && right.to - right.from === 1;
}

/** What a pair is: a vote counts, a game does not, a rising pair is a range if something is measured. */
export function pairKind(scene: Scene, left: Amount, right: Amount, words: TallyWords): 'vote' | 'score' | 'range' {
  const near = scene.tokens.slice(Math.max(0, left.from - 24), right.to + 24);
  const says = (list: ReadonlySet<string>): boolean => near.some((token) => list.has(token.lower));
  const close = scene.tokens.slice(right.to, right.to + 3).some((token) => words.games.has(token.lower));
  if (close) return 'score';
  if (says(words.votes)) return 'vote';
  const rises = (left.value ?? 0) < (right.value ?? 0);
  if (rises && (scene.counts(right.to) || touches(scene.tokens[right.to]) && scene.tokens[right.to]?.kind === 'word')) return 'range';
  return says(words.games) || !rises ? 'score' : 'range';
}
