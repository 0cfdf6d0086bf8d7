// Citation styles are set in English, whatever the interface speaks.
import { monthName } from '../../wording/en/language/dates.ts';
import { dateParts } from './dates.ts';
import { type CitedAuthor, isOfSite, type Reference, wholeName } from './reference.ts';

/** As the American Psychological Association has it (7th edition, webpages and news sites), without italics. */
export function apa(reference: Reference): string {
  const { title, kind, authors, date, site, url } = reference;
  return [
    stopped(joined(authors.map(withInitials), ', & ')),
    `(${date === null ? 'n.d.' : apaDate(date)}).`,
    kind === null ? stopped(title) : `${title} [${capital(kind)}].`,
    // The style leaves out the site where it is the author.
    ...(isOfSite(reference) ? [] : [stopped(site)]),
    url,
  ].join(' ');
}

/** As the Chicago Manual of Style has it (18th edition, bibliography), without italics. */
export function chicago(reference: Reference): string {
  const { title, kind, authors, date, site, url } = reference;
  const published = date === null ? null : chicagoDate(date);
  const where = [isOfSite(reference) ? null : site, published].filter((part) => part !== null);
  const [first, ...others] = authors;
  const names = [...(first ? [familyFirst(first)] : []), ...others.map(wholeName)];
  return [
    stopped(joined(names, ', and ')),
    titleInMarks(title),
    ...(kind === null ? [] : [`${capital(kind)}.`]),
    ...(where.length === 0 ? [] : [`${where.join(', ')}.`]),
    `${url}.`,
  ].join(' ');
}

/** “Ruiz, A. T.” */
function withInitials({ given, family }: CitedAuthor): string {
  const initials = given.match(/(?<![\p{L}\p{M}'’])\p{Lu}/gu) ?? [];
  return initials.length === 0
    ? family
    : `${family}, ${initials.map((letter) => `${letter}.`).join(' ')}`;
}

/** “Ruiz, Ana”. */
const familyFirst = ({ given, family }: CitedAuthor): string =>
  given === '' ? family : `${family}, ${given}`;

/** “Ruiz, A., Díaz, E., & Gil, B.” */
const joined = (names: readonly string[], last: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;

/** “Title.” with the stop within the marks, and marks of its own made single: a title all in marks keeps them as they are. */
function titleInMarks(title: string): string {
  if (/^“[^“”]*”$/.test(title)) return `“${stopped(title.slice(1, -1))}”`;
  return `“${stopped(title.replaceAll('“', '‘').replaceAll('”', '’'))}”`;
}

function apaDate(date: string): string {
  const { year, month, day } = dateParts(date);
  if (month === null) return String(year);
  return `${year}, ${monthName(month)}${day === null ? '' : ` ${day}`}`;
}

function chicagoDate(date: string): string {
  const { year, month, day } = dateParts(date);
  if (month === null) return String(year);
  return `${monthName(month)} ${day === null ? '' : `${day}, `}${year}`;
}

const stopped = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
