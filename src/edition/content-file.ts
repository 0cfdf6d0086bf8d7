import type { Problem } from '../checking/problem.ts';

/** A picture as it is shown: what the edition knows of its file. */
export interface Picture {
  /** What the files of the site that are made from it begin with: another where the file or the encoder is another. */
  name: string;
  /** A digest of the file itself. */
  digest: string;
  /** In pixels, as it is looked at. */
  width: number;
  height: number;
}

/** A file of content: its path under `content/` with forward slashes, and its text with line feeds alone. */
export interface ContentFile {
  path: string;
  source: string;
  /** Of a picture, whose source is empty; `null` where it cannot be shown. */
  picture?: Picture | null | undefined;
}

/** What the rest of the edition calls it by: its name without folder and ending. */
export const nameOf = ({ path }: ContentFile): string =>
  path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));

/** The files of content as they stand, and what is wrong with them as files. */
export interface Found {
  files: readonly ContentFile[];
  problems: readonly Problem[];
}
