/**
 * Quotation marks of languages that the interface does not speak, as their papers print them (CLDR, `quotationStart` and
 * `quotationEnd`): an opening and a closing one, then the languages.
 */
const rows = [
  ['«', '»', 'ar be ca el fa fy gl hy it nb nn no ru sq uk'],
  ['„', '“', 'bg cs et is ka lt mk sk sl sr'],
  ['„', '”', 'hr hu pl ro'],
  ['”', '”', 'fi he sv'],
  ['”', '“', 'ur'],
  ['「', '」', 'ja'],
] as const;

/** A mark that opens a quotation, and the one that closes it. */
type MarkPair = readonly [open: string, close: string];

/** The pairs of the languages that the interface speaks, each of which prints more than one: „“ first, whose second opens others. */
const spoken: readonly MarkPair[] = [
  ['„', '“'],
  ['«', '»'],
  ['“', '”'],
];

const marks: ReadonlyMap<string, MarkPair> = new Map(
  rows.flatMap(([open, close, languages]) =>
    languages.split(' ').map((language) => [language, [open, close]] as const),
  ),
);

/** Puts words into the marks of their language, by its BCP 47 tag; `null` for one whose marks are not known. */
export function inMarksOf(tag: string): ((words: string) => string) | null {
  const pair = ownPair(tag);
  return pair === undefined ? null : (words) => pair[0] + words + pair[1];
}

/** The pairs that a text may have, that of its language first: papers print others too, but no mark of it with another end. */
export function pairsIn(tag: string): readonly MarkPair[] {
  const others = turned.test(tag)
    ? spoken.map(([open, close]): MarkPair => (open === '«' ? [close, open] : [open, close]))
    : spoken;
  const own = ownPair(tag);
  if (own === undefined) return others;
  return [own, ...others.filter((pair) => !own.some((mark) => pair.includes(mark)))];
}

/** Languages whose books and papers turn the marks of French to each other, but in Switzerland: »so«. */
const turned = /^(?:cs|da|de|hr|hu|sk|sl)(?!-(?:CH|LI))\b/i;

const ownPair = (tag: string): MarkPair | undefined => marks.get(tag.split('-')[0] ?? '');

const opening = /^([“„”«»「]\u202f?)(.+)$/su;

/** Words in marks as the mark that opens them, and all that follows; `null` of words without one. */
export function openingMark(words: string): { mark: string; rest: string } | null {
  const [, mark, rest] = opening.exec(words) ?? [];
  return mark === undefined || rest === undefined ? null : { mark, rest };
}
