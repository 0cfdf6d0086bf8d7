import { digitsOf } from '../../text.ts';

/** A thing that is counted. */
export interface Noun {
  one: string;
  many: string;
}

export const chiffre: Noun = { one: 'chiffre', many: 'chiffres' };
export const citation: Noun = { one: 'citation', many: 'citations' };
export const article: Noun = { one: 'article', many: 'articles' };
export const note: Noun = { one: 'note', many: 'notes' };
export const correction: Noun = { one: 'correction', many: 'corrections' };
export const valeur: Noun = { one: 'valeur', many: 'valeurs' };

/** A number with its thousands parted by narrow spaces that no line breaks: 8 000, 21 300; decimals behind a comma. */
export function grouped(value: number): string {
  const { sign, groups, decimals } = digitsOf(value);
  return `${sign}${groups.join('\u202f')}${decimals === null ? '' : `,${decimals}`}`;
}

/** A number with its sign: “6 %”, “5 000 €”. */
export const signed = (value: number, sign: string) => `${grouped(value)}\u202f${sign}`;

/** How many there are of what is listed, in digits: “10 chiffres”. */
export function tallied(count: number, { one, many }: Noun): string {
  return `${grouped(count)} ${count < 2 ? one : many}`;
}

/** “a, b et c”. */
export function list(items: readonly string[]): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;
}

/** In quotation marks. */
export const quoted = (text: string) => `«\u202f${text}\u202f»`;

/** What leads on to what follows it: “Source :”. */
export const withColon = (text: string) => `${text}\u202f:`;

/** What is told beside one another and is not one list: “Maire (2019); sénateur”. */
export const apart = (parts: readonly string[]) => parts.join('\u202f; ');

/** A figure that what is said of it only labels: “5 dollars : le prix d’un baril”. */
export const labelled = (figure: string, label: string) => `${figure}\u202f: ${label}`;
