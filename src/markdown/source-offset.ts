import type { Text } from 'hast';

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/iy;

/**
 * Offset in the Markdown `source` of the code unit at `index` in a text node's value.
 * Escapes, character references and the indentation of continued lines make the two differ.
 */
export function sourceOffset(source: string, node: Text, index: number): number {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (end - start === node.value.length) return start + index;
  let at = start;
  for (let read = 0; read < index && at < end; read += 1) at = step(source, at, node.value, read);
  return settle(source, at, node.value[index]);
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
