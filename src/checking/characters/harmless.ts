import { codePoint } from './names.ts';

/** Controls, and the marks that turn the direction of text, by their numbers: a terminal would act on them. */
export function harmless(text: string): string {
  return text.replace(
    /[\u034f\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,
    (character) => `<${codePoint(character)}>`,
  );
}
