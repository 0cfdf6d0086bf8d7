import type { Amount } from '../../numbers/amounts.ts';
import { isCapitalised, isMark } from '../../tokens/token.ts';
import { plainDigits, wordAt, type Rule, type Scene } from '../scene.ts';

function isWhole(scene: Scene, { kind, spelled, from }: Amount): boolean {
  return kind === 'plain' && !spelled && !Number.isNaN(plainDigits(scene.tokens[from]));
}

/** “Calle del Olmo, 22”, “avenida 9 de Julio, 1450”: the word for a street stands before its name and the number. */
export function behindStreet(streets: Pick<ReadonlySet<string>, 'has'>): Rule {
  return (scene, amount) => {
    const { from, to } = amount;
    if (!isWhole(scene, amount) || scene.counts(to)) return false;
    if (!isMark(scene.tokens[from - 1], ',') && !isCapitalised(scene.tokens[from - 1]))
      return streets.has(wordAt(scene, from - 1));
    for (let at = from - 1; at > from - 7 && !scene.begins(at + 1); at--)
      if (streets.has(wordAt(scene, at))) return true;
    return false;
  };
}

/** No house number below this stands before a street that no word calls one. */
const LEAST_BARE = 100;

/** “10 Downing Street”, “at 1217 Orchard”: the word for a street ends its name, which stands behind the number. */
export function beforeStreet(streets: ReadonlySet<string>, at: ReadonlySet<string>): Rule {
  return (scene, amount) => {
    const { from, to } = amount;
    if (!isWhole(scene, amount)) return false;
    const isLocated =
      at.has(wordAt(scene, from - 1)) &&
      plainDigits(scene.tokens[from]) >= LEAST_BARE &&
      isCapitalised(scene.tokens[to]) &&
      !scene.titled &&
      !scene.counts(to);
    if (isLocated) return true;
    for (let word = to; word < to + 4; word++) {
      if (!isCapitalised(scene.tokens[word])) return false;
      if (word > to && streets.has(wordAt(scene, word))) return true;
    }
    return false;
  };
}
