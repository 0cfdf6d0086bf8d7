import type { SiteFile } from '../addresses.ts';
import type { Correction } from '../front-matter/types.ts';
import type { Story } from '../story/types.ts';
import { versionsOf } from '../story/versions.ts';
import { keeping as wording } from '../wording/index.ts';
import { versionId } from '../formats/kept/provenance.ts';

/** How large a file is, and the sum by which its bytes can be held to ours. */
export interface FileFacts {
  bytes: number;
  /** SHA-256 in hexadecimal. */
  sha256: string;
}

/** A file that is offered to be kept. */
export interface OfferedFile {
  name: string;
  /** What it is good for. */
  what: string;
  file: SiteFile;
  facts: FileFacts;
}

/** A version of a story as it is listed. */
interface ListedVersion {
  id: string;
  number: number;
  name: string;
  newest: boolean;
  changes: readonly Correction[];
}

/** A file with its name and what it is good for. */
export function offered(
  form: keyof typeof wording.forms,
  file: SiteFile,
  facts: FileFacts,
): OfferedFile {
  return { name: wording.forms[form], what: wording.what[form], file, facts };
}

/** The versions of a story, the newest first. */
export function listedVersions(story: Pick<Story, 'published' | 'corrections'>): ListedVersion[] {
  return versionsOf(story)
    .map(({ number, date, corrections, changes }, index, all) => ({
      id: versionId(number),
      number,
      name: wording.ofStory.version(number, date, corrections),
      newest: index === all.length - 1,
      changes,
    }))
    .reverse();
}
