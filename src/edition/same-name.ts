import { plain } from '../story/words.ts';

/**
 * What two names have in common that differ in capitals, blanks, quotation marks, the way in which accents are
 * written (Unicode Standard Annex 15), or in what nobody sees: to a reader they are one.
 */
export function asRead(name: string): string {
  return plain(name.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, ''))
    .toUpperCase()
    .replace(/\s+/g, ' ')
    .trim();
}
