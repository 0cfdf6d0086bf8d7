const some = (count: number, one: string, many: string) =>
  `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;

/** The page of searching, before anything is searched. */
export const searchPage = {
  description: 'Search headlines, people, figures and quotations, by words or by a number.',
  label: 'Words, a name or a number',
  go: 'Search',
  hint: 'A number is found however it is written: 14 million, 14,000,000 or 14m. Accents make no difference.',
  noScript:
    'Search runs in your browser with a script, but scripts are off or the script did not load. Everything is in these lists, where your browser can find words.',
  lists: 'Browse the lists',
  stories: 'All stories',
  figures: 'All figures',
  people: 'All people',
  quotations: 'All quotations',
};

/** Searching, as its script tells of it. */
export const search = {
  title: 'Search',
  working: 'Searching …',
  equal: 'With this number',
  near: 'With a number that rounds to it',
  typed: 'With these words',
  partly: 'With most of the words',
  /** “3 results for “grain”: 2 with this number, 1 with these words.” */
  found: (
    query: string,
    counts: { equal: number; near: number; typed: number; partly: number },
  ) => {
    const { equal, near, typed, partly } = counts;
    if (partly > 0) {
      return `Nothing has all the words of “${query}”. ${some(partly, 'result', 'results')} with most of them.`;
    }
    const parts = [
      ...(equal > 0 ? [`${equal} with this number`] : []),
      ...(near > 0 ? [`${near} with a number that rounds to it`] : []),
      ...(typed > 0 ? [`${typed} with these words`] : []),
    ];
    const detail = parts.length > 1 ? `: ${parts.join(', ')}` : '';
    const all = some(equal + near + typed, 'result', 'results');
    return `${all.replace(/^n/, 'N')} for “${query}”${detail}.`;
  },
  first: (count: number) => `The first ${count} are shown. More words find fewer.`,
  /** What was searched, where that was not all. */
  since: (month: string) =>
    `Searched: the headlines of all stories, all people, and the text of the stories published since ${month}.`,
  earlier: 'Search the text of earlier stories too',
  offline: (stories: number) =>
    stories === 0
      ? 'You are offline, and no story is saved in this browser, so there is nothing to search.'
      : `You are offline. Searched: the text of ${some(stories, 'story', 'stories')} saved in this browser.`,
  failed: 'Part of the index did not load, so not everything was searched. Try again later.',
};
