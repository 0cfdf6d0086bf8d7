import { plainLatin } from '../plain-latin.ts';
import { singleWords } from '../reading/tokens/phrases.ts';
import { anyLanguageOf, LANGUAGES } from '../reading/languages/index.ts';
import { siteLanguage } from '../wording/index.ts';

/** What each word behind digits multiplies them by; one that two languages read in two ways has both. */
export type ScaleWords = Readonly<Record<string, readonly number[]>>;

/** Two letters of another language are as well a measure: “5 mi” are miles, “5 G” no thousand millions. */
const shortest = 3;

/**
 * The words and letters that multiply a number, of every language that the reading knows, as they are searched: in small
 * letters without accents. What the language of the site spells out means nothing else: a billion on an English site is no
 * French one. Nor is what any language spells out a short form of another: “8 mil” are 8,000.
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
    ...others
      .flatMap(({ shortScales }) => plainly(shortScales))
      .filter(([word]) => word.length >= shortest),
  ].filter(([word]) => !spelled.has(word));
  return Object.fromEntries([
    ...[...spelled].map(values),
    ...[...Map.groupBy(short, ([word]) => word)].map(values),
  ]);
}

/** As they are searched; whoever types capitals alone means them: a trillion is “5T”, but “5t” are tonnes. */
const plainly = (words: ReadonlyMap<string, number>): [string, number][] =>
  [...words].flatMap(([word, value]) =>
    word === word.toUpperCase() ? [] : [[plainLatin(word), value]],
  );

/** Those of this site. In scripts for browsers this table stands in the place of all that it is made of (`bundle.ts`). */
export const scaleWords = scaleWordsOf(siteLanguage);
