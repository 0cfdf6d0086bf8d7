import type { Amount } from '../../numbers/amounts.ts';
import { isMark } from '../../tokens/token.ts';
import { plainDigits, wordAt, type Rule, type Scene } from '../scene.ts';

function isNumber(scene: Scene, { kind, from, spelled, fraction, value }: Amount): boolean {
  const isPart = value !== null && value > 0 && value < 1;
  const isGrouped = (value ?? 0) >= 1000 && /[.,]/.test(scene.tokens[from]?.text ?? '');
  return kind === 'plain' && !isPart && !isGrouped && !(fraction && spelled);
}

/** What tells such a noun. */
interface NounSigns {
  articles: ReadonlySet<string>;
  names: ReadonlySet<string>;
  others: ReadonlySet<string>;
  links: ReadonlySet<string>;
}

/** “La apoyaron 12 de los 25 ediles”: a part of another number is none of a noun. */
const isPart = (scene: Scene, to: number, { articles, links }: NounSigns): boolean => {
  const next = scene.tokens[to];
  if (next?.kind !== 'word' || links.has(next.lower)) return false;
  return scene.starts.has(to + 2) || (articles.has(next.lower) && scene.starts.has(to + 1));
};

/** A list has no more parts, and a number no more words. */
const MOST_PARTS = 8;
const LONGEST = 4;

/** True if an article and a noun stand before a number, and nothing tells that it counts. */
function isNumbered(scene: Scene, from: number, signs: NounSigns, depth = 0): boolean {
  const noun = scene.tokens[from - 1];
  return (
    signs.articles.has(wordAt(scene, from - 2)) &&
    noun?.kind === 'word' &&
    !signs.others.has(noun.lower) &&
    !/[.,]/.test(scene.tokens[from]?.text ?? '') &&
    (depth > MOST_PARTS || !isGapped(scene, from - 2, signs, depth))
  );
}

/** “Uno obtuvo 47, la oposición 38 y el centro 12”: the verb of the first number is left out, and all count. */
function isGapped(scene: Scene, article: number, signs: NounSigns, depth: number): boolean {
  const { tokens, ends, starts } = scene;
  const isLink = signs.links.has(wordAt(scene, article - 1));
  const end = isLink && isMark(tokens[article - 2], ',;') ? article - 2 : article - 1;
  if (!(isLink || isMark(tokens[end], ',;')) || !ends.has(end)) return false;
  let first = end - 1;
  while (end - first < LONGEST && !starts.has(first)) first--;
  return !signs.names.has(wordAt(scene, first - 1)) && !isNumbered(scene, first, signs, depth + 1);
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
  const signs = { articles, names, others, links };
  return (scene, amount) => {
    const { from, to, scale } = amount;
    if (!isNumber(scene, amount) || scale > 1 || scene.counts(to)) return false;
    if (names.has(wordAt(scene, from - 1)))
      return scene.tokens[to]?.kind !== 'mark' && !links.has(wordAt(scene, to));
    return isNumbered(scene, from, signs) && !isPart(scene, to, signs);
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
