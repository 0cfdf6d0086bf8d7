import { isNode, type YAMLSeq } from 'yaml';
import type { Insertion } from './insert.ts';

/** A new entry of a list, in the two styles that a list may have. */
export interface EntryText {
  /** `{ id: wheat, words: "25 tonnes" }` */
  inBraces: string;
  /** A line for each key, the first behind the sign of a list, each with its line feed. */
  onLines: (column: number) => string;
}

/** Puts new entries behind the last one of a list of front matter, in its style; `null` where that leaves no room. */
export function intoList(
  text: string,
  list: YAMLSeq,
  entries: readonly EntryText[],
): Insertion | null {
  if (!list.range) return null;
  const last = list.items.at(-1);
  const end = isNode(last) ? last.range?.[1] : undefined;
  if (list.flow) {
    const lines = entries.map(({ inBraces }) => `\n  ${inBraces}`).join(',');
    return end === undefined
      ? { offset: list.range[1] - 1, text: `${lines}\n  ` }
      : { offset: end, text: `,${lines}` };
  }
  if (end === undefined) return null;
  const column = list.range[0] - (text.lastIndexOf('\n', list.range[0] - 1) + 1);
  const lines = entries.map(({ onLines }) => onLines(column)).join('');
  const lineEnd = text.charAt(end - 1) === '\n' ? end : text.indexOf('\n', end) + 1;
  return { offset: lineEnd === 0 ? text.length : lineEnd, text: lines };
}

/** A list that front matter has not yet, behind all that it has. */
export function newList(text: string, key: string, entries: readonly EntryText[]): Insertion {
  const lines = entries.map(({ onLines }) => onLines(2)).join('');
  return { offset: text.length, text: `${key}:\n${lines}` };
}
