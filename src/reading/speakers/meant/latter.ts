import type { Meant } from '../candidate.ts';
import type { Question } from './question.ts';

/** What sentences are about, or who does something where the words stand, was told of before whom “the latter” means. */
const isFirst = ({ ledBefore, acts }: Meant): boolean => ledBefore || acts;

/**
 * “Ce dernier”: of those who stand before the words, the nearest first, whom they mean; everybody for other words. “Horvat
 * a mis en cause l’élu. L’intéressé nie”: of several in one paragraph it is none whom the sentence before is about.
 */
export function latterOf(all: readonly Meant[], { phrase }: Question): readonly Meant[] {
  if (phrase?.latter !== true) return all;
  const like = all.filter(({ gender }) => gender === phrase.sort);
  const other = all.filter(({ who, gender }) => who?.body !== true && gender === null);
  const [last] = like.length > 0 ? like : other;
  if (!last) return [];
  const near = like.filter(({ paragraphs }) => paragraphs === last.paragraphs);
  return [near.find((one) => !isFirst(one)) ?? last];
}
