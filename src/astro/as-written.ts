import type { Cache } from '../cache/cache.ts';
import { readOnce } from '../cache/readings.ts';
import type { ContentFile, Found } from '../edition/content-file.ts';
import type { ReadEdition } from '../edition/read-edition.ts';
import { asItStands, asLastReadable, isOutdated, type WrittenFile } from '../edition/written.ts';

/** Content while it is written. */
export interface AsWritten {
  /** The files as they stand, with what is wrong with them as files, and what was read in them. */
  found: Found;
  read: ReadEdition;
  /** The files that pages show: each as it could last be read. */
  shown: readonly ContentFile[];
  edition: ReadEdition['edition'];
  /** Paths of those that stand otherwise by now, and cannot be read. */
  outdated: ReadonlySet<string>;
}

let memory = new Map<string, Uint8Array>();

/**
 * Reads content as it is written. What did not change since the last call is not read again; this module comes anew
 * with the code that reads, and its memory with it.
 */
export async function readAsWritten(written: readonly WrittenFile[]): Promise<AsWritten> {
  const used = new Map<string, Uint8Array>();
  const remembered: Cache = async (digest, make) => {
    const found = memory.get(digest) ?? (await make());
    used.set(digest, found);
    return found;
  };
  const found = asItStands(written);
  const read = await readOnce(found.files, '', remembered);
  const outdated = new Set(written.filter(isOutdated).map(({ path }) => path));
  const shown = outdated.size === 0 ? found.files : asLastReadable(written);
  const { edition } = outdated.size === 0 ? read : await readOnce(shown, '', remembered);
  memory = used;
  return { found, read, shown, edition, outdated };
}
