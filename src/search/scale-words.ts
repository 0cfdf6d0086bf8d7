import { plainLatin } from '../plain-latin.ts';
import { singleWords } from '../reading/tokens/phrases.ts';
import { anyLanguageOf, LANGUAGES } from '../reading/languages/index.ts';
import { siteLanguage } from '../wording/index.ts';

/** What each word behind digits multiplies them by; one that two languages read in two ways has both. */
export type ScaleWords = Readonly<Record<string, readonly number[]>>;

/**
 * The words and letters that multiply a number, of every language that the reading knows, as they are searched: in small
 * letters without accents. What the language of the site spells out means nothing else: a billion on an English site is no
 * French one. Short forms of others are those alone that can be no word or measure here: “3 Mrd”, and not “2 mill”, “5 mi”;
 * what any language spells out is none, “8 mil” are 8,000. What is one in capitals alone, the “14 M” of French, stands so.
 * @param tag the language of the site
 */
export function scaleWordsOf(tag: string): ScaleWords {
  const own = anyLanguageOf(tag);
  const { singular } = own.figures.nouns;
  const ours = plainly(own.numbers.scales.scales);
  const others = LANGUAGES.filter((language) => language !== own).map(
    ({ numbers }) => numbers.scales,
  );
  // “A 15 cent levy”: what is a coin here is no French hundred.
  const coins = singleWords(own.amounts.currency);
  const foreign = others
    .flatMap(({ scales }) => plainly(scales))
    .filter(([word]) => !coins.has(word));
  const spelled = Map.groupBy([...ours, ...foreign], ([word]) => word);
  const settled = new Map(ours);
  const values = ([word, all]: [string, [string, number][]]): [string, number[]] => {
    // “2 billions” are typed, though nobody prints them.
    const known = settled.get(word) ?? settled.get(singular(word));
    return [word, known === undefined ? [...new Set(all.map(([, value]) => value))] : [known]];
  };
  const short = [
    ...plainly(own.numbers.scales.shortScales),
    ...inCapitalsAlone(own.numbers.scales.shortScales),
    ...others.flatMap(({ shortScales }) => plainly(shortScales)).filter(isNoWord),
  ].filter(([word]) => !spelled.has(word));
  return Object.fromEntries([
    ...[...spelled].map(values),
    ...[...Map.groupBy(short, ([word]) => word)].map(values),
  ]);
}

const isNoWord = ([form]: [string, number]): boolean => form.length > 2 && !/[aeiouy]/.test(form);

/** As they are searched: in small letters, in which a form in capitals alone is another one, “5t” are tonnes. */
const plainly = (words: ReadonlyMap<string, number>): [string, number][] =>
  [...words].flatMap(([word, value]) =>
    word === word.toUpperCase() ? [] : [[plainLatin(word), value]],
  );

/** Forms that are one in capitals alone: “5 m” are metres in French. */
const inCapitalsAlone = (words: ReadonlyMap<string, number>): [string, number][] =>
  [...words].filter(([word]) => word === word.toUpperCase() && !words.has(word.toLowerCase()));

/** Those of this site. In scripts for browsers this table stands in the place of all that it is made of (`bundle.ts`). */
export const scaleWords = scaleWordsOf(siteLanguage);
