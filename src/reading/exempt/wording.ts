import { phraseAt, phraseBefore, type Phrases } from '../tokens/phrases.ts';
import type { Amount } from '../numbers/amounts.ts';
import { isMark } from '../tokens/token.ts';
import { wordAt, type Rule, type Scene } from './scene.ts';

/** Wordings in which a number counts nothing. */
export interface IdiomWords {
  idioms: Phrases;
  /** Idioms unless something counted follows: “the last 16”, but “the last 16 years”. */
  uncounted: Phrases;
  /** Before a number word that is then vague: several hundred. */
  vagueLeaders: Phrases;
  /** Before “two”: “the two countries”. */
  definite: ReadonlySet<string>;
  /** What a small number in one word is worth. */
  small(word: string): number | undefined;
  zero: ReadonlySet<string>;
  /** Between two numbers of a tally or a ratio: to, in, de cada. */
  links: Phrases;
  /** Between them too before those whom surveys count: “eine von drei Frauen”. */
  of: ReadonlySet<string>;
  populations: ReadonlySet<string>;
  /** Nouns that “one” counts: hour, person, per. */
  countedByOne: ReadonlySet<string>;
}

const IDIOM_REACH = 6;

/** 24/7, “a hundred times no”, “number one”. */
export function idiom(words: IdiomWords): Rule {
  // Hardly any word opens an idiom: one look tells that it does not.
  const openers = new Set([...words.idioms.byFirst.keys(), ...words.uncounted.byFirst.keys()]);
  return (scene, amount) => {
    for (let from = amount.from; from > amount.from - IDIOM_REACH && from >= 0; from--) {
      if (!openers.has(wordAt(scene, from))) continue;
      if (from + phraseAt(words.idioms, scene.tokens, from) > amount.from) return true;
      const isPlace = from + phraseAt(words.uncounted, scene.tokens, from) > amount.from;
      if (isPlace && amount.kind === 'plain' && !scene.counts(amount.to)) return true;
    }
    return false;
  };
}

/** “Several hundred”, “a few thousand”. */
export function vague(words: IdiomWords): Rule {
  return (scene, amount) =>
    amount.spelled && phraseBefore(words.vagueLeaders, scene.tokens, amount.from) > 0;
}

/** “two to one”, “one in five”, “one dose in 12”: beside another number. */
function isLinked(scene: Scene, amount: Amount, words: IdiomWords): boolean {
  const { to } = amount;
  const isYear = (at: number): boolean => /^(?:1[5-9]|20)\d\d$/.test(scene.tokens[at]?.text ?? '');
  const isNumber = (at: number): boolean =>
    scene.tokens[at]?.kind === 'digits' || scene.starts.has(at);
  const length = phraseBefore(words.links, scene.tokens, amount.from);
  if (length > 0 && scene.ends.has(amount.from - length)) return true;
  if (words.of.has(wordAt(scene, to)) && words.populations.has(wordAt(scene, to + 2)))
    return isNumber(to + 1);
  return [to, to + 1].some((at) => {
    const link = phraseAt(words.links, scene.tokens, at);
    return link > 0 && isNumber(at + link) && (at === to || !isYear(at + link));
  });
}

/** The first half of a year in words: “nineteen eighty-four”, “twenty twenty-four”. */
const CENTURIES = { from: 18, to: 20 };

/** “Nineteen eighty-four”, “twenty twenty-four”: two numbers in words that touch, and nothing counted. */
export function spelledYear(words: IdiomWords): Rule {
  return (scene, { from, to, kind, spelled }) => {
    if (!spelled || kind !== 'plain') return false;
    const isCentury = (at: number): boolean => {
      const value = words.small(wordAt(scene, at)) ?? 0;
      return value >= CENTURIES.from && value <= CENTURIES.to;
    };
    if (isCentury(from - 1) && scene.ends.has(from)) return !scene.counts(to);
    if (!isCentury(from) || !scene.starts.has(to)) return false;
    const end = [1, 2, 3].map((more) => to + more).find((at) => scene.ends.has(at));
    return end !== undefined && scene.tokens[to]?.kind === 'word' && !scene.counts(end);
  };
}

/** Bare zero, which counts only as the end of a range or with a measure. */
export function bareZero(words: IdiomWords): Rule {
  return (scene, amount) => {
    const isZero = amount.value === 0 && words.zero.has(wordAt(scene, amount.from));
    if (!isZero || amount.kind !== 'plain') return false;
    return !isLinked(scene, amount, words) && !scene.measures(amount.to);
  };
}

/** Bare “one”, which counts only with a scale or with something that is counted. */
export function bareOne(words: IdiomWords): Rule {
  return (scene, amount) => {
    if (!amount.spelled || amount.value !== 1 || amount.scale > 1 || amount.kind !== 'plain')
      return false;
    if (isLinked(scene, amount, words)) return false;
    const hyphen = wordAt(scene, amount.to) === '-' ? 1 : 0;
    return !words.countedByOne.has(wordAt(scene, amount.to + hyphen));
  };
}

/** “The two countries”: a number that only refers back. */
export function definiteTwo(words: IdiomWords): Rule {
  return (scene, amount) =>
    amount.kind === 'plain' &&
    amount.to - amount.from === 1 &&
    !isMark(scene.tokens[amount.to], '-‑') &&
    words.small(wordAt(scene, amount.from)) === 2 &&
    words.definite.has(wordAt(scene, amount.from - 1));
}
