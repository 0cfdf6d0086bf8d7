import { longDate } from '../language/dates.ts';
import { tallied } from '../language/numbers.ts';

/** What stands in every form in which a story is kept: where it comes from, and which version it is. */
export const kept = {
  /** “Version 2 of 5 December 2026, with 1 correction”. */
  version: (number: number, date: string, corrections: number) =>
    `Version ${number} of ${longDate(date)}${corrections === 0 ? '' : `, with ${tallied(corrections, 'correction', 'corrections')}`}`,
  /** Before the address, in the line at the top; a line of mail that begins with “From” gets a sign before it. */
  from: (site: string) => `Kept from ${site}:`,
  /** A picture where there are words alone. */
  picture: (alt: string) => `[Picture: ${alt}]`,
  provenance: 'Where this copy comes from',
  address: 'Address',
  published: 'Published there',
  versionTerm: 'This copy',
  changes: 'What has changed since',
  cite: 'How to cite it',
  licence: 'Licence',
  rights: (publisher: string, licence: string) =>
    `© ${publisher}. Texts under ${licence}. Words in quotation marks belong to those who said them.`,
  figures: 'Figures',
  quotations: 'Quotations',
  originally: (publisher: string) => `At ${publisher}`,
};

/** Offering the forms: on a story, on the page of its versions, and on the page that tells how to keep. */
export const keeping = {
  heading: 'Download',
  forms: {
    html: 'One HTML file',
    epub: 'EPUB',
    txt: 'Plain text',
    md: 'Markdown',
    csv: 'Figures as CSV',
    json: 'Figures as JSON',
    'edition-epub': 'All stories as one EPUB',
    'edition-zip': 'All stories as one ZIP',
  },
  what: {
    html: 'Opens in any browser, from a stick or a disk, today and in years: nothing is fetched, no script runs. Figures and quotations are in it, linked both ways.',
    epub: 'For e-readers. Figures open as notes in place.',
    txt: 'For mail, terminals and notes. Figures, quotations and sources stand at the end.',
    md: 'For notes and for other programs, with every link whole.',
    csv: 'For those who calculate: one row a figure, with unit, qualifier, source and address.',
    json: 'The same for programs, described by a schema.',
    'edition-epub': 'The whole paper as one book.',
    'edition-zip':
      'The whole paper as pages that open from a disk, linked to one another. Unpack it, and open index.html.',
  },
  size: (bytes: number) =>
    bytes < 950_000 ? `${Math.ceil(bytes / 1000)} KB` : `${Math.round(bytes / 100_000) / 10} MB`,
  /** “One HTML file, 77 KB”. */
  sized: (form: string, size: string) => `${form}, ${size}`,
  all: 'All forms and versions',

  ofStory: {
    kicker: 'One story, to keep',
    title: (headline: string) => `Forms and versions: ${headline}`,
    description: (headline: string) =>
      `The forms in which “${headline}” can be kept, with sizes and checksums, and every version of it, with what each changed.`,
    heading: 'Forms and versions',
    standfirst: 'Each form holds the whole of',
    forms: 'Forms',
    sum: 'SHA-256:',
    versions: 'Versions',
    aboutVersions:
      'A copy says at its beginning which version it is. What was changed after it stands above it in this list.',
    newest: 'This is the newest version.',
    notInIt: (number: number) =>
      `A copy of version ${number} lacks whatever stands above this in the list.`,
    asPublished: 'The story as it was published.',
    changed: 'What this version changed:',
    sameDay:
      'If a copy names fewer corrections than the version of its number does here, it was taken earlier on that day.',
    /** The name of a version in the list: “Version 2 of 5 December 2026, with 1 correction”. */
    version: kept.version,
    whole: 'How to keep, and how to check a copy',
  },

  page: {
    title: 'Download',
    description:
      'How to keep a story or the whole paper: the forms, how a copy is compared with ours, and how saving in a browser works.',
    heading: 'How to keep what you read',
    standfirst:
      'Every story can be taken away whole: every paragraph, figure, source, quotation, note and correction, with its address and its version.',
    formsHeading: 'In which form',
    formsText: 'Beneath each story, under “Download”:',
    edition: 'The whole paper',
    editionText: 'All of it, or all its figures, in one file:',
    checkHeading: 'Is this copy ours, and unchanged?',
    checkText:
      'One list has the checksum of every file that can be kept. If the sum of your file stands in it, the file is what we offer now, to the last letter. If not, it is an older version, or somebody changed it; the page of versions, which each copy names, tells what has changed since.',
    checkHow: 'To see the sum of a file, open a terminal in its folder and write:',
    list: 'The list of checksums',
    systems: [
      {
        name: 'Linux',
        command: (file: string) => `sha256sum ${file}`,
      },
      { name: 'macOS', command: (file: string) => `shasum -a 256 ${file}` },
      { name: 'Windows, in PowerShell', command: (file: string) => `Get-FileHash ${file}` },
    ],
    allText:
      'If you keep the files in the folders that they have on the site, with the list at the top, all are checked at once:',
    allCommand: (list: string) => `sha256sum --ignore-missing -c ${list}`,
    paperHeading: 'On paper',
    paper:
      'Print the page of a story from your browser. Its figures stay beside their paragraphs, and addresses are printed where they are needed.',
    browserHeading: 'In this browser',
    browser:
      'Beneath each story, “Save in this browser” keeps its pages here, to be read without a network. A browser can forget what it keeps: when it runs short of room, when you clear its data, in Safari after seven days of use without a visit. A file of your own stays.',
    saved: 'What this browser keeps',
  },
};
