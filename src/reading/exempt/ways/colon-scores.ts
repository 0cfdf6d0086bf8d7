import { isMark, touches } from '../../tokens/token.ts';
import { plainDigits, type Rule, type Scene } from '../scene.ts';

/** No game ends higher. */
const HIGHEST = 200;

/** Behind the pair of numbers that a colon joins at a token; the token itself where none does. */
function pairEnd({ tokens }: Scene, from: number): number {
  const isPair =
    plainDigits(tokens[from]) < HIGHEST &&
    isMark(tokens[from + 1], ':') &&
    touches(tokens[from + 1]) &&
    touches(tokens[from + 2]) &&
    plainDigits(tokens[from + 2]) < HIGHEST;
  return isPair ? from + 3 : from;
}

/** “Sie gewannen 3:1”: a score, unless what follows is counted: “mit 97:83 Stimmen”. */
export const colonScores: Rule = (scene, { from, to, kind }) => {
  if (kind !== 'plain' || to - from !== 1) return false;
  const start = pairEnd(scene, from) > from ? from : from - 2;
  const end = pairEnd(scene, start);
  return end > start && !scene.counts(end);
};
