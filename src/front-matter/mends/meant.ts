import { plainLatin } from '../../plain-latin.ts';
import { LANGUAGES } from '../../reading/languages/index.ts';
import { isCalendarDate, isTimestamp } from '../dates.ts';
import type { Form } from '../form.ts';
import { isWebAddress } from '../web-address.ts';

/** The twelve months by their plain letters, in every language that stories are read in. */
const months: readonly (readonly string[])[] = LANGUAGES.map(({ doubts }) =>
  doubts.months.slice(0, 12).map((month) => plainLatin(month)),
);

/** The number of a month by its name or the beginning of that; 0 where it is none, or may be several: “jui”. */
function monthOf(name: string): number {
  const plain = plainLatin(name);
  const found = new Set(
    months.flatMap((names) =>
      names.flatMap((month, at) => (month.startsWith(plain) ? at + 1 : [])),
    ),
  );
  const [number = 0] = found;
  return plain.length >= 3 && found.size === 1 ? number : 0;
}

const languages: Readonly<Record<string, string>> = {
  english: 'en',
  spanish: 'es',
  espanol: 'es',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  francais: 'fr',
  portuguese: 'pt',
  portugues: 'pt',
};

const day = (year: string, month: string | number, date: string): string | null => {
  const text = [year, ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-');
  return isCalendarDate(text) ? text : null;
};

/** 2026/11/24, 2026-1-4. */
function yearFirst(text: string): string | null {
  const [, year, month = '', date = ''] =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?!\d)/.exec(text) ?? [];
  return year === undefined ? null : day(year, month, date);
}

/** 24/11/2026, 24.11.26; 3/4/2026 could be two days, and is neither. */
function yearLast(text: string): string | null {
  const [, first = '', second = '', year] =
    /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text)?.toSpliced(2, 1) ?? [];
  if (year === undefined) return null;
  const whole = year.length === 2 ? `20${year}` : year;
  const [one, other] = [day(whole, second, first), day(whole, first, second)];
  return one === null || other === null || one === other ? (one ?? other) : null;
}

/** 24 November 2026, Nov. 24th, 2026, 24 de noviembre de 2026, with a day of the week before it. */
function monthNamed(text: string): string | null {
  const [, before, name = '', behind, year = ''] =
    /^(?:\p{L}+, |\p{L}{4,} (?=\d))?(?:\p{L}{2} (?=\d))?(?:(\d{1,2})(?:\p{L}{2}|[.º])? (?:\p{L}{2} )?)?(\p{L}{3,10})\.?(?: (\d{1,2})(?:\p{L}{2})?)?,? (?:\p{L}{2} )?(\d{4})(?!\d)/u.exec(
      text,
    ) ?? [];
  const month = monthOf(name);
  const date = before ?? behind;
  return month === 0 || date === undefined ? null : day(year, month, date);
}

/** February 2023, febrero de 2023, 02/2023. */
function monthIn(text: string): string | null {
  const [, name, number, year = ''] =
    /^(?:(\p{L}{3,10})\.?(?: \p{L}{2}(?= ))?|(\d{1,2}))[ /.-](\d{4})$/u.exec(text) ?? [];
  const month = name === undefined ? number : monthOf(name);
  return day(year, month ?? 0, '1')?.slice(0, 7) ?? null;
}

const dayIn = (text: string) => yearFirst(text) ?? yearLast(text) ?? monthNamed(text);

/** An instant from a day with or without time and zone: noon where no time is said, and UTC where no zone is. */
function instantIn(text: string): string | null {
  const date = dayIn(text);
  if (date === null) return null;
  const [, hours = '12', minutes = '00', seconds = '00'] =
    /[T ,](\d{1,2})[:.](\d{2})(?::(\d{2}))?/.exec(text) ?? [];
  const [zone = 'Z'] = /[+-]\d{2}:\d{2}$/.exec(text) ?? [];
  const instant = `${date}T${hours.padStart(2, '0')}:${minutes}:${seconds}${zone}`;
  return isTimestamp(instant) ? instant : null;
}

function addressIn(text: string): string | null {
  const address = `https://${text.trim().replace(/^\w+:\/*/, '')}`;
  return /^https:\/\/[^/]+\.[^/]/.test(address) && isWebAddress(address) ? address : null;
}

function languageIn(text: string): string | null {
  const named = languages[plainLatin(text)];
  if (named !== undefined) return named;
  const [, language, region] = /^([a-z]{2})(?:[-_]([a-z]{2}))?$/i.exec(text) ?? [];
  if (language === undefined) return null;
  return [language.toLowerCase(), ...(region === undefined ? [] : [region.toUpperCase()])].join(
    '-',
  );
}

function slugIn(text: string): string | null {
  const slug = plainLatin(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? null : slug;
}

const readers: Readonly<Record<Form, (text: string) => string | null>> = {
  day: dayIn,
  partialDay: (text) => dayIn(text) ?? monthIn(text),
  instant: instantIn,
  address: addressIn,
  language: languageIn,
  slug: slugIn,
};

/** The value in the form that it should have; `null` where what was meant cannot be known. */
export function meantAs(form: Form, text: string): string | null {
  const meant = readers[form](text);
  return meant === text ? null : meant;
}

/** True for the name of a form. */
export const isForm = (name: unknown): name is Form =>
  typeof name === 'string' && Object.hasOwn(readers, name);
