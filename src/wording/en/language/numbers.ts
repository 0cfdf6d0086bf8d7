const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count in running text: in words up to twelve, in digits from there. */
export function inWords(count: number): string {
  return words[count] ?? grouped(count);
}

/** A number with its thousands grouped: 21,300; decimals stay as they are. */
export function grouped(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const sign = value < 0 ? '−' : '';
  const thousands = whole.length < 4 ? whole : whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,');
  return `${sign}${thousands}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** “one figure”, “ten figures”. */
export function counted(count: number, one: string, many: string): string {
  return `${inWords(count)} ${count === 1 ? one : many}`;
}

/** The same with the count in digits, where it labels a link: “10 figures”. */
export function tallied(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** “a, b and c”. */
export function list(items: readonly string[]): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The first letter as a capital. */
export function sentenceCase(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Sentences and headlines one after another; a headline that asks or exclaims has its mark already. */
export function sentences(texts: readonly string[]): string {
  return texts.map((text) => (/[.?!…][”’]?$/.test(text) ? text : `${text}.`)).join(' ');
}

/** The first letter small, but for what is written in capitals: “Some” is “some”, “UN” stays. */
export function lowerFirst(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}|$)/u, (letter) => letter.toLowerCase());
}

/** A figure that what is said of it only labels: “$5: the price of a barrel”. */
export function labelled(figure: string, label: string): string {
  return `${figure}: ${label}`;
}
