import { isRightToLeft } from '../../wording/direction.ts';
import { printed } from './printed.ts';

/** A part of a card: a run of text, or a box around others, dressed by `sheet.ts`. */
export type Box = TextBox | Container;

interface Dress {
  className?: string;
  lang?: string;
  style?: Readonly<Record<string, string | number>>;
}

interface TextBox extends Dress {
  type: 'text';
  text: string;
}

interface Container extends Dress {
  type: 'container';
  children: readonly Box[];
}

/** A run of text, in the characters that it is drawn with; one from right to left word by word. */
export function text(content: string, className?: string, style?: Dress['style']): Box {
  return isRightToLeft(content)
    ? fromRight(content, className, style)
    : oneLine(content, className, style);
}

/** A run of text that is never broken, and so needs no words of its own. */
export const oneLine = (content: string, className?: string, style?: Dress['style']): TextBox => ({
  type: 'text',
  text: printed(content),
  ...dress(className, style),
});

const mark = '\u200f';

/**
 * What draws cards sets every line from left to right, and loses a blank where it breaks one that runs the other way. So
 * each word of such a text is a box of its own, in a row that begins at the right, between marks that keep its points there.
 */
function fromRight(content: string, className = '', style?: Dress['style']): Container {
  const words = printed(content)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word): TextBox => ({ type: 'text', text: `${mark}${word}${mark}` }));
  return box(words, `${className} rtl`.trim(), style);
}

/** A box around others; what is `null` is left out. */
export function box(
  children: readonly (Box | null)[],
  className?: string,
  style?: Dress['style'],
): Container {
  const present = children.filter((child) => child !== null);
  return { type: 'container', children: present, ...dress(className, style) };
}

/** Every run of text in a box. */
export function textsOf(part: Box): string[] {
  return part.type === 'text' ? [part.text] : part.children.flatMap(textsOf);
}

/** A size of type in pixels with its line, for what is set as large as there is room. */
export function size(pixels: number, line: number): { fontSize: number; lineHeight: string } {
  return { fontSize: Math.round(pixels), lineHeight: `${Math.round(pixels * line)}px` };
}

function dress(className: string | undefined, style: Dress['style']): Dress {
  return { ...(className !== undefined && { className }), ...(style && { style }) };
}
