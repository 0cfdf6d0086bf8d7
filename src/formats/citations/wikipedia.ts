// The template is that of the English Wikipedia.
import { longDate } from '../../wording/en/language/dates.ts';
import { type CitedAuthor, isOfSite, type Reference } from './reference.ts';

/** Wikipedia's template “cite news”, in a `ref`. */
export function wikipedia(reference: Reference): string {
  const { title, authors, date, site, url, lang, quote } = reference;
  const parameters: [string, string | null][] = [
    ['title', title],
    // Editors there ask that the work is not repeated as its own author.
    ...(isOfSite(reference) ? [] : authors.flatMap(authorParameters)),
    ['work', site],
    ['date', date === null ? null : longDate(date)],
    ['language', lang],
    ['url', url],
    ['quote', quote === null || title.includes(quote) ? null : quote],
  ];
  const given = parameters.flatMap(([name, value]) =>
    value === null ? [] : [`|${name}=${name === 'url' ? inAddress(value) : escaped(value)}`],
  );
  return `<ref>{{cite news ${given.join(' ')}}}</ref>`;
}

/** “last=Ruiz |first=Ana”, or “author=Reuters”; of several each with its number. */
function authorParameters(
  { given, family }: CitedAuthor,
  index: number,
  { length }: readonly unknown[],
): [string, string][] {
  const number = length === 1 ? '' : index + 1;
  if (given === '') return [[`author${number}`, family]];
  return [
    [`last${number}`, family],
    [`first${number}`, given],
  ];
}

/** Signs that wikitext takes for its own, as Help:Citation Style 1 has them. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replaceAll('[', '&#91;')
    .replaceAll(']', '&#93;')
    .replaceAll('|', '{{!}}')
    .replace(/'(?=')/g, '&#39;')
    .replace(/~(?=~~)/g, '&#126;')
    .replace(/_(?=_)/g, '&#95;');
}

/** A printed address holds few of these signs, and escapes them in its own way. */
function inAddress(url: string): string {
  return url
    .replace(/'(?=')/g, '%27')
    .replace(/~(?=~~)/g, '%7E')
    .replace(/_(?=_)/g, '%5F')
    .replace(/&(?=#?\w+;)/g, '&amp;');
}
