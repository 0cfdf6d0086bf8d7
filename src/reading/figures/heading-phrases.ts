import type { ScaleWords } from '../numbers/scales.ts';
import type { NounWords } from './noun-words.ts';

/** What a language gives to read a heading with a number. */
interface HeadingLanguage {
  numbers: { scales: ScaleWords };
  figures: { nouns: NounWords };
}

/** A heading is a few words; what is longer is a text. */
const LONGEST = 80;

/** “’000” and “000s”, as tables have it. */
const THOUSANDS = /^['’]?000s?(?!\d)/;

/**
 * What a heading may say of the numbers under it: between brackets, behind its last comma, or all of it.
 * @param common words that have a capital within a sentence too: German “Häuser”
 */
export function partsOf(
  heading: string,
  { figures }: HeadingLanguage,
  common: ReadonlySet<string>,
): string[] {
  if (heading.length > LONGEST) return [];
  const [, outside = heading, inside] = /^(.*?)\s*[([]([^()[\]]*)[)\]]\s*$/u.exec(heading) ?? [];
  const [, before, behind] = /^(.*),\s*(.*)$/u.exec(outside) ?? [];
  return [inside, behind, before, outside].flatMap((told) => {
    const part = told?.trim().replace(/:$/, '') ?? '';
    if (part === '' || /\d/.test(part.replace(THOUSANDS, ''))) return [];
    // “In thousands”.
    const [first = '', ...rest] = part.split(/\s+/);
    const isOpened = rest.length > 0 && figures.nouns.stops.has(first.toLowerCase());
    const small = common.has(first)
      ? part
      : part.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
    // “% y/y”: what the share is of does not belong to the number.
    const sign = /^[%‰](?=\s)/u.exec(small)?.[0] ?? '';
    return [small, ...(isOpened ? [rest.join(' ')] : []), ...(sign === '' ? [] : [sign])];
  });
}

/** Scales are told in the plural there: “thousands of tonnes” is “thousand tonnes”. */
function inSingular(words: string, { scales }: ScaleWords, { singular, of }: NounWords): string {
  const thousand = [...scales].find(([, value]) => value === 1000)?.[0] ?? '';
  const told = words.replace(THOUSANDS, thousand);
  const [first = '', link = '', ...rest] = told.split(/\s+/);
  const scale = singular(first.toLowerCase());
  if (scales.has(first.toLowerCase()) || !scales.has(scale)) return told;
  return [scale, ...(link === '' || of.has(link.toLowerCase()) ? [] : [link]), ...rest].join(' ');
}

/** A number with part of its heading as a text would have them: “£” and “m” around 4.6, “%” or “thousand tonnes” behind it. */
export function phraseOf(number: string, part: string, language: HeadingLanguage): string {
  const { numbers, figures } = language;
  const [, sign = '', words = ''] = /^(\p{Lu}{0,3}\p{Sc})?\s*(.*)$/u.exec(part) ?? [];
  const behind = inSingular(words, numbers.scales, figures.nouns);
  const touches = /^\P{L}/u.test(behind) || (sign !== '' && /^\p{L}{1,3}$/u.test(behind));
  return `${sign}${number}${touches || behind === '' ? '' : ' '}${behind}`;
}
