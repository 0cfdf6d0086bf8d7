import type { Language } from '../../reading/languages/language.ts';
import { scan } from '../../reading/tokens/scan.ts';

/** A text without what its language writes at the beginning of a word and loses before a vowel: “l’entrée” as “entrée”. */
export function unelided(text: string, language: Language): string {
  return text.replace(/\p{L}+(?:['’]\p{L}+)+/gu, (word) => {
    const tokens = scan(word, []);
    const parts = language.apart(tokens);
    return parts.length > tokens.length ? (parts.at(-1)?.text ?? word) : word;
  });
}
