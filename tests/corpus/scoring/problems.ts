import type { Reading } from '../../../src/reading/types.ts';
import type { Marks } from './marks.ts';

export const noProblems = {
  relations: 0,
  marked: 0,
  missed: 0,
  /** Errors raised that the text does not have. */
  falseAlarms: 0,
  rightTexts: 0,
  falseAlarmsOnRight: 0,
};

export type ProblemScore = typeof noProblems;

/** An error as a reading tells it: its code, and the figures that do not add up. */
interface Raised {
  code: string;
  of: string;
}

/** Compares the errors that a reading raises with those that the text is marked to have. */
export function scoreProblems(
  { figures = [], problems = [] }: Marks,
  reading: Reading,
  tell: (difference: string) => void,
): ProblemScore {
  const extra = errorsOf(reading);
  const unanswered = problems.filter((code) => !takeOut(extra, code));
  for (const { malformed } of figures) {
    if (malformed === 'either') takeOut(extra, 'number-malformed');
  }
  for (const { code, of } of extra) tell(`false alarm: ${code} ${of}`);
  for (const code of unanswered) tell(`problem missed: ${code}`);

  const isRight = problems.length === 0;
  return {
    relations: reading.relations.length,
    marked: problems.length,
    missed: unanswered.length,
    falseAlarms: extra.length,
    rightTexts: isRight ? 1 : 0,
    falseAlarmsOnRight: isRight ? extra.length : 0,
  };
}

function errorsOf({ figures, relations }: Reading): Raised[] {
  const textOf = (index: number) => figures[index]?.text ?? '?';
  const wrong = relations
    .filter(({ holds }) => holds === 'no')
    .map(({ kind, parts, total }) => ({
      code: `${kind}-wrong`,
      of: `(${parts.map(textOf).join(' and ')} to ${total === null ? '100%' : textOf(total)})`,
    }));
  const malformed = figures
    .filter((figure) => figure.malformed)
    .map(() => ({ code: 'number-malformed', of: '' }));
  return [...wrong, ...malformed];
}

function takeOut(errors: Raised[], code: string): boolean {
  const at = errors.findIndex((error) => error.code === code);
  if (at !== -1) errors.splice(at, 1);
  return at !== -1;
}
