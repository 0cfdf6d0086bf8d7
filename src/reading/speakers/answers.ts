import type { TokenSpan } from '../sentences/bounds.ts';
import { textSpan } from '../sentences/bounds.ts';
import type { Answer } from '../types.ts';
import type { Dossier } from '../who/dossiers.ts';
import type { Candidate, Meant, Stretch } from './candidate.ts';
import { likeliest, type Belief, type Weighed } from './choose.ts';
import type { SpeakerText } from './text.ts';

/** So many answers to one question are told. */
const MOST = 3;
/** An answer with less of the belief tells nothing, unless it is the first. */
const LEAST_SHARE = 0.01;
/** What adds less tells nothing. */
const LEAST = 0.05;

function reasons<Of extends { name: string }>(
  weighed: readonly Weighed<Of>[],
  ask: (clue: Of) => number,
): Answer['clues'] {
  return weighed
    .map(({ clue, worth }) => ({ clue: clue.name, adds: ask(clue) * worth }))
    .filter(({ adds }) => Math.abs(adds) >= LEAST)
    .map(({ clue, adds }) => ({ clue, adds: Math.round(adds * 100) / 100 }))
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}

/** The words of a candidate as printed, or its way where it has none. */
export function wordsOf({ phrase, passage, way }: Candidate, text: SpeakerText): string {
  return phrase ? textOf(phrase.mention ?? phrase, passage, text) : way;
}

function textOf(words: TokenSpan, passage: number, { passages }: SpeakerText): string {
  const { tokens = [], text = '' } = passages[passage] ?? {};
  const { start, end } = textSpan(tokens, words);
  return text.slice(start, end);
}

/** Whoever most likely said the last words in marks, where they go on. */
function whoGoesOn({ way }: Candidate, { last }: Stretch): Dossier | null {
  if (way !== 'goesOn' || !last) return null;
  const [likely] = [...last.by].sort((a, b) => b[1] - a[1]);
  return likely && likely[1] > last.nobody ? likely[0] : null;
}

/** The first answers to who says one stretch, with the clues for and against each; shares of the belief, in all at most 1. */
export function answersOf(belief: Belief, stretch: Stretch, text: SpeakerText): Answer[] {
  return belief.candidates
    .map((candidate, at) => ({ candidate, share: belief.shares[at] ?? 0 }))
    .sort((a, b) => b.share - a.share)
    .filter(({ share }, at) => at === 0 || (at < MOST && share >= LEAST_SHARE))
    .map(({ candidate, share }) => {
      const meant: Meant | null = likeliest(candidate, text.worth);
      const who = meant ? meant.who : (candidate.dossier ?? whoGoesOn(candidate, stretch));
      const words = candidate.phrase?.mention ?? candidate.phrase ?? candidate.verb;
      return {
        words: words && textOf(words, candidate.passage, text),
        name: who?.name ?? null,
        share: Math.round(share * 100) / 100,
        clues: [
          ...reasons(text.worth.asked.get(candidate.way) ?? [], ({ says }) =>
            says(candidate, stretch),
          ),
          ...(meant ? reasons(text.worth.askedOfMeant, ({ says }) => says(meant)) : []),
        ],
      };
    });
}
