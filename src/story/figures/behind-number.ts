import type { Language } from '../../reading/languages/language.ts';
import type { FoundFigure } from '../../reading/types.ts';
import type { QuotedFigure } from '../types.ts';

/** How a number and what it counts go together: “8,000 deaths”, “25,000 tonnes of wheat”, “$5: the price”. */
type CountedAs = 'count' | 'amount' | 'other';

/** What a figure counts, by its editor and by the prose, the measure that stands under its marker, and the text behind that. */
interface Counted extends Pick<QuotedFigure, 'measure' | 'counts' | 'noun'> {
  rest: string;
}

/** What follows the number, in the language of the story: “civilian deaths”, “of wheat”; “a 45.4% rise in prices”. */
export function behindNumber(
  found: FoundFigure,
  counted: Counted,
  language: Language,
): Pick<QuotedFigure['said'], 'counts' | 'noun' | 'isLabel'> {
  const { measure, counts, noun } = counted;
  const told = counts === null ? null : withoutMeasure(counts, measure, language);
  const kind = told === counts ? countedAs(found, counted, language) : 'count';
  const behind = (words: string | null) =>
    words !== null && kind === 'amount' && !isChange(words, language)
      ? language.phrasing.of(words)
      : words;
  return { counts: behind(told), noun: behind(noun), isLabel: kind === 'other' };
}

/** “Nine days” and “days on which islanders travel free” have the days once: “nine days on which …”. */
function withoutMeasure(counts: string, measure: string | null, { figures }: Language): string {
  const [first = '', ...rest] = counts.split(' ');
  const inOne = (word: string) => figures.nouns.singular(word.toLowerCase());
  const isMeasure = measure !== null && inOne(first) === inOne(measure);
  return isMeasure && rest.length > 0 ? rest.join(' ') : counts;
}

/** “82% of children”, “25,000 tonnes of wheat”; but “$5: the price”, “six months: the ban”. */
function countedAs(
  { kind, unit, value }: FoundFigure,
  { measure, counts, rest }: Counted,
  language: Language,
): CountedAs {
  const { nouns } = language.figures;
  const [next = ''] = rest.trimStart().toLowerCase().split(' ', 1);
  const isPart =
    typeof value === 'number' && value < 1 && (nouns.of.has(next) || nouns.ofThe.has(next));
  const isShare = kind === 'percent' || (kind === 'plain' && measure === null && isPart);
  if ((isShare || measure !== null) && counts !== null && isSize(counts, language)) return 'other';
  if (isShare || (measure !== null && unit !== measure.replace(/^-/, ''))) return 'amount';
  if (measure !== null && nouns.takesOf.has(measure) && isStuff(counts ?? '', language))
    return 'amount';
  if (kind === 'money') return 'other';
  const noun = unit === null || /^\p{L}/u.test(unit);
  return measure === null && noun ? 'count' : 'other';
}

/**
 * Whether words tell of what something is a measure, and not which one it is: “flour needed each day” in tonnes, but neither
 * “weight of the bridge” nor “the load”.
 */
function isStuff(counts: string, { naming: { empty } }: Language): boolean {
  const [first = '', second] = counts.toLowerCase().split(' ');
  return second !== undefined && !empty.has(first) && !empty.has(second);
}

/** Whether words name what the number is the size of: “area burned”, “unemployment rate in May”. */
function isSize(counts: string, { naming: { empty }, phrasing: { sizes } }: Language): boolean {
  const words = counts.toLowerCase().split(/[\s,]+/);
  const from = empty.has(words[0] ?? '') ? 1 : 0;
  const end = words.findIndex((word, at) => at >= from && empty.has(word));
  return words.slice(0, end < 0 ? undefined : end).some((word) => sizes.has(word));
}

/** “A 45.4% rise in prices” is said without “of”. */
function isChange(counted: string, { phrasing }: Language): boolean {
  return phrasing.changes.has(/^\p{L}+/u.exec(counted)?.[0] ?? '');
}
