import { z } from 'zod';
import { data as wording } from '../../wording/index.ts';

// The shape of the files of figures: their type, and the JSON Schema that is served beside them, are made from it.

export const text = z.string().min(1);
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const formatted = (format: 'uri' | 'date' | 'date-time') => text.meta({ format });
export const address = formatted('uri');
const day = formatted('date');
/** A day, a month or a year. */
export const partialDay = z.union([day, z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)]);
export const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.nullable();

/** An object with these fields and no other, each described. */
export function described<Shape extends Record<string, z.ZodType>>(
  words: Record<keyof Shape & string, string>,
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  const fields = Object.entries(shape).map(([name, schema]) => [
    name,
    schema.describe(words[name] ?? ''),
  ]);
  return z.strictObject(Object.fromEntries(fields) as Shape);
}

export const link = described(wording.link, { name: text, url: address });

const story = described(wording.story, {
  slug,
  headline: text,
  address,
  language: text,
  translationOf: orNull(slug),
  published: formatted('date-time'),
  updated: z.union([formatted('date-time'), day]),
  place: text,
  date: day,
  byline: text,
  firstReportedBy: orNull(text),
  section: text,
  topics: z.array(text),
  cite: text,
});

export const source = described(wording.source, {
  title: text,
  lang: orNull(text),
  publisher: orNull(text),
  via: orNull(text),
  date: orNull(partialDay),
  url: orNull(address),
  read: orNull(day),
});

export const by = described(wording.by, { id: slug, name: text, address });
/** The series that a figure belongs to. */
const inSeries = described(wording.inSeries, { id: slug, name: text, address });

const figure = described(wording.figure, {
  story: slug,
  id: slug,
  phrase: text,
  text,
  qualifier: orNull(text),
  bound: orNull(z.enum(['atLeast', 'atMost', 'about'])),
  value: orNull(z.number()),
  from: orNull(z.number()),
  to: orNull(z.number()),
  unit: orNull(text),
  counts: orNull(text),
  by: orNull(by),
  asOf: orNull(partialDay),
  source: orNull(source),
  sentence: text,
  address,
  sentenceAddress: address,
  notes: z.array(described(wording.note, { text, misprint: orNull(text) })),
  corrections: z.array(
    described(wording.correction, { date: day, was: text, now: text, why: text }),
  ),
  cite: text,
  series: orNull(inSeries),
  saidBy: orNull(text),
});

export const figuresDocument = described(wording.fields, {
  $schema: address,
  address,
  table: address,
  publisher: link,
  licence: link,
  stories: z.array(story),
  figures: z.array(figure),
}).describe(wording.document);

/** Figures of a story or of the edition as data, with what is needed to use them. */
export type FiguresDocument = z.infer<typeof figuresDocument>;
export type FigureRecord = z.infer<typeof figure>;
export type StoryRecord = z.infer<typeof story>;
