import { dateParts } from './dates.ts';
import { isOfSite, type Reference } from './reference.ts';

/** An item of CSL-JSON 1.0.2, as Zotero and citation processors read it. */
interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  genre?: string;
  /** Left out where the site is the author: styles would print its name twice. */
  'container-title'?: string;
  author: ({ literal: string } | { family: string; given: string })[];
  issued?: { 'date-parts': number[][] };
  URL: string;
  language: string;
}

/** A reference as CSL-JSON has it (Citation Style Language 1.0.2). */
export function cslItem(reference: Reference): CslItem {
  const { key, title, kind, authors, date, site, url, lang } = reference;
  return {
    id: key,
    type: 'webpage',
    title,
    ...(kind !== null && { genre: kind }),
    ...(!isOfSite(reference) && { 'container-title': site }),
    author: authors.map(({ given, family }) =>
      given === '' ? { literal: family } : { family, given },
    ),
    ...(date !== null && { issued: { 'date-parts': [partsOf(date)] } }),
    URL: url,
    language: lang,
  };
}

/** The item in a list, as it is imported. */
export function cslJson(reference: Reference): string {
  return JSON.stringify([cslItem(reference)]);
}

function partsOf(date: string): number[] {
  const { year, month, day } = dateParts(date);
  return [year, ...(month === null ? [] : [month]), ...(day === null ? [] : [day])];
}
