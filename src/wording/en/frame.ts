import { sentenceCase } from '../text.ts';

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
  section: sentenceCase,
  notFound: {
    title: 'Page not found',
    kicker: 'Error 404',
    heading: 'There is no page here',
    text: 'An address that was once published here works for ever. So this one may be mistyped, or cut short on its way to you.',
    goOn: 'To the front page',
    description:
      'No page stands at this address; from here the front page and every story can be reached.',
  },
  moved: {
    title: (path: string) => `Moved: ${path}`,
    description: (path: string) =>
      `The page that stood at ${path} has moved to a new address, which is given here.`,
    heading: 'This page has moved',
    text: 'It now stands at',
    sentences: 'Its figures and quotations',
  },
  addressWithdrawn: {
    title: (path: string) => `Withdrawn: ${path}`,
    description: (path: string) => `The page that stood at ${path} was withdrawn.`,
    heading: 'This page was withdrawn',
    text: 'What stood here is no longer published. To the',
    fromStory: 'What stood here is no longer published. It was part of:',
  },
  withdrawn: {
    kicker: 'Withdrawn',
    heading: 'This story was withdrawn',
    told: (headline: string) => `“${headline}”`,
    title: (headline: string, page: { page: string; id?: string }) =>
      `Withdrawn: ${headline}${page.page === 'story' ? '' : ` (${page.id ?? page.page.replace('story-', '')})`}`,
    description: (headline: string) =>
      `The story “${headline}” was withdrawn; its address stays, and says why.`,
  },
};
