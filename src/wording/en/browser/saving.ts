const size = (bytes: number) =>
  bytes < 950_000 ? `${Math.ceil(bytes / 1000)} KB` : `${Math.round(bytes / 100_000) / 10} MB`;
const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const whole = (pages: number, bytes: number) => `${some(pages, 'page', 'pages')}, ${size(bytes)}`;

/** Keeping stories in the reader’s browser: what its scripts and its worker say. */
export const saving = {
  save: 'Save in this browser',
  saving: 'Saving …',
  working: (done: number, of: number) => `${done} of ${of} pages`,
  saved: (pages: number, bytes: number) => `Saved in this browser: ${whole(pages, bytes)}.`,
  /** After what a browser answered that was asked not to drop it. */
  lasting: 'It stays until you remove it.',
  passing:
    'The browser may delete it when it runs short of space, and Safari after a week without a visit; a downloaded file stays.',
  letGo: 'Remove',
  letAllGo: 'Remove all',
  gone: 'No longer saved in this browser.',
  list: 'Saved stories',
  /** By the name of the error. */
  failed: {
    QuotaExceededError: 'Not saved: this browser has no space left.',
    SecurityError: 'Not saved: this browser does not let sites save anything.',
    BrokenAnswer: 'Not saved: the site sent a broken file.',
    OtherVersion: 'Not saved: the site is being updated. Try again in a few minutes.',
  },
  failedElse: 'Not saved: no network.',
  instead: 'No part of it was kept. You can download a file instead, from the list above.',
  entry: (version: string, pages: number, bytes: number) => `${version}. ${whole(pages, bytes)}`,
  all: (stories: number, bytes: number) =>
    `${some(stories, 'story', 'stories')}, ${size(bytes)} in all.`,
};

/** The pages last read, which are kept too. */
export const lately = {
  /** The title of a page without what `frame.title` adds to it. */
  pageTitle: (title: string, site: string) => title.replace(` – ${site}`, ''),
  none: 'No pages yet. Those you open will be listed here.',
  isOff: 'Pages you read are not kept.',
  forget: 'Clear the list',
  off: 'Stop keeping pages I read',
  on: 'Keep pages I read',
};

/** At the head of a page that the worker has from its cache. */
export const fromCopy = 'No answer from the network: this is the copy saved in your browser.';
