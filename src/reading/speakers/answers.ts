import type { Answer, Weighed } from '../answer.ts';
import type { Dossier } from '../who/dossiers.ts';
import { candidateAsRead, sentenceAsRead, textOf } from './as-read.ts';
import type { Candidate, Meant, Stretch } from './candidate.ts';
import { likeliest, type Belief, type WeighedClue } from './choose.ts';
import type { SpeakerText } from './text.ts';

/** So many answers to one question are told. */
const MOST = 3;
/** An answer with less of the belief tells nothing, unless it is the first. */
const LEAST_SHARE = 0.01;
/** What adds less tells nothing. */
const LEAST = 0.05;

const rounded = (share: number): number => Math.round(share * 100) / 100;

function reasons<Of extends { name: string }>(
  weighed: readonly WeighedClue<Of>[],
  ask: (clue: Of) => number,
): Answer['clues'] {
  return weighed
    .map(({ clue, worth }) => ({ clue: clue.name, adds: ask(clue) * worth }))
    .filter(({ adds }) => Math.abs(adds) >= LEAST)
    .map(({ clue, adds }) => ({ clue, adds: rounded(adds) }))
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}

/** The words of a candidate as printed, or its way where it has none. */
export function wordsOf({ phrase, passage, way }: Candidate, { passages }: SpeakerText): string {
  const parsed = passages[passage];
  return phrase && parsed ? textOf(parsed, phrase.mention ?? phrase) : way;
}

/** Whoever most likely said the last words in marks, where they go on. */
function whoGoesOn({ way }: Candidate, { last }: Stretch): Dossier | null {
  if (way !== 'goesOn' || !last) return null;
  const [likely] = [...last.by].sort((a, b) => b[1] - a[1]);
  return likely && likely[1] > last.nobody ? likely[0] : null;
}

/** The first answers to who says one stretch, with the clues for and against each; shares of the belief, in all at most 1. */
function answersOf(belief: Belief, stretch: Stretch, text: SpeakerText): Answer[] {
  return belief.candidates
    .map((candidate, at) => ({ candidate, share: belief.shares[at] ?? 0 }))
    .sort((a, b) => b.share - a.share)
    .filter(({ share }, at) => at === 0 || (at < MOST && share >= LEAST_SHARE))
    .map(({ candidate, share }) => {
      const meant: Meant | null = likeliest(candidate, text.worth);
      const who = meant ? meant.who : (candidate.dossier ?? whoGoesOn(candidate, stretch));
      return {
        ...candidateAsRead(candidate, text.clauses(candidate.passage) ?? stretch.clauses),
        name: who?.name ?? null,
        share: rounded(share),
        clues: [
          ...reasons(text.worth.asked.get(candidate.way) ?? [], ({ says }) =>
            says(candidate, stretch),
          ),
          ...(meant ? reasons(text.worth.askedOfMeant, ({ says }) => says(meant)) : []),
        ],
      };
    });
}

/** Why a stretch got who says it, for who asks: the first answers, what they came to, and how its sentence was read. */
export function reasonsFor(
  belief: Belief,
  stretch: Stretch,
  text: SpeakerText,
): { why: Answer[]; weighed: Weighed } {
  const [most] = [...belief.by].sort((a, b) => b[1] - a[1]);
  return {
    why: answersOf(belief, stretch, text),
    weighed: {
      most: most ? { name: most[0].name, share: rounded(most[1]) } : null,
      needed: text.worth.threshold,
      sentence: sentenceAsRead(stretch.clauses, stretch.sentence),
    },
  };
}
