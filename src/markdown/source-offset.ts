import type { Text } from 'hast';

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/iy;

/**
 * Offsets in the Markdown `source` of the code units of a text node's value, by their index.
 * Escapes, character references and the indentation of continued lines make the two differ.
 */
export function sourceOffsets(
  source: string,
  { position, value }: Text,
): (index: number) => number {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? start;
  if (end - start === value.length) return (index) => start + index;
  const offsets: number[] = [];
  let at = start;
  // Walked but once, however many places are asked for.
  return (index) => {
    for (let read = offsets.length; read <= index; read += 1) {
      offsets.push(settle(source, at, value[read]));
      if (at < end) at = step(source, at, value, read);
    }
    return offsets[index] ?? start;
  };
}

/** Past the source of one code unit of the value. */
function step(source: string, at: number, value: string, read: number): number {
  const here = settle(source, at, value[read]);
  reference.lastIndex = here;
  const [found] = reference.exec(source) ?? [];
  if (found === undefined || value.startsWith(found, read)) return here + 1;
  const unit = value.charCodeAt(read);
  const opensPair = unit >= 0xd800 && unit < 0xdc00;
  return opensPair ? here : here + found.length;
}

/** Where the source of `unit` begins, past an escape or the start of a continued line. */
function settle(source: string, at: number, unit: string | undefined): number {
  if (unit === undefined || source[at] === unit || source[at] === '&') return at;
  if (source[at] === '\\') return at + 1;
  let past = at;
  while (/[\s>]/.test(source[past] ?? '') && source[past] !== unit) past += 1;
  return past;
}
