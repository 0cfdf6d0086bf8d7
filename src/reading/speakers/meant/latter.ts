import type { Meant } from '../candidate.ts';
import type { Question } from './question.ts';

/** “Ce dernier”: of those who stand before the words, the nearest first, whom they mean; everybody for other words. */
export function latterOf(all: readonly Meant[], { phrase }: Question): readonly Meant[] {
  if (phrase?.latter !== true) return all;
  const isLike = ({ gender }: Meant): boolean => gender === phrase.sort;
  const last = all.find(({ who, gender }) => who?.body !== true && gender === null);
  const like = all.find(isLike);
  const one = like ?? last;
  return one ? [one] : [];
}
