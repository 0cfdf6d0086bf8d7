import type { Span } from '../../reading/types.ts';
import { harmless } from '../../checking/characters/harmless.ts';

/** How a terminal shows what is marked. */
export type Marker = (text: string) => string;

/** Black on yellow and underlined, since colour alone is no sign. */
export const inColour: Marker = (text) => `\u001b[4;30;43m${text}\u001b[0m`;
/** For a terminal without colours, and for files. */
export const inBrackets: Marker = (text) => `[${text}]`;

/** A text with the stretches of it marked, in order, and nothing in it that a terminal would act on. */
export function marked(text: string, spans: readonly Span[], mark: Marker): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    pieces.push(harmless(text.slice(at, start)), mark(harmless(text.slice(start, end))));
    at = end;
  }
  return [...pieces, harmless(text.slice(at))].join('');
}
