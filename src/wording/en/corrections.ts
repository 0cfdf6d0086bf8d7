/** What stands on the page of corrections and beside what was corrected. */
export const corrections = {
  kicker: 'All stories',
  title: 'Corrections',
  description: 'Everything changed here after publishing: what it was, what it is now, and why.',
  standfirst:
    'What we changed after publishing: what it was, what it is now, and why. Errors in the reports we used are explained in each story’s notes.',
  noneHeading: 'None so far',
  none: (since: string) =>
    `Nothing has been corrected since ${since}, when the first story was published.`,
  writeTo: 'Seen a mistake?',
  mail: 'Write to us',
  withAddress: 'with the address of the figure or quotation.',
  correction: 'Correction.',
  was: 'Was:',
  now: 'now:',
  takenOut: 'Taken out:',
  inOneLine: (was: string, now: string | null, why: string) =>
    now === null ? `Taken out: “${was}” ${why}` : `Was: ${was}. Now: ${now}. ${why}`,
};
