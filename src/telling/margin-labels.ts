import type { QuotedFigure, Story } from '../story/types.ts';
import { wordsFor } from '../wording/index.ts';
import { countsAfterNumber } from './figures/figure-parts.ts';

/** What lines of the margin hold; what is longer is told up to its first comma. */
export const lines = { two: 40, three: 62 };
const oneLine = 23;
/** A label of one word says nothing: “women”. */
const fewestWords = 2;
const fewestAlike = 3;
const shortWord = 3;

/** What each figure counts, in the few words that a margin has room for. */
export type Labels = (figure: QuotedFigure) => string;

/**
 * Labels for narrow places of a story, without the place that it is all about (“civilians killed in Ukraine”). What the text
 * tells as a part of a total is said by its own noun: “women, of the 133”.
 */
export function labelsOf({
  lang,
  figures,
  relations,
}: Pick<Story, 'lang' | 'figures' | 'relations'>): Labels {
  const totals = new Map(
    relations
      .filter(({ kind }) => kind === 'sum')
      .flatMap(({ parts, total }) =>
        parts.map((part) => [figures[part], figures[total ?? -1]] as const),
      ),
  );
  const places = new Map<string, number>();
  for (const figure of figures) {
    const place = placeIn(countsAfterNumber(figure) ?? '');
    if (place !== null) places.set(place, (places.get(place) ?? 0) + 1);
  }
  return (figure) => {
    const label = countsAfterNumber(figure) ?? '';
    const place = placeIn(label);
    const isOften = place !== null && (places.get(place) ?? 0) >= fewestAlike;
    const without = isOften ? label.replace(` ${place}`, '') : label;
    const said = wordsOf(without).length < fewestWords ? label : without;
    const total = totals.get(figure);
    const { noun } = figure.said;
    return total && noun !== null && said.length > oneLine
      ? wordsFor({ lang }).story.ofTotal(noun, total.text)
      : said;
  };
}

/** “in Ukraine”, at the end of a label or of what stands before its first comma. */
const placeIn = (label: string) => /(?<=\S )\S+ \p{Lu}\S*?(?=,|$)/u.exec(label)?.[0] ?? null;

/** A label that a margin has room for: of a long one what stands before its first comma, or its first words. */
export function fitting(label: string, room: number): string {
  if (label.length <= room) return label;
  const [head = ''] = label.split(',');
  if (head !== label && wordsOf(head).length >= fewestWords) return fitting(head, room);
  const kept = label
    .slice(0, room)
    .replace(/\s+\S*$/, '')
    .replace(/(?:\s\S{1,3})+$/, '');
  return `${kept} …`;
}

/**
 * What a label says that the one above it does not: of “cases put down to the Russian side” and “cases put down to the
 * Ukrainian side” the second is “Ukrainian side”. Where that would be a word alone it stays whole.
 */
export function afterThatAbove(label: string, above: string): string {
  const [own, other] = [wordsOf(label), wordsOf(above)];
  const alike = own.findIndex((word, index) => word !== other[index]);
  // “by Ukrainian forces”: the short word before says how it hangs together.
  const from = (own[alike - 1] ?? '').length <= shortWord ? alike - 1 : alike;
  const rest = own.slice(from);
  return from >= fewestWords && rest.length >= fewestWords ? rest.join(' ') : label;
}

const wordsOf = (label: string) => label.split(' ').filter(Boolean);
