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
