import type { Span } from '../../reading/types.ts';

/** A sentence and the stretch of it that an address stands for: a number, or the words of a quotation. */
export interface MarkedSentence {
  text: string;
  marked: Span;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** A sentence on one line, with single spaces, and the stretch in it. */
export function markedSentence(text: string, { start, end }: Span): MarkedSentence {
  const before = oneLine(text.slice(0, start)).trimStart();
  const within = oneLine(text.slice(start, end));
  const after = oneLine(text.slice(end)).trimEnd();
  return {
    text: before + within + after,
    marked: { start: before.length, end: before.length + within.length },
  };
}

const escaped = (text: string) => text.replace(/[\\[\]]/g, '\\$&');

/** As the register writes it: “Cuba received [25,000] tonnes”. Brackets of the sentence itself get a backslash. */
export function inBrackets({ text, marked: { start, end } }: MarkedSentence): string {
  return `${escaped(text.slice(0, start))}[${escaped(text.slice(start, end))}]${escaped(text.slice(end))}`;
}

/** Reads what `inBrackets` wrote; `null` where no stretch or more than one is in brackets. */
export function fromBrackets(written: string): MarkedSentence | null {
  const plain = String.raw`(?:[^\\[\]]|\\[\\[\]])`;
  const form = new RegExp(`^(${plain}*)\\[(${plain}+)\\](${plain}*)$`, 'u');
  const [before, within, after] = (form.exec(written)?.slice(1) ?? []).map((part) =>
    part.replace(/\\([\\[\]])/g, '$1'),
  );
  if (before === undefined || within === undefined || after === undefined) return null;
  return {
    text: before + within + after,
    marked: { start: before.length, end: before.length + within.length },
  };
}
