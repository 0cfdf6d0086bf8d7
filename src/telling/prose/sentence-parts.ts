import type { Context } from '../../story/types.ts';

/** A sentence in three: what stands before the marked words, they themselves, what follows. */
export interface SentenceParts {
  before: string;
  marked: string;
  after: string;
}

/** A sentence in three around its marked words. */
export function sentenceParts({ text, marked }: Context): SentenceParts {
  return {
    before: text.slice(0, marked.start),
    marked: text.slice(marked.start, marked.end),
    after: text.slice(marked.end),
  };
}

/** Whether a sentence begins with a quotation mark, which hangs out of the text where it is set large. */
export function opensInMarks({ before, marked }: SentenceParts): boolean {
  return /^[“"]/.test(before + marked);
}

/** Whether a sentence holds more than the words that it is about. */
export function holdsMore({ before, after }: SentenceParts): boolean {
  return `${before}${after}`.trim() !== '';
}
