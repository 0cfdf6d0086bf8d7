import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { distOf, type EditionName } from '../../editions/editions.ts';

/** The files of an archive by their paths, in its order. */
interface Unpacked {
  /** The archive as it is. */
  bytes: Buffer;
  files: Map<string, Buffer>;
  text: (path: string) => string;
}

/** An archive of an edition, by its path from the root of the site. */
export function unpacked(name: EditionName, path: string): Unpacked {
  const bytes = readFileSync(join(distOf(name), path));
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([file, content]) => [file, Buffer.from(content)]),
  );
  const text = (file: string): string => {
    const content = files.get(file);
    if (!content) throw new Error(`${path} has no file ${file}`);
    return content.toString('utf8');
  };
  return { bytes, files, text };
}

/** Names that every file system takes, no two of them alike but for capitals. */
export function wrongNames(names: readonly string[]): string[] {
  const small = names.map((name) => name.toLowerCase());
  return names.filter(
    (name, index) =>
      !/^(?:[\w-]+\/)*[\w-][\w.-]*$/.test(name) || small.indexOf(name.toLowerCase()) !== index,
  );
}
