/** The pages about what this browser keeps: the list, and what stands for a page that is not kept. */
export const savedPages = {
  saved: {
    title: 'Saved stories',
    description: 'The stories saved in this browser for reading offline, and how to remove them.',
    kicker: 'In this browser',
    standfirst:
      'Stories you chose to save here, with the pages of their figures, quotations and people. You can read them offline.',
    none: 'Nothing is saved in this browser yet. Where scripts run, there is a button for it at the end of each story; the files beside it need no script.',
    lately: 'Recently read',
    keptLately: (pages: number) =>
      `Where scripts run, the last ${pages} pages you opened are kept here too and can be read offline. They make room for newer ones and for saved stories. The list is in this browser alone.`,
    howLong: 'How long it stays',
    lasts: [
      'It is saved here and only here: no other browser or device knows about it, and neither do we.',
      'It stays until you remove it, if the browser promised to keep it. Otherwise the browser may delete everything when it runs short of space. Safari does so after seven days of use without a visit here, unless the site is on your home screen. Any browser does so when you clear its data.',
      'Saved stories update when you are online, with any corrections.',
    ],
    sure: 'The sure way is a file:',
    off: 'This site saves nothing in browsers. What an earlier version saved here was removed.',
  },
  offline: {
    title: 'Not saved',
    description:
      'What this browser shows in place of a page that it cannot fetch and has not saved.',
    kicker: 'No answer',
    heading: 'This page isn’t saved',
    standfirst:
      'There is no answer from the network or the site, and this browser has no copy of the page. Lists of stories and figures change often, so they are not saved with a story.',
    again: 'Try again',
    fromList: 'Saved stories from this list',
    kept: 'What you can read now',
    stories: 'Saved stories',
    search: 'Search your saved stories',
    lately: 'Recently read',
  },
};
