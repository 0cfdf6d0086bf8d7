import type { Sense } from '../../../reading/types.ts';

/** What is told of a number by what its qualifier says, with some that say so in a story in English. */
export const qualifierMeanings: Readonly<
  Record<Sense, { words: readonly string[]; meaning: string }>
> = {
  atLeast: {
    words: ['at least', 'no fewer than', 'no less than', 'a minimum of'],
    meaning: 'The true number is this or more.',
  },
  moreThan: {
    words: ['more than', 'over', 'above', 'in excess of'],
    meaning: 'The true number is greater than this.',
  },
  justOver: {
    words: ['just over', 'slightly more than'],
    meaning: 'The true number is a little greater than this.',
  },
  atMost: {
    words: ['up to', 'as many as', 'as much as', 'at most', 'no more than'],
    meaning: 'The true number is this or less.',
  },
  lessThan: {
    words: ['less than', 'fewer than', 'under', 'below'],
    meaning: 'The true number is smaller than this.',
  },
  nearly: {
    words: ['nearly', 'almost', 'close to', 'just under'],
    meaning: 'The true number is a little smaller than this.',
  },
  about: {
    words: ['about', 'around', 'some', 'roughly', 'approximately', 'an estimated', 'estimated'],
    meaning: 'The true number lies near this, above it or below.',
  },
  reported: {
    words: ['reportedly', 'allegedly', 'believed to be', 'said to be'],
    meaning: 'The story passes the number on as reported, and does not vouch for it.',
  },
  expected: {
    words: ['projected', 'an expected'],
    meaning: 'The number is expected; it has not been counted.',
  },
};

export const unknownQualifier = 'These words stand by the number in the story.';
