import { tallied } from '../language/numbers.ts';

/** What the files of figures say of themselves: their schema describes every field by these words. */
export const data = {
  title: (site: string) => `Figures of ${site}`,
  document:
    'Every figure of one story, or of the whole edition: what was printed, what it counts, who says so and where that can be checked. A field that holds nothing known is null, never missing. One figure is found by its id (and its story, in the file of the edition).',
  fields: {
    $schema: 'Address of this schema.',
    address: 'Address of this file.',
    table: 'The same figures as a table: CSV in UTF-8 by RFC 4180, one row a figure.',
    publisher: 'Who publishes the stories.',
    licence:
      'The licence of our texts and of this file. Words in quotation marks belong to those who said them.',
    stories: 'The stories that the figures stand in, the last published first.',
    figures: 'The figures in the order of their stories and, within one, of the text.',
  },
  link: { name: 'Name.', url: 'Address.' },
  story: {
    slug: 'Name of the story in its address; it never changes.',
    headline: 'Headline.',
    address: 'Address of the story.',
    language: 'Language of the story, by BCP 47.',
    translationOf: 'Slug of the story that it tells in another language; null for an original.',
    published: 'When we published it, with the offset of its author (RFC 3339).',
    updated:
      'When it was last changed: when it was published, or the day of the latest correction.',
    place: 'Where the story was written from.',
    date: 'The day that the story tells of.',
    byline: 'Who wrote it.',
    firstReportedBy: 'Who reported it first, where that was not us.',
    section: 'Section of the site.',
    topics: 'What it is about.',
    cite: 'How to cite the story (APA, 7th edition).',
  },
  figure: {
    story: 'Slug of the story that it stands in.',
    id: 'Name of the figure; it never changes, and is the fragment of its sentence.',
    phrase: 'The figure in one phrase: qualifier, number and what it counts.',
    text: 'The number as printed, with its scale word, percent sign or currency.',
    qualifier: 'How far the number can be trusted, in the words of the text: “at least”.',
    bound:
      'What those words mean: atLeast (the true number is this or more), atMost (this or less), about (near this); null where it is exact, or nothing is known of it.',
    value: 'The full number; null for a range, a change, or what is no number.',
    from: 'Where a range or a change begins.',
    to: 'Where a range or a change ends.',
    unit: 'What is counted, or the measure, in the words of the text.',
    counts: 'What is counted, as an editor put it.',
    by: 'The person or body that says so; null where none with a page here is named.',
    asOf: 'The day, the month or the year for which the number holds.',
    source: 'The document where the number can be checked.',
    sentence: 'The sentence that it stands in, as printed.',
    address: 'Address of the figure’s own page.',
    sentenceAddress: 'Address of the sentence in the story.',
    notes: 'What was checked, what the original report printed, what does not add up.',
    corrections: 'What we changed after publishing.',
    cite: 'How to cite the figure (APA, 7th edition).',
    series: 'The series that it belongs to: one quantity at several dates.',
    saidBy:
      'Who says so by the text, where they have no page here: a name, or words such as “the police”; null where nobody does.',
  },
  by: {
    id: 'Name in the address of the page.',
    name: 'Name.',
    address: 'Address of the page of everything that they say on this site.',
  },
  inSeries: {
    id: 'Name of the series in its address; it never changes.',
    name: 'What it counts.',
    address: 'Address of its page.',
  },
  source: {
    title: 'Title of the document.',
    lang: 'The language of the title, where that is another than the language of those who tell it.',
    publisher: 'Who published it.',
    via: 'Via whom it was read, where that was somebody else.',
    date: 'Its date: a day, a month or a year.',
    url: 'Its address.',
    read: 'The day on which that link was checked.',
  },
  note: {
    text: 'The note.',
    misprint: 'What the original report printed, where that was a misprint.',
  },
  correction: {
    date: 'The day of the correction.',
    was: 'What stood there before.',
    now: 'What stands there now.',
    why: 'Why it was changed.',
  },
  row: 'A row of the table. The first row names the columns. A cell of nothing known is empty; value, from and to are numbers with a full stop before their decimals. A text that begins with a sign by which spreadsheets know a formula (= + - @, a tab) has an apostrophe before it; a negative number has none.',
  inOneCell: 'Several are separated by “ | ”.',
  misprint: (printed: string, text: string) =>
    `Misprint in the original report: ${printed}. ${text}`,
  corrected: (date: string, was: string, now: string, why: string) =>
    `${date}: was “${was}”, now “${now}”. ${why}`,
  /** Before the names of the forms, beneath a ledger. */
  asData: 'As data:',
  ofAll: 'The figures of all stories:',
  schema: 'JSON Schema',
  asDataHeading: 'Figures as data',
  asDataText:
    'The list of the figures of each story leads to the same figures as a table and as data, with what they count, who says so, their sources and sentences, and how to cite them.',
  series: {
    title: (site: string) => `Series of ${site}`,
    document:
      'One quantity at several dates: its values by date, who says so, where each can be checked, and which figures of stories give it. A field that holds nothing known is null, never missing.',
    fields: {
      $schema: 'Address of this schema.',
      address: 'Address of this file.',
      table: 'The same values as a table: CSV in UTF-8 by RFC 4180, one row a value.',
      page: 'Address of the page of the series.',
      publisher: 'Who publishes it.',
      licence: 'The licence of our texts and of this file.',
      id: 'Name of the series in its address; it never changes.',
      name: 'What it counts.',
      about: 'What is to be known of it.',
      unit: 'The sign or measure of its values; null where they are plain counts.',
      by: 'The person or body whose count it is.',
      values: 'The values by date.',
      cite: 'How to cite the series (APA, 7th edition).',
    },
    value: {
      date: 'The day, the month or the year that it holds for.',
      value: 'The number.',
      qualifier: 'How far it can be trusted, in words: “more than”.',
      bound:
        'What those words mean: atLeast (the true number is this or more), atMost (this or less), about (near this); null where it is exact, or nothing is known of it.',
      by: 'The person or body that says so.',
      revised: 'Whether it came of counting anew what had been counted.',
      note: 'What is to be known of it.',
      source: 'The document where it can be checked.',
      figures: 'Addresses of the figures of stories that give it, rounded or not.',
    },
  },
  ofSeries: (name: string) => `${name}: values as data`,
  ofStory: (count: number) => `${tallied(count, 'figure', 'figures')} as data`,
};
