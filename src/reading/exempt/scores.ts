import type { Amount } from '../numbers/amounts.ts';
import { isCapitalised, isMark, touches } from '../tokens/token.ts';
import { plainDigits, type Scene } from './scene.ts';

/** Words that tell a score from a vote: both are written 52-48. */
export interface TallyWords {
  /** In the sentence of a vote: voted, Senate, ruled. */
  votes: ReadonlySet<string>;
  /** In the sentence of an innings, which is told with a word: “312 for six”. */
  innings: ReadonlySet<string>;
  inningsLinks: ReadonlySet<string>;
  /** Beside the odds of a bet: “at 11-4”, “a 33-1 shot”. */
  oddsLeaders: ReadonlySet<string>;
  /** Before these they leave no doubt: “won at 14-1”. */
  oddsVerbs: ReadonlySet<string>;
  oddsFollowers: ReadonlySet<string>;
  /** In the sentence of a game: win, draw, final. */
  games: ReadonlySet<string>;
}

/** Two whole numbers with a hyphen or dash between them. */
export function isPair(scene: Scene, left: Amount, right: Amount): boolean {
  const sign = scene.tokens[left.to];
  const small =
    plainDigits(scene.tokens[left.from]) <= 999 && plainDigits(scene.tokens[right.from]) <= 999;
  const glued = isMark(sign, '-‑–') && sign.spaced === scene.tokens[left.to + 1]?.spaced;
  return (
    glued &&
    small &&
    right.from === left.to + 1 &&
    left.kind === 'plain' &&
    right.kind === 'plain' &&
    left.to - left.from === 1 &&
    right.to - right.from === 1
  );
}

const MOST_WICKETS = 10;

/** “312 for 6”, “five for 43”: the score of an innings or of a bowler. */
export function isInnings(scene: Scene, left: Amount, right: Amount, words: TallyWords): boolean {
  const fewer = Math.min(left.value ?? Infinity, right.value ?? Infinity);
  return (
    words.inningsLinks.has(scene.tokens[left.to]?.lower ?? '') &&
    right.from === left.to + 1 &&
    left.kind === 'plain' &&
    right.kind === 'plain' &&
    fewer <= MOST_WICKETS &&
    !scene.counts(right.to) &&
    distance(scene, left.from, right.to, words.innings) < Infinity
  );
}

const REACH = 24;

/** How far the nearest word of a list stands from a pair, inside its clause. */
function distance(scene: Scene, from: number, to: number, list: ReadonlySet<string>): number {
  for (let step = 1, back = true, ahead = true; step <= REACH && (back || ahead); step++) {
    const before = scene.tokens[from - step];
    const after = scene.tokens[to - 1 + step];
    if ((back && list.has(before?.lower ?? '')) || (ahead && list.has(after?.lower ?? '')))
      return step;
    back &&= before !== undefined && !isMark(before, ';.!?');
    ahead &&= after !== undefined && !isMark(after, ';.!?');
  }
  return Infinity;
}

/** Tokens of the odds before, with the word between: “at 11-4 and 9-2”. */
const LISTED = 4;

/** A score stands nearer to the words of its game. */
const GAME_NEAR = 4;

function isOdds(
  scene: Scene,
  left: Amount,
  right: Amount,
  words: TallyWords,
  game: number,
): boolean {
  if (words.oddsFollowers.has(scene.tokens[right.to]?.lower ?? '')) return true;
  const isLed = [left.from, left.from - LISTED].some((from) =>
    words.oddsLeaders.has(scene.tokens[from - 1]?.lower ?? ''),
  );
  const isBet = words.oddsVerbs.has(scene.tokens[left.from - 2]?.lower ?? '');
  return isLed && (isBet || game > GAME_NEAR) && left.value !== right.value;
}

/** What a pair is: a vote and odds count, a game does not, a rising pair is a range if something is measured. */
export function pairKind(
  scene: Scene,
  left: Amount,
  right: Amount,
  words: TallyWords,
): 'vote' | 'score' | 'range' {
  const game = distance(scene, left.from, right.to, words.games);
  const vote = distance(scene, left.from, right.to, words.votes);
  if (vote < game || isOdds(scene, left, right, words, game)) return 'vote';
  const rises = (left.value ?? 0) < (right.value ?? 0);
  const next = scene.tokens[right.to];
  const measured = scene.counts(right.to) || (touches(next) && next.kind === 'word');
  const named = isCapitalised(scene.tokens[left.from - 1]) && !measured;
  if (game <= 2 || !rises || named) return 'score';
  return measured || game === Infinity ? 'range' : 'score';
}
