import type { FoundFigure } from '../../../src/reading/types.ts';
import type { FigureMark } from './marks.ts';
import type { Placed } from './place.ts';
import { isSamePlace, overlaps } from './edges.ts';
import { bare, isAccepted, isSameValue } from './same.ts';

export const noFigures = {
  marked: 0,
  found: 0,
  right: 0,
  /** Value, unit and qualifier right together. */
  whole: 0,
  malformedMarked: 0,
  malformedFound: 0,
  malformedRight: 0,
  /** Marked with who says so, by name or nobody. */
  byMarked: 0,
  /** Marked with a name. */
  byNamed: 0,
  byRight: 0,
  /** Given a name that is not theirs, or one where nobody is named. */
  byWrong: 0,
};

export type FigureScore = typeof noFigures;

/** Compares the figures found with those marked; `tell` gets every difference in words. */
export function scoreFigures(
  text: string,
  marks: readonly Placed<FigureMark>[],
  found: readonly Placed<FoundFigure>[],
  tell: (difference: string) => void,
): FigureScore {
  const score = { ...noFigures };
  const left = new Set(found);

  for (const { at, item: mark } of marks) {
    if (mark.may) continue;
    score.marked++;
    if (mark.malformed === true) score.malformedMarked++;
    if (mark.by) score.byMarked++;
    if (mark.by && mark.by[0] !== null) score.byNamed++;
    const match = [...left].find((candidate) => isSamePlace(text, at, candidate.at, mark.unit));
    if (!match) {
      tell(`missed: ${mark.text}`);
      continue;
    }
    left.delete(match);
    score.found++;
    score.right++;
    const wrong = wrongFields(mark, match.item);
    if (wrong.length === 0) score.whole++;
    else tell(`${mark.text}: ${wrong.join('; ')}`);
    scoreSayer(mark, match.item.saidBy?.name ?? null, score, tell);
    if (mark.malformed === 'either') continue;
    if (match.item.malformed) score.malformedFound++;
    if (match.item.malformed && mark.malformed) score.malformedRight++;
  }

  const mayBeFound = marks.filter(({ item }) => item.may);
  for (const { at, item } of left) {
    if (mayBeFound.some((mark) => overlaps(mark.at, at))) continue;
    score.found++;
    if (item.malformed) score.malformedFound++;
    tell(`false find: ${item.text}`);
  }
  return score;
}

/** Of marks whose first name is open (“[null, the ministry]”) none need be given. */
function scoreSayer(
  { text, by }: FigureMark,
  saidBy: string | null,
  score: FigureScore,
  tell: (difference: string) => void,
): void {
  if (!by) return;
  const accepted = isAccepted(bare(saidBy), by.map(bare));
  if (accepted && saidBy !== null && by[0] !== null) score.byRight++;
  if (!accepted && saidBy !== null) score.byWrong++;
  if (!accepted) tell(`${text}: said by ${String(saidBy)}, not ${by.map(String).join(' or ')}`);
}

/** The unit of an age that its mark leaves out. */
const years = new Set<string | null>(['years', 'años']);

function isAge({ unit }: FigureMark, found: FoundFigure): boolean {
  return unit.includes(null) && years.has(found.unit);
}

function wrongFields(mark: FigureMark, found: FoundFigure): string[] {
  const wrong: string[] = [];
  const note = (field: string, is: unknown, expected: unknown) =>
    wrong.push(`${field} ${JSON.stringify(is)}, not ${JSON.stringify(expected)}`);
  const value = mark.value ?? null;
  const toldAsMalformed = mark.malformed === 'either' && found.malformed && found.value === null;
  if (!toldAsMalformed && !isSameValue(found.value, value)) note('value', found.value, value);
  if (!isAccepted(found.unit, mark.unit) && !isAge(mark, found))
    note('unit', found.unit, mark.unit);
  if (!isAccepted(found.qualifier, mark.qualifier))
    note('qualifier', found.qualifier, mark.qualifier);
  if (mark.malformed !== 'either' && found.malformed !== mark.malformed) {
    note('malformed', found.malformed, mark.malformed);
  }
  return wrong;
}
