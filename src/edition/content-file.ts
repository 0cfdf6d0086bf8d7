/** A file of content: its path under `content/` with forward slashes, and its text with line feeds alone. */
export interface ContentFile {
  path: string;
  source: string;
}

/** What the rest of the edition calls it by: its name without folder and ending. */
export const nameOf = ({ path }: ContentFile): string =>
  path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
