import { byCodeUnit } from '../by-code-unit.ts';

/** A file from the root of the site, and the SHA-256 of its bytes in hexadecimal. */
interface SummedFile {
  path: string;
  sha256: string;
}

/** A list of sums as `sha256sum -c` reads it, by path. */
export function checksums(files: readonly SummedFile[]): string {
  return files
    .toSorted((a, b) => byCodeUnit(a.path, b.path))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');
}
