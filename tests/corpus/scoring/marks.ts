import { parse } from 'yaml';
import * as z from 'zod';

const words = z.string().nullable();
/** The expected words; where several readings are fair, all of them, the best first. */
const accepted = z
  .union([words, z.array(words).min(1)])
  .default(null)
  .transform((given) => (Array.isArray(given) ? given : [given]));

/** `2/3` in a mark is its quotient. */
const quotient = z
  .string()
  .regex(/^\d+\/\d+$/)
  .transform((fraction) => {
    const [over = NaN, under = NaN] = fraction.split('/').map(Number);
    return over / under;
  });

const place = { text: z.string().min(1), in: z.string().optional() };

const figure = z.strictObject({
  ...place,
  value: z.union([z.number(), z.tuple([z.number(), z.number()]), quotient, z.null()]).optional(),
  unit: accepted,
  qualifier: accepted,
  by: z
    .union([words, z.array(words).min(1)])
    .transform((given) => (Array.isArray(given) ? given : [given]))
    .optional(),
  malformed: z.union([z.boolean(), z.literal('either')]).default(false),
  may: z.boolean().default(false),
});

const kind = z.enum(['direct', 'partial', 'phrase']);

const quotation = z.strictObject({
  ...place,
  kind: z
    .union([kind, z.array(kind).min(1)])
    .transform((given) => (Array.isArray(given) ? given : [given]))
    .optional(),
  speaker: accepted,
  may: z.boolean().default(false),
});

const problem = z.enum(['sum-wrong', 'share-wrong', 'change-wrong', 'number-malformed']);

const marks = z.strictObject({
  lang: z.string(),
  /** Left out where figures are not marked, and counted nowhere. */
  figures: z.array(figure).optional(),
  quotations: z.array(quotation),
  /** Left out with the figures. */
  problems: z.array(problem).optional(),
});

export type FigureMark = z.infer<typeof figure>;
export type QuotationMark = z.infer<typeof quotation>;
/** What a person found in a text, in order of appearance. */
export type Marks = z.infer<typeof marks>;

/** Marks from their YAML; throws with the key that is not as it should be. */
export function parseMarks(yaml: string): Marks {
  const parsed = marks.parse(parse(yaml));
  if ((parsed.figures === undefined) !== (parsed.problems === undefined))
    throw new Error('figures and problems are marked together, or neither is');
  for (const { text, may, value } of parsed.figures ?? []) {
    if (!may && value === undefined) throw new Error(`“${text}” has no value`);
  }
  return parsed;
}
