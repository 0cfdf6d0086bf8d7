import { digitsOf } from '../../text.ts';

/** A number with its thousands grouped: 21,300; decimals stay as they are. */
export function grouped(value: number): string {
  const { sign, groups, decimals } = digitsOf(value);
  return `${sign}${groups.join(',')}${decimals === null ? '' : `.${decimals}`}`;
}

/** A number with its sign: “$5,000”, “6%”. */
export function signed(value: number, sign: string): string {
  return sign === '%' || sign === '‰' ? `${grouped(value)}${sign}` : `${sign}${grouped(value)}`;
}

/** How many there are of what is listed, in digits: “10 figures”. */
export function tallied(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** “a, b and c”. */
export function list(items: readonly string[]): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** In quotation marks. */
export const quoted = (text: string) => `“${text}”`;

/** What leads on to what follows it: “Source:”. */
export const withColon = (text: string) => `${text}:`;

/** What is told beside one another and is not one list: “Mayor (2019); senator”. */
export const apart = (parts: readonly string[]) => parts.join('; ');

/** A figure that what is said of it only labels: “$5: the price of a barrel”. */
export function labelled(figure: string, label: string): string {
  return `${figure}: ${label}`;
}
