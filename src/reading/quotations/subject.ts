import type { Gender } from './name-words.ts';
import type { Mention } from './names.ts';
import type { Role } from './roles.ts';

/** Who is named as the subject of a verb. */
export type Subject =
  | { kind: 'name'; mention: Mention; from: number; to: number }
  | {
      kind: 'pronoun';
      pronoun: Gender | 'body' | 'many' | 'self' | 'you' | 'any';
      from: number;
      to: number;
    }
  | { kind: 'role'; role: Role; from: number; to: number }
  /** Somebody without a name: “un vecino”; `joint` where several are named, of whom each may be meant apart. */
  | { kind: 'unnamed'; gender?: Gender | 'joint' };

/** The names of one passage by the tokens where they begin and end. */
export interface MentionIndex {
  startingAt: ReadonlyMap<number, Mention>;
  endingAt: ReadonlyMap<number, Mention>;
}

export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  return {
    startingAt: new Map(
      mentions.flatMap((mention) => [
        [mention.from, mention],
        [mention.titleFrom, mention],
      ]),
    ),
    endingAt: new Map(mentions.map((mention) => [mention.to, mention])),
  };
}

export const UNNAMED: Subject = { kind: 'unnamed' };

export function named(mention: Mention): Subject {
  return { kind: 'name', mention, from: mention.from, to: mention.to };
}
