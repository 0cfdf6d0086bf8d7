/** The page about the site. */
export const about = {
  title: 'About',
  description: (site: string) =>
    `What ${site} is: news in which every figure and every quotation has an address, a source and a way back to its sentence.`,
  heading: (site: string) => `What ${site} is`,
  standfirst:
    'A tear sheet is a page taken out of a paper, to keep or to pass on. This paper is made for that.',
  sections: [
    {
      heading: 'For readers',
      paragraphs: [
        'In each story the figures are marked. Follow one, and you reach a page of its own: the number, what it counts, who says so, where it can be checked, the sentence it comes from, and a link back to it. Quotations have the same.',
        'Nothing here needs a script to be read, and nothing tracks its readers. A page comes as one file and loads nothing from other sites.',
      ],
    },
    {
      heading: 'How stories are made',
      paragraphs: [
        'Stories are written from reports that others published first, and they name them. Each number is checked against the rest of the text before a page is built. Where figures and text disagree, the page is not built unless a note tells readers what is known.',
      ],
    },
  ],
  addressesHeading: 'Addresses',
  addresses:
    'An address once published here works for ever. A story that is withdrawn keeps its address, which then says that it was withdrawn, and why.',
  licenceHeading: 'Use and licence',
  licence: (publisher: string) =>
    `Texts are by ${publisher} and may be shared and adapted by anyone who credits it and links to the page. Words in quotation marks belong to those who said them. The licence:`,
  contactHeading: 'Write to us',
  contact:
    'If you have found a mistake, please give the address of the figure or quotation. For anything else:',
};
