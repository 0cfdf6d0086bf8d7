import type { Passage, Reading } from '../../../src/reading/types.ts';
import { sumOf } from './counts.ts';
import { noFigures, scoreFigures, type FigureScore } from './figures.ts';
import { join } from './joined.ts';
import type { Marks } from './marks.ts';
import { placeMarks } from './place.ts';
import { noProblems, scoreProblems, type ProblemScore } from './problems.ts';
import { noQuotations, scoreQuotations, type QuotationScore } from './quotations.ts';

/** How a reading did, in counts, so that texts can be added up. */
export interface Score {
  figures: FigureScore;
  quotations: QuotationScore;
  problems: ProblemScore;
}

/** Compares what was read in a text with what is marked in it; `tell` gets every difference in words. */
export function scoreText(
  passages: readonly Passage[],
  reading: Reading,
  marks: Marks,
  tell: (difference: string) => void,
): Score {
  const joined = join(passages);
  const found = <T extends Reading['figures' | 'quotations'][number]>(items: readonly T[]) =>
    items.map((item) => ({ at: joined.at(item.passage, item.span), item }));

  return {
    figures: marks.figures
      ? scoreFigures(
          joined.text,
          placeMarks(joined.text, marks.figures),
          found(reading.figures),
          tell,
        )
      : noFigures,
    quotations: scoreQuotations(
      placeMarks(joined.text, marks.quotations),
      found(reading.quotations),
      tell,
    ),
    problems: marks.problems ? scoreProblems(marks, reading, tell) : noProblems,
  };
}

/** The counts of several texts together. */
export function addUp(scores: readonly Score[]): Score {
  return {
    figures: sumOf(
      noFigures,
      scores.map(({ figures }) => figures),
    ),
    quotations: sumOf(
      noQuotations,
      scores.map(({ quotations }) => quotations),
    ),
    problems: sumOf(
      noProblems,
      scores.map(({ problems }) => problems),
    ),
  };
}
