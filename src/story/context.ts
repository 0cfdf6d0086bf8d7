import type { Span } from '../reading/types.ts';
import type { Context } from './types.ts';

const longest = 1000;

/**
 * The sentence as it is printed by itself, line breaks as spaces, cut around the marked words where it is over-long.
 * @param headings what is printed before it where it stands in a cell, which says nothing without them
 */
export function contextOf(text: string, sentence: Span, marked: Span, headings = ''): Context {
  const start = Math.max(
    sentence.start,
    marked.end - sentence.start > longest ? marked.start - longest / 2 : 0,
  );
  const end = Math.min(sentence.end, start + longest);
  const [before, after] = [start > sentence.start ? '… ' : '', end < sentence.end ? ' …' : ''];
  const shift = headings.length + before.length - start;
  return {
    text: `${headings}${before}${text.slice(start, end).replaceAll('\n', ' ')}${after}`,
    marked: { start: marked.start + shift, end: Math.min(marked.end, end) + shift },
  };
}

/** The sentences that one stretch of words runs through, as one. */
export function sentencesAround(sentences: readonly Span[], { start, end }: Span): Span {
  const within = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  return { start: within[0]?.start ?? start, end: within.at(-1)?.end ?? end };
}
