/** What stands around every page. */
export const frame = {
  skip: 'Skip to the text',
  siteNav: 'Site',
  aboutNav: 'About the site',
  front: 'Front page',
  stories: 'Stories',
  figures: 'Figures',
  people: 'People',
  quotations: 'Quotations',
  howWeCount: 'How we count',
  corrections: 'Corrections',
  saved: 'Saved stories',
  keeping: 'Download',
  about: 'About',
  promise: (site: string) =>
    `Every figure and every quotation on ${site} has an address, a source and a way back to its sentence.`,
  title: (page: string, site: string) => `${page} – ${site}`,
  frontTitle: (site: string, tagline: string) => `${site}: ${tagline}`,
  notFound: {
    title: 'Page not found',
    kicker: 'Error 404',
    heading: 'There is no page here',
    text: 'Every address that was published here keeps working, so this one may be mistyped or cut short.',
    goOn: 'To the front page',
    description:
      'There is no page at this address. The front page and every story can be reached from here.',
  },
  moved: {
    title: (path: string) => `Moved: ${path}`,
    description: (path: string) =>
      `The page at ${path} has moved to a new address, which is given here.`,
    heading: 'This page has moved',
    text: 'It is now at',
    sentences: 'Its figures and quotations',
  },
  addressWithdrawn: {
    title: (path: string) => `Withdrawn: ${path}`,
    description: (path: string) => `The page at ${path} was withdrawn.`,
    heading: 'This page was withdrawn',
    text: 'This page is no longer published. To the',
    fromStory: 'This page is no longer published. It was part of:',
  },
  withdrawn: {
    kicker: 'Withdrawn',
    heading: 'This story was withdrawn',
    told: (headline: string) => `“${headline}”`,
    title: (headline: string, page: { page: string; id?: string }) =>
      `Withdrawn: ${headline}${page.page === 'story' ? '' : ` (${page.id ?? page.page.replace('story-', '')})`}`,
    description: (headline: string) =>
      `The story “${headline}” was withdrawn. Its address still works, and says why.`,
  },
};
