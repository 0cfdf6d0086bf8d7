import { isBound } from '../../reading/figures/senses.ts';
import { fromBrackets, inBrackets } from './marked-sentence.ts';
import type { Meaning } from './meaning.ts';

const fieldsOf = {
  figure: ['number', 'bound', 'unit', 'counts', 'sentence', 'corrections'],
  quotation: ['speaker', 'by', 'sentence', 'corrections'],
} as const;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What an address stands for, a line a field, each behind a tab; what is not known has no line. */
export function recordLines(meaning: Meaning): string[] {
  const { of, sentence, corrections } = meaning;
  const values: Readonly<Record<string, string | null>> = {
    ...(meaning.of === 'figure'
      ? {
          number: meaning.number,
          bound: meaning.bound,
          unit: meaning.unit,
          counts: meaning.counts,
        }
      : { speaker: meaning.speaker, by: meaning.by }),
    sentence: inBrackets(sentence),
    corrections: corrections === 0 ? null : String(corrections),
  };
  return fieldsOf[of].flatMap((field) => {
    const value = values[field] ?? null;
    return value === null || oneLine(value) === '' ? [] : `\t${field}\t${oneLine(value)}`;
  });
}

/**
 * Reads what `recordLines` wrote below the path of a figure or quotation; `null` where nothing stands there, `undefined`
 * where it is no record.
 */
export function readRecord(path: string, lines: readonly string[]): Meaning | null | undefined {
  if (lines.length === 0) return null;
  const [, list] = /^stories\/[^/]+\/(figures|quotations)\/[^/]+\/$/.exec(path) ?? [];
  if (list === undefined) return undefined;
  const of = list === 'figures' ? 'figure' : 'quotation';
  const values = new Map<string, string>();
  for (const line of lines) {
    const [, field, value, ...more] = line.split('\t');
    const known = fieldsOf[of].some((name) => name === field);
    if (field === undefined || !value || !known || more.length > 0 || values.has(field)) {
      return undefined;
    }
    values.set(field, value);
  }
  const text = (field: string) => values.get(field) ?? null;
  const sentence = fromBrackets(text('sentence') ?? '');
  const corrections = values.get('corrections') ?? '0';
  if (sentence === null || !/^\d{1,4}$/.test(corrections)) return undefined;
  const bound = text('bound');
  if (bound !== null && !isBound(bound)) return undefined;
  const shared = { sentence, corrections: Number(corrections) };
  return of === 'figure'
    ? { of, number: text('number'), bound, unit: text('unit'), counts: text('counts'), ...shared }
    : { of, speaker: text('speaker'), by: text('by'), ...shared };
}
