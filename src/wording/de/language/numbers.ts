import { digitsOf } from '../../text.ts';

/** A thing that is counted. */
export interface Noun {
  one: string;
  many: string;
}

export const zahl: Noun = { one: 'Zahl', many: 'Zahlen' };
export const zitat: Noun = { one: 'Zitat', many: 'Zitate' };
export const artikel: Noun = { one: 'Artikel', many: 'Artikel' };
export const anmerkung: Noun = { one: 'Anmerkung', many: 'Anmerkungen' };
export const korrektur: Noun = { one: 'Korrektur', many: 'Korrekturen' };
export const wert: Noun = { one: 'Wert', many: 'Werte' };

/** A number with its thousands grouped, four digits too, as they stand among longer ones: 8.000, 21.300; decimals behind a comma. */
export function grouped(value: number): string {
  const { sign, groups, decimals } = digitsOf(value);
  return `${sign}${groups.join('.')}${decimals === null ? '' : `,${decimals}`}`;
}

/** A number with its sign: “6 %”, “5.000 €”. */
export const signed = (value: number, sign: string) => `${grouped(value)}\u00a0${sign}`;

/** How many there are of what is listed, in digits: “10 Zahlen”. */
export function tallied(count: number, { one, many }: Noun): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** “a, b und c”. */
export function list(items: readonly string[]): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`;
}

/** In quotation marks. */
export const quoted = (text: string) => `„${text}“`;

/** What leads on to what follows it: “Quelle:”. */
export const withColon = (text: string) => `${text}:`;

/** What is told beside one another and is not one list: “Minister (2019); Senator”. */
export const apart = (parts: readonly string[]) => parts.join('; ');

/** A figure that what is said of it only labels: “5 Dollar: der Preis eines Fasses”. */
export const labelled = (figure: string, label: string) => `${figure}: ${label}`;
