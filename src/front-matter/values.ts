import { z } from 'zod';
import { isCalendarDate, isPartialDate, isTimestamp } from './dates.ts';
import type { Form } from './form.ts';
import { invisible, isWebAddress, printedAddress } from './web-address.ts';

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Names of files may have 255 bytes, with what is put before and behind. */
const longestSlug = 100;
const longestLabel = 60;

/** @param form by which what was meant can be known */
function formed(expected: string, holds: (text: string) => boolean, form?: Form) {
  return z.string({ error: expected }).refine(holds, { error: expected, params: { form } });
}

/** Lower-case letters and digits in words joined by hyphens, at most 100 characters: the form of slugs, ids and keys. */
export function isSlug(text: string): boolean {
  return text.length <= longestSlug && slugForm.test(text);
}

/** Whether there is anything to see in a text: more than blanks and characters that show nothing. */
export function isVisible(text: string): boolean {
  return /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);
}

/** Holds a text to so many characters; more of them are told by a code of their own. */
function upTo(most: number, schema: z.ZodType<string, string>) {
  return schema.refine((value) => value.length <= most || Array.from(value).length <= most, {
    error: `at most ${String(most).replace(/\B(?=\d{3}$)/, ',')} characters`,
    params: { code: 'text-too-long' },
  });
}

/** A text of one paragraph: something to see, and nothing that cannot be seen. It may have so many characters. */
function textUpTo(most: number) {
  const visible = formed('a text', isVisible).refine(
    (value) => !invisible.test(value.replace(/[\n\t]/g, ' ')),
    { error: 'a text with no invisible controls' },
  );
  return upTo(most, visible).transform((value) => value.replace(/[ \t]*\n[ \t]*/g, ' ').trim());
}

/** What names somebody or something: no card and no list has room for more. */
export const name = textUpTo(150);
/** A headline, a title, or what a number counts: more fits on no card and into no title of a page. */
export const line = textUpTo(300);
/** What stands above a story, and is all that others show of it. */
export const lead = textUpTo(600);
/** A sentence or two, or a paragraph. */
export const paragraph = textUpTo(2500);
/** The same where it tells readers something: a number by itself tells them nothing. */
export const sentence = paragraph.refine((value) => /\p{L}/u.test(value), {
  error: 'a sentence, in words',
});
/** Words of the prose, by which it is found again. */
export const text = textUpTo(1000);
/** The name of a section or topic. In an address it stands without its marks, and is the name of a folder. */
export const label = name.refine(
  (value) => Array.from(value.normalize('NFKD')).length <= longestLabel,
  { error: `a text of at most ${longestLabel} characters` },
);
/** The form of slugs, ids and keys: `grain-ship`. */
export const slug = formed(
  `small letters a to z and digits, with hyphens between words, at most ${longestSlug} characters`,
  isSlug,
  'slug',
);
/** A day as `2026-11-24`. */
export const calendarDate = formed(
  'a day of the calendar such as 2026-11-24',
  isCalendarDate,
  'day',
);
/** A day, a month or a year. */
export const partialDate = formed(
  'a day, a month or a year: 2026-11-24, 2026-11, 2026',
  isPartialDate,
  'partialDay',
);
/** An instant with seconds and offset, by RFC 3339. */
export const timestamp = formed(
  'an instant with its offset such as 2026-11-24T09:00:00Z',
  isTimestamp,
  'instant',
);
/** An https address with no name or password in it, as it is printed. */
export const webAddress = upTo(
  2000,
  formed(
    'an https:// address without spaces, backslashes, a name or a password',
    isWebAddress,
    'address',
  ),
).transform(printedAddress);
/** A tag of BCP 47: a language, with a script or a region at most. */
export const language = formed(
  'a language tag such as en or pt-BR',
  (tag) => /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(tag),
  'language',
);

/** One of a few words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `one of: ${words.join(', ')}` });
}

/** What may be left out, and is `null` then. */
export function maybe<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().default(null);
}

/** A list that may be left out, and is empty then. */
export function listOf<Schema extends z.ZodType>(schema: Schema) {
  return z.array(schema, { error: 'a list' }).default([]);
}

/** Keys and values, with these keys and no other. */
export function keys<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const names = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? `one of the keys ${names}`
        : `keys and values, with the keys ${names}`,
  });
}

/** The keys that a message of `keys` names. */
export function keysNamedIn(message: string): string[] {
  return /\bthe keys (.*)$/.exec(message)?.[1]?.split(', ') ?? [];
}
