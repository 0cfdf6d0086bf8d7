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

const marks: ReadonlyMap<string, readonly [open: string, close: string]> = new Map(
  rows.flatMap(([open, close, languages]) =>
    languages.split(' ').map((language) => [language, [open, close]] as const),
  ),
);

/** Puts words into the marks of their language, by its BCP 47 tag; `null` for one whose marks are not known. */
export function inMarksOf(tag: string): ((words: string) => string) | null {
  const pair = marks.get(tag.split('-')[0] ?? '');
  return pair === undefined ? null : (words) => pair[0] + words + pair[1];
}

const opening = /^([“„”«「]\u202f?)(.+)$/su;

/** Words in marks as the mark that opens them, and all that follows; `null` of words without one. */
export function openingMark(words: string): { mark: string; rest: string } | null {
  const [, mark, rest] = opening.exec(words) ?? [];
  return mark === undefined || rest === undefined ? null : { mark, rest };
}
