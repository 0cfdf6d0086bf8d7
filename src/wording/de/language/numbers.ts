import { digitsOf } from '../../text.ts';

/** A thing that is counted; its article tells its gender: “keine Zahl”, “ein Zitat”. */
export interface Noun {
  one: string;
  many: string;
  article: 'ein' | 'eine';
}

export const zahl: Noun = { one: 'Zahl', many: 'Zahlen', article: 'eine' };
export const zitat: Noun = { one: 'Zitat', many: 'Zitate', article: 'ein' };
export const artikel: Noun = { one: 'Artikel', many: 'Artikel', article: 'ein' };
export const anmerkung: Noun = { one: 'Anmerkung', many: 'Anmerkungen', article: 'eine' };
export const korrektur: Noun = { one: 'Korrektur', many: 'Korrekturen', article: 'eine' };
export const wert: Noun = { one: 'Wert', many: 'Werte', article: 'ein' };

const words = [
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** A count in running text: in words up to twelve, in digits from there. */
export function inWords(count: number, article: Noun['article'] = 'eine'): string {
  return [`k${article}`, article, ...words][count] ?? grouped(count);
}

/** A number with its thousands grouped from five digits on: 8000, 21.300; decimals behind a comma. */
export function grouped(value: number): string {
  const { sign, groups, decimals } = digitsOf(value);
  const whole = groups.join(groups.length === 2 && groups[0]?.length === 1 ? '' : '.');
  return `${sign}${whole}${decimals === null ? '' : `,${decimals}`}`;
}

/** A number with its sign: “6 %”, “5000 €”. */
export const signed = (value: number, sign: string) => `${grouped(value)}\u00a0${sign}`;

/** “eine Zahl”, “zehn Zahlen”, “keine Zahlen”. */
export function counted(count: number, { one, many, article }: Noun): string {
  const some = count === 0 ? 'keine' : inWords(count, article);
  return `${some} ${count === 1 ? one : many}`;
}

/** The same with the count in digits, where it labels a link: “10 Zahlen”. */
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

/** A figure that what is said of it only labels: “5 Dollar: der Preis eines Fasses”. */
export const labelled = (figure: string, label: string) => `${figure}: ${label}`;
