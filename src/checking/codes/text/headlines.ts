import type { CodeEntry } from '../entry.ts';
import { inProse } from '../example.ts';

export const headlines = {
  'headline-differs': {
    severity: 'warning',
    title: 'A headline that has another number than the text',
    expected: 'the number of the text, or a rounded form of it',
    mend: 'Compare headline, standfirst and text with the source, and make them agree; if they speak of different things, say so, or answer with a note: `answers: headline-differs`.',
    about:
      'The headline or the standfirst counts something that the text counts once, with a number that the text has nowhere. “8,000” for 8,006 and a range that holds the number are right; where either is qualified (“nearly”, “at least”), nothing is said.',
    example: inProse(
      'On Monday 12 ships came in with wheat.',
      'headline: Wheat comes to Mariel in 15 ships',
    ),
  },
} as const satisfies Record<string, CodeEntry>;
