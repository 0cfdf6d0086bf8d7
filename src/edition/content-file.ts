import type { Problem } from '../checking/problem.ts';

/** A file of content: its path under `content/` with forward slashes, and its text with line feeds alone. */
export interface ContentFile {
  path: string;
  source: string;
}

/** What the rest of the edition calls it by: its name without folder and ending. */
export const nameOf = ({ path }: ContentFile): string =>
  path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));

/** The files of content as they stand, and what is wrong with them as files. */
export interface Found {
  files: readonly ContentFile[];
  problems: readonly Problem[];
}
