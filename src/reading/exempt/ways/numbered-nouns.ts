import type { Amount } from '../../numbers/amounts.ts';
import { isMark } from '../../tokens/token.ts';
import { plainDigits, wordAt, type Rule, type Scene } from '../scene.ts';

function isNumber(scene: Scene, { kind, from, spelled, fraction, value }: Amount): boolean {
  const isPart = value !== null && value > 0 && value < 1;
  const isGrouped = (value ?? 0) >= 1000 && /[.,]/.test(scene.tokens[from]?.text ?? '');
  return kind === 'plain' && !isPart && !isGrouped && !(fraction && spelled);
}

/**
 * “El despacho 204”, “el 132”: an article, perhaps a noun, and a number behind which nothing is counted.
 * @param articles before such a noun
 * @param names of these, those that stand before a number alone
 * @param others words that are no such noun: “al menos 29”
 * @param links to another number, which is counted
 */
export function numberedNouns(
  articles: ReadonlySet<string>,
  names: ReadonlySet<string>,
  others: ReadonlySet<string>,
  links: ReadonlySet<string>,
): Rule {
  return (scene, amount) => {
    const { from, to, scale } = amount;
    if (!isNumber(scene, amount) || scale > 1 || scene.counts(to)) return false;
    const noun = scene.tokens[from - 1];
    if (names.has(noun?.lower ?? ''))
      return scene.tokens[to]?.kind !== 'mark' && !links.has(wordAt(scene, to));
    return (
      articles.has(wordAt(scene, from - 2)) &&
      noun?.kind === 'word' &&
      !others.has(noun.lower) &&
      !/[.,]/.test(scene.tokens[from]?.text ?? '')
    );
  };
}

/**
 * “In vault 19,”, “from berth 7 to”: a noun straight behind a preposition, and nothing that the number could count.
 * @param placing prepositions before and behind such a place
 * @param links to another number of the kind
 */
export function placedNouns(
  placing: ReadonlySet<string>,
  links: ReadonlySet<string>,
  isPlaceNoun: (word: string) => boolean,
): Rule {
  return (scene, { kind, from, to, scale }) => {
    const noun = scene.tokens[from - 1];
    const next = scene.tokens[to];
    return (
      kind === 'plain' &&
      scale === 1 &&
      placing.has(wordAt(scene, from - 2)) &&
      /^[a-z]{3,}$/.test(noun?.text ?? '') &&
      isPlaceNoun(noun?.lower ?? '') &&
      to - from === 1 &&
      !Number.isNaN(plainDigits(scene.tokens[from])) &&
      (next === undefined ||
        isMark(next, '.,;:?!)”’"') ||
        placing.has(next.lower) ||
        links.has(next.lower)) &&
      !scene.counts(to)
    );
  };
}
