import type { Element, ElementContent, Root } from 'hast';
import { calledBy } from '../../markdown/footnotes.ts';
import type { ProsePassage } from '../../markdown/passages.ts';
import { type Prose, proseOf } from '../../markdown/prose.ts';
import type { Span } from '../../reading/types.ts';

/** A stretch of a passage, or all of it. */
export interface Piece {
  passage: number;
  span: Span | null;
}

/**
 * Markdown less some pieces of its text and the notes that are called by them alone.
 * @param pieces in the order of the text
 * @returns the pieces that cannot be cut so that all else is read as before, where there are any
 */
export function withoutPieces(
  body: string,
  { tree, passages }: Prose,
  pieces: readonly Piece[],
): { body: string } | { refused: Piece[] } {
  const refused: Piece[] = [];
  const left = passages.map(({ text }) => text as string | null);
  // The last first, so that what stands before it keeps its place.
  const cut = pieces.toReversed().reduce((text, piece) => {
    const passage = passages[piece.passage];
    const stretch = passage && piece.span && sourceOfStretch(passage, piece.span);
    const isBlock = passage && piece.span === null && isBlockOfItsOwn(tree, passage.element);
    if (stretch && piece.span) {
      const { start, end } = piece.span;
      const whole = left[piece.passage] ?? '';
      left[piece.passage] = `${whole.slice(0, start)} ${whole.slice(end)}`;
      return withoutStretch(text, stretch);
    }
    if (isBlock) {
      left[piece.passage] = null;
      return withoutBlock(text, passage.element);
    }
    refused.push(piece);
    return text;
  }, body);
  if (refused.length > 0) return { refused: refused.toReversed() };
  const result = withoutUncalledNotes(body, cut);
  const wanted = left.filter((text) => text !== null);
  return isRead(proseOf(result).passages, wanted) ? { body: result } : { refused: [...pieces] };
}

const blanksAside = (text: string) => text.replace(/\s+/g, ' ').trim();

const isRead = (passages: readonly ProsePassage[], wanted: readonly string[]) =>
  passages.map(({ text }) => blanksAside(text)).join('\n') === wanted.map(blanksAside).join('\n');

/**
 * Where in the Markdown a stretch of a passage stands, with the marks and links that are wholly in it; `null` where one of
 * them only begins or ends in it.
 */
function sourceOfStretch(passage: ProsePassage, { start, end }: Span): Span | null {
  const source = { start: passage.offsetOf(start), end: passage.offsetOf(end - 1) + 1 };
  let length = 0;
  const walk = (children: readonly ElementContent[]): boolean =>
    children.every((child) => {
      const from = length;
      if (child.type === 'text') length += child.value.length;
      if (child.type !== 'element' || calledBy(child) !== null) return true;
      const isWhole = walk(child.children);
      const isWithin = start <= from && length <= end;
      const { position } = child;
      if (isWithin && length > from && position) {
        source.start = Math.min(source.start, position.start.offset ?? source.start);
        source.end = Math.max(source.end, position.end.offset ?? source.end);
      }
      const isBeside = length <= start || end <= from;
      return isWhole && (isWithin || isBeside || (from <= start && end <= length));
    });
  return walk(passage.element.children) ? source : null;
}

/** Whether a passage is a block of its own, which can go without another one changing: a paragraph, one of words quoted, an item. */
function isBlockOfItsOwn(tree: Root, element: Element): boolean {
  return tree.children.some(
    (block) =>
      block === element ||
      (block.type === 'element' &&
        ['blockquote', 'ul', 'ol'].includes(block.tagName) &&
        block.children.includes(element)),
  );
}

/** A text less the whole lines of a block, and less the empty line that divided it from the next. */
function withoutBlock(body: string, { position }: Element): string {
  const from = position?.start.offset ?? 0;
  const to = position?.end.offset ?? from;
  const start = body.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = body.indexOf('\n', to);
  const end = lineEnd === -1 ? body.length : lineEnd + 1;
  // Behind the last of several in one container only what stands before it divides.
  const [gap = ''] = /^(?:>?[ \t]*\n)*/.exec(body.slice(end)) ?? [];
  const before = body.slice(0, start);
  return before === '' || /(?:^|\n)>?[ \t]*\n$/.test(before)
    ? before + body.slice(end + gap.length)
    : before + body.slice(end);
}

/** A text less a stretch of a block, less the call of a note behind it, and less one blank of the two around it. */
function withoutStretch(body: string, { start, end }: Span): string {
  const [calls = ''] = /^(?:\[\^[^\]\s]+\])*/.exec(body.slice(end)) ?? [];
  const before = body.slice(0, start);
  const behind = body.slice(end + calls.length);
  if (/^[ \t]*(?:\n[ \t]*)?\S/.test(behind)) {
    const kept = behind.replace(/^[ \t]*(?:\n[ \t]*)?/, '');
    return before + (/\S$/.test(before) ? ' ' : '') + kept;
  }
  return before.replace(/[ \t]*\n?[ \t]*$/, '') + behind;
}

/** A text less the notes that are called no more. */
function withoutUncalledNotes(was: string, body: string): string {
  const called = (text: string, label: string) => text.includes(`[^${label}]`);
  return [...body.matchAll(/^\[\^([^\]\s]+)\]:.*(?:\n(?:[ \t]+\S.*))*\n?/gm)]
    .reverse()
    .reduce((text, { index, 0: definition, 1: label = '' }) => {
      const rest = text.slice(0, index) + text.slice(index + definition.length);
      const others = was.replace(definition, '');
      return called(others, label) && !called(rest, label)
        ? rest.replace(/\n{3,}/g, '\n\n').replace(/\n+$/, '\n')
        : text;
    }, body);
}
