import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { problem, type Place, type Problem } from '../checking/problem.ts';
import type { Note } from '../front-matter/types.ts';
import type { Footnote } from '../markdown/parse.ts';
import type { FootnoteSlip } from '../markdown/footnotes.ts';
import type { ProsePassage } from '../markdown/passages.ts';
import type { QuotedFigure, Quotation, StoryNote } from './types.ts';

const codeOf = {
  undefined: 'footnote-undefined',
  unused: 'footnote-unused',
  misplaced: 'footnote-misplaced',
  blocks: 'footnote-form',
} as const;

/** As long as a note of the front matter may be. */
const longest = 2500;

/** What is wrong with the footnotes of a prose, each at its place. */
export function footnoteProblems(
  slips: readonly FootnoteSlip[],
  footnotes: readonly Footnote[],
  placeAt: (offset: number) => Place,
): Problem[] {
  return [
    ...slips.map(({ kind, text, offset }) => problem(codeOf[kind], placeAt(offset), text)),
    ...footnotes.flatMap(({ paragraphs: [paragraph] }) => {
      if (paragraph === undefined) return [];
      const text = toString(paragraph);
      const place = placeAt(paragraph.position?.start.offset ?? 0);
      if (text.length > longest)
        return [problem('footnote-form', place, `a footnote of ${text.length} characters`)];
      return /\p{L}/u.test(text) ? [] : [problem('footnote-form', place, `“${text}”`)];
    }),
  ];
}

/**
 * The notes of a story as they are numbered: its footnotes in the order in which the text calls them, then those of the
 * front matter. A footnote that is called right behind a figure or a quotation is on it.
 */
export function notesOf(
  footnotes: readonly Footnote[],
  written: readonly Note[],
  passages: readonly ProsePassage[],
  items: readonly (QuotedFigure | Quotation)[],
): StoryNote[] {
  const calls = passages.flatMap((passage, index) =>
    passage.calls.map((call) => ({ ...call, passage: index })),
  );
  return [
    ...footnotes.map(({ paragraphs, calls: times }, index): StoryNote => ({
      on: items
        .filter((item) =>
          calls.some(
            ({ note, at, passage }) =>
              note === index + 1 &&
              passage === item.passage &&
              at >= item.marked.end &&
              isRightBehind(item, passages[passage]?.text.slice(item.marked.end, at)),
          ),
        )
        .map(({ id }) => id),
      words: null,
      content: paragraphs.flatMap(withoutPlaces),
      misprint: null,
      answers: null,
      calls: times,
    })),
    ...written.map(({ text, ...note }): StoryNote => ({
      ...note,
      content: [{ type: 'text', value: text }],
      calls: 0,
    })),
  ];
}

/** Whether nothing stands between the words of a figure or a quotation and a call, but for what it counts: “25 ships”. */
function isRightBehind(item: QuotedFigure | Quotation, between: string | undefined): boolean {
  const unit = 'unit' in item ? (item.unit ?? '') : '';
  return between === '' || (unit !== '' && between?.trim() === unit);
}

/** What stands in a paragraph; where in the source does not matter any more. */
function withoutPlaces({ children }: Element): ElementContent[] {
  return children.map((child): ElementContent => {
    if (child.type !== 'element') return { type: 'text', value: toString(child) };
    const { tagName, properties } = child;
    return { type: 'element', tagName, properties, children: withoutPlaces(child) };
  });
}
