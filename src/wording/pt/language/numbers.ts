import { digitsOf } from '../../text.ts';

/** A thing that is counted. */
export interface Noun {
  one: string;
  many: string;
}

export const numero: Noun = { one: 'número', many: 'números' };
export const citacao: Noun = { one: 'citação', many: 'citações' };
export const noticia: Noun = { one: 'notícia', many: 'notícias' };
export const nota: Noun = { one: 'nota', many: 'notas' };
export const correcao: Noun = { one: 'correção', many: 'correções' };
export const valor: Noun = { one: 'valor', many: 'valores' };

/** A number with its thousands grouped, four digits too, as they stand among longer ones: 8.000, 21.300; decimals behind a comma. */
export function grouped(value: number): string {
  const { sign, groups, decimals } = digitsOf(value);
  return `${sign}${groups.join('.')}${decimals === null ? '' : `,${decimals}`}`;
}

/** A number with its sign: “6%”, “5.000 €”. */
export const signed = (value: number, sign: string) =>
  sign === '%' || sign === '‰' ? `${grouped(value)}${sign}` : `${grouped(value)}\u00a0${sign}`;

/** How many there are of what is listed, in digits: “1 número”. */
export function tallied(count: number, { one, many }: Noun): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** “a, b e c”. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} e ${items.at(-1)}`;
}

/** In quotation marks. */
export const quoted = (text: string) => `“${text}”`;

/** What leads on to what follows it: “Fonte:”. */
export const withColon = (text: string) => `${text}:`;

/** What is told beside one another and is not one list: “Autarca (2019); senador”. */
export const apart = (parts: readonly string[]) => parts.join('; ');

/** A figure that what is said of it only labels: “5 dólares: o preço de um barril”. */
export const labelled = (figure: string, label: string) => `${figure}: ${label}`;
