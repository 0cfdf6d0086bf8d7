import { isCapitalised, isMark } from '../tokens/token.ts';
import type { LabelWords } from './label-words.ts';
import type { Rule, Scene } from './scene.ts';

/** “6.40pm Two homes have burnt”: behind the time at which a passage was written its first sentence begins. */
function isBehindStamp(scene: Scene, from: number): boolean {
  return from > 0 && from < 4 && scene.tokens[0]?.kind === 'digits';
}

/** Seven Hills tea, “Two by Two”: a number word with a capital inside a sentence. */
export const numberInName: Rule = (scene, amount) => {
  if (
    !amount.spelled ||
    amount.kind !== 'plain' ||
    scene.titled ||
    !isCapitalised(scene.tokens[amount.from]) ||
    scene.begins(amount.from)
  )
    return false;
  const next = scene.tokens[amount.to];
  const opens =
    isMark(scene.tokens[amount.from - 1], ':.?!¿¡“"‘\'«»„‚—–-') ||
    isBehindStamp(scene, amount.from);
  return (
    !opens ||
    isCapitalised(next) ||
    (next?.kind === 'word' && isCapitalised(scene.tokens[amount.to + 1]))
  );
};

/** “99 Bottles”, 24 Hours in Casualty, the Gate of 40 Winds: a number in a title or a name. */
export function numberInTitle(words: LabelWords): Rule {
  return (scene, amount) => {
    const next = scene.tokens[amount.to];
    if (amount.kind !== 'plain' || scene.titled || !isCapitalised(next)) return false;
    if (words.titleNouns.has(next.lower) && /\p{Ll}/u.test(next.text) && !scene.begins(amount.from))
      return true;
    const of = scene.tokens[amount.from - 1];
    if (
      words.titleLinks.has(of?.lower ?? '') &&
      isCapitalised(scene.tokens[amount.from - 2]) &&
      !scene.begins(amount.from - 2)
    )
      return true;
    if (!isMark(of, '“"‘«')) return false;
    let end = amount.to;
    while (end < amount.to + 4 && isCapitalised(scene.tokens[end])) end++;
    return isMark(scene.tokens[end], '”"’»') || isMark(scene.tokens[end + 1], '”"’»');
  };
}
