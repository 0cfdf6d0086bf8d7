import type { CodeEntry } from './entry.ts';
import { inFrontMatter } from './example.ts';

export const cards = {
  'glyph-missing': {
    severity: 'error',
    title: 'A character that no font of the cards has',
    expected: 'Latin, Greek, Cyrillic, Hebrew or Arabic letters, figures and common signs',
    mend: 'Say it in words, or with a character that the fonts have.',
    about:
      'A card is a picture, drawn from the fonts that come with the site: a character that none of them has would be an empty box on it for ever. Cards show headline, standfirst and place of a story, its figures and quotations, names and offices, and headlines of stories told elsewhere; the rest of a text may hold any character.',
    example: inFrontMatter('headline: Wheat comes to Mariel 🌾'),
  },
} as const satisfies Record<string, CodeEntry>;
