import type { Suspicion } from '../types.ts';
import { doubted, isEnough, questionsIn, saidOf, sumFor } from './choose.ts';
import { clues } from './clues/index.ts';
import { isFigure } from './in-words.ts';
import { numbersOf } from './ties/tie.ts';
import { wordsDoubt, type View } from './view.ts';
import { weights } from './weights.ts';

/** What is less likely wrong than this is not worth a look. */
const LEAST = 0.1;
/** Of the clues so many are told, the strongest. */
const MOST = 6;
const HUNDRED = 100;

const rounded = (value: number): number => Math.round(value * HUNDRED) / HUNDRED;

/** What of the numbers of a text may be wrong, whether or not it is asked about, with the clues for and against it. */
export function suspicionsIn(view: View): Suspicion[] {
  const { questions, around } = questionsIn(view);
  const suspicions = questions.flatMap((question): Suspicion[] => {
    const found = doubted(question, view, (tie) => sumFor(tie, around));
    if (!found || found.likely < LEAST) return [];
    const { tie, likely } = found;
    const said = saidOf(tie, around);
    const told = clues
      .map(({ name }, at) => ({
        clue: name,
        adds: rounded((said[at] ?? 0) * (weights[name] ?? 0)),
      }))
      .filter(({ adds }) => adds !== 0)
      .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
    const { passage, cue, words } = wordsDoubt('sum', tie.told.parsed, tie.cue);
    const figures = numbersOf(tie)
      .filter(isFigure)
      .map(({ index }) => index);
    return [
      {
        ...{ sort: tie.sort, passage, cue, words, figures },
        ...{ likely: rounded(likely), isAsked: isEnough(found), clues: told.slice(0, MOST) },
      },
    ];
  });
  return suspicions.sort((a, b) => b.likely - a.likely);
}
