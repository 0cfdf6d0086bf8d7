import { zipSync, type Zippable } from 'fflate';
import type { Timestamp } from '../../front-matter/types.ts';

/** A file of an archive. Texts are written in UTF-8. */
export interface Entry {
  /** Its path in the archive, with slashes. */
  path: string;
  content: string | Uint8Array;
  /** Put in as it is: what is small or packed already, and the first file of an EPUB. */
  stored?: boolean;
}

/**
 * An archive of files in their order. The same files and the same day give the same bytes on every machine: the packing
 * is done in JavaScript, no field holds more than the format asks for, and the times are those of a day.
 * @param published the instant whose day the files are dated by, as it was written down
 */
export function zipped(entries: readonly Entry[], published: Timestamp): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const { path, content, stored } of entries) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    files[path] = [bytes, { level: stored ? 0 : 9 }];
  }
  return zipSync(files, { mtime: noonOf(published) });
}

/**
 * Times in archives are local and are read back so by the packer; at noon no zone changes its clocks. The format knows
 * the years from 1980 to 2099.
 */
function noonOf(published: Timestamp): string {
  const [year = '', ...day] = published.slice(0, 10).split('-');
  return [Math.min(Math.max(Number(year), 1980), 2099), ...day].join('-') + 'T12:00:00';
}

/** A file as an archive of its own: packed once, for every archive that has it. */
export interface Packed {
  path: string;
  archive: Uint8Array;
}

/** Each path once, as it comes first. */
export const eachOnce = <File extends { path: string }>(packed: readonly File[]): File[] =>
  [...Map.groupBy(packed, ({ path }) => path).values()].flatMap(([first]) => first ?? []);

/** What stands at the end of an archive, and before each entry of its list: their lengths, by the ZIP format (APPNOTE 6.3). */
const endLength = 22;
const listedLength = 46;
/** So many entries has an archive at most, and so many bytes, unless it is of the longer format. */
const most = { entries: 0xffff, bytes: 0xffff_ffff };

/**
 * Archives of ours as one with the files of all in their order, each packed as it was: what is in several archives is packed
 * once.
 * @throws where they are too many or too long for the format
 */
export function joined(archives: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const files: Uint8Array[] = [];
  const lists: Uint8Array[] = [];
  let [entries, length] = [0, 0];
  for (const archive of archives) {
    const end = viewOf(archive, archive.length - endLength);
    const from = end.getUint32(16, true);
    const list = archive.slice(from, from + end.getUint32(12, true));
    movedBy(length, list);
    files.push(archive.subarray(0, from));
    lists.push(list);
    entries += end.getUint16(10, true);
    length += from;
  }
  const listLength = lists.reduce((sum, list) => sum + list.length, 0);
  if (entries > most.entries || length + listLength > most.bytes)
    throw new Error('An archive would be too long for its format');
  const end = new Uint8Array(endLength);
  const view = viewOf(end, 0);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, listLength, true);
  view.setUint32(16, length, true);
  return concatenated([...files, ...lists, end]);
}

/** Lets each entry of a list say that its file stands so much further back. */
function movedBy(length: number, list: Uint8Array): void {
  for (let at = 0; at < list.length;) {
    const entry = viewOf(list, at);
    entry.setUint32(42, entry.getUint32(42, true) + length, true);
    const more = [28, 30, 32].map((field) => entry.getUint16(field, true));
    at += more.reduce((sum, bytes) => sum + bytes, listedLength);
  }
}

const viewOf = (bytes: Uint8Array, at: number) =>
  new DataView(bytes.buffer, bytes.byteOffset + at, bytes.length - at);

function concatenated(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
