import { tallied } from '../language/numbers.ts';

/** What stands on cards, the pictures of link previews, beside what the pages say; and what is said of a card. */
export const cards = {
  nobody: {
    phrase: 'A phrase in quotation marks, attributed to no one',
    partial: 'Said by someone the story does not name',
    direct: 'Said by someone the story does not name',
  },
  goesOn: 'The quotation goes on; this is how it begins.',
  related: 'A related story, summarised in our words',
  promise: 'Every figure and every quotation has an address and a source.',
  holdings: (stories: number, figures: number, quotations: number) =>
    [
      tallied(stories, 'story', 'stories'),
      tallied(figures, 'figure', 'figures'),
      tallied(quotations, 'quotation', 'quotations'),
    ].join(', '),

  /** Alternative texts: each says what its card says. */
  from: (story: string, site: string) => `From “${story}”, ${site}.`,
  marked: (phrases: readonly string[]) => `Marked on it: ${phrases.join('; ')}.`,
  of: (site: string, sentence: string) => `${site}: ${sentence}`,
};
