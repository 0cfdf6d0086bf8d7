import { languageOf } from '../../../src/reading/languages/index.ts';
import { plainText } from '../../../src/reading/plain-text.ts';
import { readPassages } from '../../../src/reading/read.ts';
import type { FoundFigure, FoundQuotation, Reading } from '../../../src/reading/types.ts';

/** Reads one paragraph, without a headline unless the first line is told to be one, or several with line breaks between them. */
export function readingOf(
  text: string,
  lang = 'en',
  first: 'headline' | 'paragraph' = 'paragraph',
): Reading {
  const language = languageOf(lang);
  if (!language) throw new Error(`no language ${lang}`);
  const passages = plainText(text).map((passage, number) => ({
    ...passage,
    kind: number === 0 ? first : ('paragraph' as const),
  }));
  return readPassages(passages, language);
}

/** A figure as a row of a table: text, value, unit, qualifier. */
export function row({ text, value, unit, qualifier }: FoundFigure): unknown[] {
  return [text, value, unit, qualifier];
}

/** The figures of a text as rows. */
export function rows(text: string, lang = 'en'): unknown[][] {
  return readingOf(text, lang).figures.map(row);
}

/** A quotation as a row of a table: kind, speaker, text. */
export function quoted({ kind, speaker, text }: FoundQuotation): unknown[] {
  return [kind, speaker, text];
}

/** A text and who speaks in each of its quotations. */
export type SpeakersRow = [text: string, speakers: (string | null)[]];

/** Who speaks in each quotation of a text. */
export function speakersOf(...read: Parameters<typeof readingOf>): (string | null)[] {
  return readingOf(...read).quotations.map(({ speaker }) => speaker);
}
