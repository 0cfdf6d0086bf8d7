import { z } from 'zod';
import type { RelatedStory } from './types.ts';
import {
  calendarDate,
  isSlug,
  keys,
  label,
  language,
  lead,
  line,
  listOf,
  maybe,
  name,
  oneOf,
  paragraph,
  partialDate,
  sentence,
  slug,
  text,
  timestamp,
  webAddress,
} from './values.ts';

const relatedTo = z
  .string({ error: 'elsewhere/ or stories/ and the name of a file without its ending' })
  .transform((value, context): RelatedStory['to'] => {
    const [collection, id, ...rest] = value.split('/');
    if ((collection === 'elsewhere' || collection === 'stories') && id !== undefined) {
      if (isSlug(id) && rest.length === 0) return { collection, id };
    }
    context.addIssue('elsewhere/ or stories/ and the name of a file without its ending');
    return z.NEVER;
  });

/** A document where a figure can be checked. */
export const source = keys({
  title: line,
  lang: maybe(language),
  publisher: maybe(name),
  date: maybe(partialDate),
  url: maybe(webAddress),
  read: maybe(calendarDate),
  via: maybe(line),
});

/** Under `by`: nobody says so. No person has this id. */
export const nobody = 'nobody';

/** What the reading takes for a figure or a quotation, and is none. */
const marked = maybe(oneOf(['no']));

const numberForm = /^-?\d{1,15}(?:\.\d{1,9})?$/;
/** A number in digits, without commas. */
export const number = z
  .string()
  .regex(numberForm)
  .transform((digits) => Number(digits));
const numeric = z.union([number, z.tuple([number, number])], {
  error: 'a number in digits with no commas, or two of them such as [43, 82]',
});

/** What words that limit a number can mean. */
export const bounds = ['at least', 'at most', 'about'] as const;

const parts = z.union([text.transform((id) => (id === 'none' ? [] : [id])), z.array(text).min(1)], {
  error: 'a list of ids, or none',
});

const figure = keys({
  id: maybe(text),
  words: text,
  marked,
  value: maybe(numeric),
  unit: maybe(line),
  qualifier: maybe(line),
  bound: maybe(oneOf([...bounds, 'exactly'])),
  parts: maybe(parts),
  counts: maybe(line),
  by: maybe(text),
  asOf: maybe(partialDate),
  source: maybe(text),
  series: maybe(text),
});

const quotation = keys({
  id: maybe(text),
  words: text,
  marked,
  by: maybe(text),
  occasion: maybe(line),
  source: maybe(text),
});

/** What the text does not say of a picture in it. */
const picture = keys({ file: text, credit: line });

const ids = z
  .union([text.transform((id) => [id]), z.array(text)], { error: 'an id or a list of ids' })
  .default([]);

const note = keys({
  on: ids,
  words: maybe(text),
  text: sentence,
  misprint: maybe(paragraph),
  answers: maybe(text),
});

const correction = keys({
  on: ids,
  date: calendarDate,
  was: paragraph,
  now: maybe(paragraph),
  why: sentence,
});

/** Files of `content/people/`, or names; one of them needs no list. */
const authors = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z
    .array(name, {
      error: 'a file of content/people/ without its ending, a name, or a list of them',
    })
    .min(1),
);

/** What a story can be. */
export const statuses = ['draft', 'scheduled', 'published', 'withdrawn'] as const;

/** The front matter of a story. What may be left out is `null` or empty. */
export const storyData = keys({
  headline: line,
  standfirst: lead,
  lang: language,
  translationOf: maybe(slug),
  status: oneOf(statuses),
  because: maybe(sentence),
  published: timestamp,
  dateline: keys({ place: name, date: calendarDate }),
  byline: authors,
  firstReportedBy: maybe(line),
  section: label,
  topics: listOf(label),
  related: listOf(
    keys({
      to: relatedTo,
      as: oneOf(['background', 'earlier', 'follow-up', 'corrects']),
      why: sentence,
    }),
  ),
  sources: z.record(slug, source, { error: 'keys and values' }).default({}),
  figures: listOf(figure),
  quotations: listOf(quotation),
  pictures: listOf(picture),
  notes: listOf(note),
  corrections: listOf(correction),
});

export type StoryData = z.output<typeof storyData>;
