import { z } from 'zod';
import { data as wording } from '../../wording/index.ts';
import {
  address,
  by,
  described,
  link,
  orNull,
  partialDay,
  slug,
  source,
  text,
} from './figures-document.ts';

const value = described(wording.series.value, {
  date: partialDay,
  value: z.number(),
  qualifier: orNull(text),
  bound: orNull(z.enum(['atLeast', 'atMost', 'about'])),
  by: orNull(by),
  revised: z.boolean(),
  note: orNull(text),
  source: orNull(source),
  figures: z.array(address),
});

/** The shape of the file of a series: its type, and the JSON Schema that is served, are made from it. */
export const seriesDocument = described(wording.series.fields, {
  $schema: address,
  address,
  table: address,
  page: address,
  publisher: link,
  licence: link,
  id: slug,
  name: text,
  about: orNull(text),
  unit: orNull(text),
  by: orNull(by),
  values: z.array(value),
  cite: text,
}).describe(wording.series.document);

/** A series as data, with what is needed to use it. */
export type SeriesDocument = z.infer<typeof seriesDocument>;
