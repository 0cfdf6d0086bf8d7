import type { Place } from '../checking/problem.ts';

/** Where things stand in the file of a story. */
export interface Places {
  /** A value of the front matter. */
  of: (path: readonly (string | number)[]) => Place;
  /** A position in a passage of the prose. */
  at: (passage: number, position: number) => Place;
}
