import type { Gender } from '../names/name-words.ts';
import type { Dossier } from '../who/dossiers.ts';

/** Where somebody stands in a passage. */
export interface Point {
  /** `null` is somebody without a name: a lobbyist, her father. */
  who: Dossier | null;
  gender: Gender | null;
  /** Of somebody whom a noun tells of without a name, that word. */
  word?: string | undefined;
  at: number;
  /** No preposition rules it, and it owns nothing. */
  free: boolean;
  /** It has a verb of its own. */
  subject: boolean;
  /** It is the first of its sentence that has. */
  main: boolean;
  /** That verb tells that something is said. */
  says: boolean;
  opens: boolean;
}
