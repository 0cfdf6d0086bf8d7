import type { Parsed } from '../parsed.ts';
import type { FoundFigure, Reading } from '../types.ts';
import { sayersOf, type Said } from './credits/sayers.ts';
import { quotedIn, readQuotations } from './quotations.ts';
import { SearchedText } from './searched-text.ts';
import type { SpeakerLanguage } from './text.ts';

/**
 * What is quoted in a text and by whom, and who says so of each figure.
 * @param why whether they tell the clues for and against whoever may say so
 */
export function readSaid(
  passages: readonly Parsed[],
  figures: readonly Pick<FoundFigure, 'passage' | 'span'>[],
  language: SpeakerLanguage,
  why: boolean,
): Pick<Reading, 'quotations' | 'unpaired'> & { sayers: Said[] } {
  const { pairs, unpaired } = quotedIn(passages, language);
  if (figures.length === 0 && pairs.every(({ length }) => length === 0))
    return { quotations: [], unpaired, sayers: [] };
  const text = new SearchedText(passages, pairs, language);
  const quotations = readQuotations(text, why);
  return { quotations, unpaired, sayers: sayersOf(figures, quotations, text, why) };
}
