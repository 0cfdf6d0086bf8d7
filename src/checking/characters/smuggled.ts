/** A stretch of a text, in UTF-16 code units. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * The flag of a part of a country as Unicode Technical Standard 51 spells it: a black flag, a code of two letters or three
 * digits with one to four more behind it, the end of the tag.
 */
const flag =
  /\u{1f3f4}(?:[\u{e0061}-\u{e007a}]{2}|[\u{e0030}-\u{e0039}]{3})[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,4}\u{e007f}/gu;

/**
 * Tags, notes between the lines, what shows nothing and is no character yet, and a second selector behind a selector of
 * variants: each can carry a text that only machines read.
 */
const carriers =
  /(?:[\u{e0000}-\u{e007f}\ufff9-\ufffb]|(?=\p{Default_Ignorable_Code_Point})\p{Cn}|(?<=\p{Variation_Selector})\p{Variation_Selector})+/gu;

/** Where a text holds characters that show nothing and can say something, outside of flags. */
export function smuggledIn(text: string): Stretch[] {
  const withoutFlags = text.replace(flag, (whole) => ' '.repeat(whole.length));
  return [...withoutFlags.matchAll(carriers)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
