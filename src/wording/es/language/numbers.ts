import { digitsOf } from '../../text.ts';

/** A thing that is counted. */
export interface Noun {
  one: string;
  many: string;
}

export const cifra: Noun = { one: 'cifra', many: 'cifras' };
export const cita: Noun = { one: 'cita', many: 'citas' };
export const noticia: Noun = { one: 'noticia', many: 'noticias' };
export const nota: Noun = { one: 'nota', many: 'notas' };
export const correccion: Noun = { one: 'corrección', many: 'correcciones' };
export const valor: Noun = { one: 'valor', many: 'valores' };

/** A number with its thousands grouped, four digits too, as they stand among longer ones: 8.000, 21.300; decimals behind a comma. */
export function grouped(value: number): string {
  const { sign, groups, decimals } = digitsOf(value);
  return `${sign}${groups.join('.')}${decimals === null ? '' : `,${decimals}`}`;
}

/** A number with its sign: “6 %”, “5.000 €”. */
export const signed = (value: number, sign: string) => `${grouped(value)}\u00a0${sign}`;

/** How many there are of what is listed, in digits: “1 cifra”. */
export function tallied(count: number, { one, many }: Noun): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** “a, b y c”; “y” is “e” before its own sound. */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const and = /^[^\p{L}\p{N}]*h?[ií](?![aeoáéó])/iu.test(last) ? 'e' : 'y';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** In quotation marks. */
export const quoted = (text: string) => `“${text}”`;

/** What leads on to what follows it: “Fuente:”. */
export const withColon = (text: string) => `${text}:`;

/** What is told beside one another and is not one list: “Alcalde (2019); senador”. */
export const apart = (parts: readonly string[]) => parts.join('; ');

/** A figure that what is said of it only labels: “5 dólares: el precio de un barril”. */
export const labelled = (figure: string, label: string) => `${figure}: ${label}`;
