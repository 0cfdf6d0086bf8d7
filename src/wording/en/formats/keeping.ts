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
    html: 'Opens in any browser, from a memory stick or a disk, now or in years to come: nothing is fetched and no script runs. Figures and quotations are in it, linked both ways.',
    epub: 'For e-readers. Figures open as notes in place.',
    txt: 'For mail, terminals and notes. Figures, quotations and sources are at the end.',
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
  all: 'All formats and versions',

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
      'Each copy says at the top which version it is. Changes made after it are above it in this list.',
    newest: 'This is the newest version.',
    notInIt: (number: number) => `A copy of version ${number} lacks everything above this line.`,
    asPublished: 'The story as it was published.',
    changed: 'What this version changed:',
    sameDay:
      'If a copy names fewer corrections than the same version does here, it was made earlier that day.',
    /** The name of a version in the list: “Version 2 of 5 December 2026, with 1 correction”. */
    version: kept.version,
    whole: 'How to keep, and how to check a copy',
  },

  page: {
    title: 'Download',
    description:
      'How to keep a story or the whole paper: the formats, how to compare a copy with ours, and how saving in a browser works.',
    heading: 'How to keep what you read',
    standfirst:
      'Every story can be downloaded whole: every paragraph, figure, source, quotation, note and correction, with its address and version.',
    formsHeading: 'File formats',
    formsText: 'Beneath each story, under “Download”:',
    edition: 'The whole paper',
    editionText: 'All of it, or all its figures, in one file:',
    checkHeading: 'Is this copy ours, and unchanged?',
    checkText:
      'One list has the checksum of every file that can be kept. If the checksum of your file is in it, the file is exactly what we offer now. If not, it is an older version, or somebody changed it; the page of versions, which each copy names, says what has changed since.',
    checkHow: 'To see the checksum of a file, open a terminal in its folder and type:',
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
      'Beneath each story, “Save in this browser” saves its pages here for reading offline. A browser can delete what it saves: when it runs short of space, when you clear its data, or, in Safari, after seven days of use without a visit. A file you downloaded stays.',
    saved: 'What is saved in this browser',
  },
};
