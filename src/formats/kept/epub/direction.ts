import { directionOf } from '../../../wording/direction.ts';
import { spokenAround } from '../../../wording/index.ts';

/** Which way a book is leafed through, if from right to left: that of its language, whatever the words around are in. */
export const turnsLeft = (lang: string): 'rtl' | undefined =>
  directionOf(lang) === 'rtl' ? 'rtl' : undefined;

/** Of the pages that a book has beside its chapters: their words are ours, their direction is the book’s. */
export const aroundBook = (lang: string): { lang: string; dir: 'rtl' | undefined } => ({
  lang: spokenAround({ lang }),
  dir: turnsLeft(lang),
});
