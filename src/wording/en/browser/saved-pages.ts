/** The pages about what this browser keeps: the list, and what stands for a page that is not kept. */
export const savedPages = {
  saved: {
    title: 'Saved stories',
    description:
      'The stories that this browser keeps, to be read without a network, and how to remove them.',
    kicker: 'In this browser',
    standfirst:
      'Stories that you chose to keep here, with the pages of their figures, quotations and people. You can read them offline.',
    none: 'Nothing is saved in this browser yet. Where scripts run, a button at the end of each story does it; the files beside it need none.',
    lately: 'Recently read',
    keptLately: (pages: number) =>
      `Where scripts run, the last ${pages} pages that you opened stay here too and can be read offline. They make room for newer ones, and for saved stories. The list is in this browser alone.`,
    howLong: 'How long it stays',
    lasts: [
      'Here, and only here: another browser or another device knows nothing of it, and neither do we.',
      'Until you remove it, if the browser promised to keep it. Otherwise it may drop everything when it runs short of room. Safari does so after seven days on which you used it without coming here, unless the site stands on your home screen. So does any browser when you clear its data.',
      'Saved stories update when you are online; a corrected story comes corrected.',
    ],
    sure: 'The sure way is a file:',
    off: 'This site keeps nothing in browsers. What an earlier version of it kept here was removed.',
  },
  offline: {
    title: 'Not kept here',
    description:
      'What this browser shows instead of a page that it cannot fetch and does not keep.',
    kicker: 'No answer',
    heading: 'This page is not kept here',
    standfirst:
      'There is no answer from the network or the site, and this browser has no copy of the page. Lists of stories and figures change every day, so they are not saved with a story.',
    again: 'Try again',
    fromList: 'Saved stories from this list',
    kept: 'What you can read now',
    stories: 'Saved stories',
    search: 'Search your saved stories',
    lately: 'Recently read',
  },
};
