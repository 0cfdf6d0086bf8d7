import { isCapitalised, isMark } from '../tokens/token.ts';
import type { LabelWords } from './label-words.ts';
import { plainDigits, wordAt, type Rule, type Scene } from './scene.ts';

/** “Calle del Olmo, 22”, “avenida 9 de Julio, 1450”. */
function followsStreet(scene: Scene, from: number, words: LabelWords): boolean {
  if (!isMark(scene.tokens[from - 1], ',') && !isCapitalised(scene.tokens[from - 1]))
    return words.streetsBefore.has(wordAt(scene, from - 1));
  for (let at = from - 1; at > from - 7; at--)
    if (words.streetsBefore.has(wordAt(scene, at))) return true;
  return false;
}

/** 10 Downing Street, 1600 Pennsylvania Avenue. */
export function houseNumber(words: LabelWords): Rule {
  return (scene, amount) => {
    if (
      amount.kind !== 'plain' ||
      amount.spelled ||
      Number.isNaN(plainDigits(scene.tokens[amount.from]))
    )
      return false;
    if (
      words.streetsBefore.size > 0 &&
      !scene.counts(amount.to) &&
      followsStreet(scene, amount.from, words)
    )
      return true;
    if (
      words.located.has(wordAt(scene, amount.from - 1)) &&
      plainDigits(scene.tokens[amount.from]) >= 100 &&
      isCapitalised(scene.tokens[amount.to]) &&
      !scene.titled &&
      !scene.counts(amount.to)
    )
      return true;
    for (let at = amount.to; at < amount.to + 4; at++) {
      if (!isCapitalised(scene.tokens[at])) return false;
      if (at > amount.to && words.streets.has(wordAt(scene, at))) return true;
    }
    return false;
  };
}
