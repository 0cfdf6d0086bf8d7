/** What a qualifier tells of the number that it stands by. */
export const qualifierMeanings: readonly { words: readonly string[]; meaning: string }[] = [
  {
    words: ['at least', 'no fewer than', 'no less than', 'a minimum of'],
    meaning: 'The true number is this or more.',
  },
  {
    words: ['more than', 'over', 'above', 'upwards of', 'in excess of'],
    meaning: 'The true number is greater than this.',
  },
  {
    words: ['up to', 'as many as', 'as much as', 'at most', 'no more than'],
    meaning: 'The true number is this or less.',
  },
  {
    words: ['less than', 'fewer than', 'under', 'below'],
    meaning: 'The true number is smaller than this.',
  },
  {
    words: ['nearly', 'almost', 'close to', 'just under'],
    meaning: 'The true number is a little smaller than this.',
  },
  {
    words: ['about', 'around', 'some', 'roughly', 'approximately', 'an estimated', 'estimated'],
    meaning: 'The true number lies near this, above it or below.',
  },
  {
    words: ['reportedly', 'allegedly', 'believed to be', 'said to be'],
    meaning: 'The story passes the number on as reported, and does not vouch for it.',
  },
];

export const unknownQualifier = 'These words stand by the number in the story.';
