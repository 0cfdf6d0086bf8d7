import { type Problem, problem } from './problem.ts';

const maximumBytes = 2_000_000;

/**
 * The text of a file, without byte order mark and with line feeds for line breaks, so that lines and
 * columns are those that an editor shows; `null` where it is larger than the limit or no UTF-8 text.
 */
export function limitProblems(
  file: string,
  bytes: Uint8Array,
): { text: string | null; problems: Problem[] } {
  const start = { file, line: 1, column: 1 };
  if (bytes.length > maximumBytes) {
    const found = `${bytes.length} bytes`;
    return { text: null, problems: [problem('file-too-large', start, found)] };
  }
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const bad = firstDifference(bytes, new TextEncoder().encode(decoded));
  if (bad !== null || decoded.includes('\0')) {
    const before = withLineFeeds(bytes.subarray(0, bad ?? bytes.indexOf(0)));
    const lines = before.split('\n');
    const place = { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    const byte = bad === null ? 0 : (bytes[bad] ?? 0);
    const found = `the byte 0x${byte.toString(16).padStart(2, '0')} where no UTF-8 text has it`;
    return { text: null, problems: [problem('file-encoding', place, found)] };
  }
  return { text: withLineFeeds(bytes), problems: [] };
}

/** The text without byte order mark, its line breaks as line feeds. */
function withLineFeeds(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
}

/** Bytes that are no UTF-8 come back from decoding as U+FFFD, so the two differ where the first of them stands. */
function firstDifference(bytes: Uint8Array, again: Uint8Array): number | null {
  const index = bytes.findIndex((byte, at) => byte !== again[at]);
  return index === -1 ? null : index;
}
