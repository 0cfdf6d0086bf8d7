import type { QuotedFigure, Story } from '../../story/types.ts';
import { anyLanguageOf } from '../../reading/languages/index.ts';
import { wordsFor } from '../../wording/index.ts';
import { countsAfterNumber } from './figure-parts.ts';

/** What lines of the margin hold; what is longer is told up to where a phrase ends. */
export const lines = { three: 66, four: 88 };
const oneLine = 23;
/** A label of one word says nothing: “women”. */
const fewestWords = 2;
const fewestAlike = 3;

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
  const having = labelsByWords(figures.map((figure) => countsAfterNumber(figure) ?? ''));
  // Where some are told “inside Ukraine” and others “from Ukraine”, it says what is counted.
  const isCommon = (place: string) => {
    const alike = having.get(place) ?? 0;
    return alike >= fewestAlike && alike === having.get(place.split(' ').at(-1) ?? '');
  };
  const labelOf = (figure: QuotedFigure) => {
    const label = countsAfterNumber(figure) ?? '';
    const place = placeIn(label);
    const without = place !== null && isCommon(place) ? label.replace(` ${place}`, '') : label;
    const said = wordsOf(without).length < fewestWords ? label : without;
    const total = totals.get(figure);
    const { noun } = figure.said;
    // “People, of the 13 million” who are people too would not say which ones.
    const tells =
      noun !== null && !` ${countsAfterNumber(total ?? figure) ?? ''} `.includes(` ${noun} `);
    return total && tells && said.length > oneLine
      ? wordsFor({ lang }).story.ofTotal(noun, total.text)
      : said;
  };
  const labels = new Map(figures.map((figure) => [figure, labelOf(figure)]));
  return (figure) => labels.get(figure) ?? '';
}

/** How many of some labels have a word, or two that follow each other, commas aside. */
function labelsByWords(labels: readonly string[]): Map<string, number> {
  const having = new Map<string, number>();
  for (const label of labels) {
    const words = label.replaceAll(',', '').split(' ');
    const pairs = words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);
    for (const had of new Set([...words, ...pairs])) having.set(had, (having.get(had) ?? 0) + 1);
  }
  return having;
}

/** “in Ukraine”, at the end of a label or of what stands before its first comma. */
const placeIn = (label: string) => /(?<=\S )\S+ \p{Lu}\S*?(?=,|$)/u.exec(label)?.[0] ?? null;

/**
 * A label that a margin has room for: of a long one what stands before its comma, or before a word that opens a phrase of its
 * own. It is never cut within a phrase, nor within a list; where that leaves nothing it wraps whole.
 */
export function fitting(label: string, room: number, opens: Opens): string {
  if (label.length <= room) return label;
  const words = wordsOf(label);
  const comma = words.findIndex((word) => word.endsWith(','));
  const lists = comma >= 0 && (label.split(',').length > 2 || words.slice(comma).some(opens.joins));
  if (comma + 1 >= fewestWords && !lists) return fitting(upTo(words, comma + 1), room, opens);
  const end = words.findLastIndex(
    (word, at) =>
      at >= fewestWords &&
      opens.phrase(word) &&
      !opens.little(words[at - 1] ?? '') &&
      !(lists && at > comma) &&
      upTo(words, at).length <= room,
  );
  return end < 0 ? label : `${upTo(words, end)} …`;
}

/**
 * What a label says that is not told by the one above it already: of “children killed in Ukraine” and “children injured in
 * Ukraine” the second is “children injured”. Only a phrase at the end that both have word for word is left out: its head
 * says what is counted.
 */
export function afterThatAbove(label: string, above: string, opens: Opens): string {
  const [own, other] = [wordsOf(label), wordsOf(above)];
  const shift = other.length - own.length;
  const alike = own.findLastIndex((word, index) => word !== other[index + shift]) + 1;
  const from = own.findIndex(
    (word, index) =>
      index >= Math.max(alike, fewestWords) &&
      (opens.phrase(word) || own[index - 1]?.endsWith(',') === true),
  );
  return from < 0 ? label : upTo(own, from);
}

/** Words of a language by which a label can be cut. */
export interface Opens {
  /** It opens a phrase: “in”, “by”. */
  phrase: (word: string) => boolean;
  /** It joins the last of a list to the others: “and”. */
  joins: (word: string) => boolean;
  /** It says nothing at the end of a label: “the”. */
  little: (word: string) => boolean;
}

const openers = new Map<string, Opens>();

/** The words of a story’s language by which its labels can be cut. */
export function opensIn({ lang }: Pick<Story, 'lang'>): Opens {
  const known = openers.get(lang) ?? opensOf(lang);
  openers.set(lang, known);
  return known;
}

function opensOf(lang: string): Opens {
  const {
    naming: { prepositions, of, empty },
    figures: { ranges },
  } = anyLanguageOf(lang);
  return {
    // “Who want to return”: what “to” opens hangs on the verb before it.
    phrase: (word) => (prepositions.has(word) || of.has(word)) && !ranges.links.has(word),
    joins: (word) => ranges.and.has(word) || ranges.or.has(word),
    little: (word) => empty.has(word),
  };
}

/** The first few words, without a comma behind them. */
const upTo = (words: readonly string[], end: number) =>
  words.slice(0, end).join(' ').replace(/,$/, '');

const wordsOf = (label: string) => label.split(' ').filter(Boolean);
