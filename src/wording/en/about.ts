/** The page about the site. */
export const about = {
  title: 'About',
  description: (site: string) =>
    `What ${site} is: news in which every figure and every quotation has an address, a source and a way back to its sentence.`,
  heading: (site: string) => `What ${site} is`,
  standfirst:
    'A tear sheet is a page taken out of a paper, to keep or to pass on. This is a paper made for that.',
  sections: [
    {
      heading: 'For readers',
      paragraphs: [
        'In each story the figures are marked. Follow one, and you come to a page that holds nothing else: the number, what it counts, who says so, where it can be checked, the sentence it was taken from, and the way back to it. Quotations have the same.',
        'Nothing here needs a script, and nothing counts its readers. A page comes as one file, and asks no other host for anything.',
      ],
    },
    {
      heading: 'How stories are made',
      paragraphs: [
        'Stories are written from reports that others published first, and name them. Each number is checked against the rest of the text before the page is built: where figures and text disagree, the page is not built, unless a note tells readers what is known.',
      ],
    },
  ],
  addressesHeading: 'Addresses',
  addresses:
    'An address once published here works for ever. A story that is withdrawn keeps its address, which then says that it was withdrawn, and why.',
  licenceHeading: 'Use and licence',
  licence: (publisher: string) =>
    `Texts are by ${publisher} and may be shared and adapted by whoever names it and links to the page. Words in quotation marks belong to those who said them. The licence:`,
  contactHeading: 'Write to us',
  contact: 'About a mistake, with the address of the figure or quotation, or about anything else:',
};
