// Citation styles are set in English, whatever the interface speaks.
import { monthName } from '../../wording/en/language/dates.ts';
import { dateParts } from './dates.ts';
import type { CitedAuthor, Reference } from './reference.ts';

/** An entry of BibTeX: `@misc`, which every style knows, with the address in `url` and in UTF-8. */
export function bibtex(reference: Reference): string {
  const { key, title, kind, authors, date, site, url } = reference;
  const parts = date === null ? null : dateParts(date);
  const fields: [string, string | null][] = [
    // A second pair of braces keeps a body's name from being read as first and last name, and a title's capitals.
    ['author', `{${authors.map(named).join(' and ')}}`],
    ['title', `{{${escaped(title)}}}`],
    ['howpublished', `{${escaped(site)}}`],
    ['year', parts && `{${parts.year}}`],
    [
      'month',
      parts?.month == null ? null : (monthName(parts.month)?.slice(0, 3).toLowerCase() ?? null),
    ],
    ['day', parts?.day == null ? null : `{${parts.day}}`],
    ['note', kind === null ? null : `{${escaped(kind)}}`],
    ['url', `{${url}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** A body's name is not read as first and last name, nor one with “and” in it as two. */
const named = ({ given, family }: CitedAuthor): string =>
  given === '' ? `{${escaped(family)}}` : `{${escaped(family)}}, {${escaped(given)}}`;

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts braces whatever stands before them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/** Text with the signs that TeX takes for its own, and without the pairs that it draws as one. */
function escaped(text: string): string {
  return text
    .replace(/[\\~^{}&%$#_]/g, (sign) => signs[sign] ?? `\\${sign}`)
    .replace(/([-'`,<>])(?=\1)/g, '$1{}');
}
