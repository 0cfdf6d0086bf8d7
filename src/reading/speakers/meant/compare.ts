import type { Sort } from '../../clauses/speech-words.ts';
import type { Meant } from '../candidate.ts';
import { MOST_NAMES } from './question.ts';

/** Sees which of those who may be meant is the nearest subject that fits the words, and which the nearest first one. */
export function compare(all: readonly Meant[], sort: Sort | null): void {
  const fitting = all.filter(
    ({ who, gender, rank }) =>
      rank < MOST_NAMES &&
      who?.body !== true &&
      (sort === null || gender === null || gender === sort),
  );
  const nearest = fitting.find(({ subject }) => subject);
  if (nearest) nearest.nearest = true;
  const lead = fitting.find(({ main }) => main);
  if (lead) lead.leads = true;
}
