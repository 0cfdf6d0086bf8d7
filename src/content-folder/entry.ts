import type { Problem } from '../checking/problem.ts';
import type { ContentFile } from '../edition/content-file.ts';

/** What was found at one path. */
export interface Entry {
  file: ContentFile | null;
  problems: readonly Problem[];
}
