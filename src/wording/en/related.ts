/** What stands on the page of a story told elsewhere. */
export const related = {
  kicker: (publisher: string) => `Published by ${publisher}`,
  title: (publisher: string, headline: string) => `${publisher}: ${headline}`,
  description: (publisher: string, date: string, headline: string) =>
    `What ${publisher} reported on ${date}, in our words, and why it is related: ${headline}`,
  updated: 'Updated',
  read: (publisher: string) => `Read it at ${publisher}`,
  leaves: (site: string, host: string, date: string) =>
    `Leaves ${site} for ${host}. Link checked ${date}.`,
  why: 'Why it is related',
  belongsTo: 'Related to',
  toDoWithUs: 'Our connection',
};
