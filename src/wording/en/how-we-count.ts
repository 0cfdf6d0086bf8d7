import { qualifierMeanings } from './language/qualifiers.ts';

/** The page that says what qualifiers, ranges, sums and notes mean. */
export const howWeCount = {
  title: 'How we count',
  description:
    'What counts as a figure or a quotation here; what “at least” and “about” mean; how sums hold by rounding; what notes and corrections are.',
  standfirst:
    'Every number that a story gives and every quotation in it is checked against the rest of the text and given an address of its own. These are the rules.',
  sections: [
    {
      heading: 'What is a figure',
      paragraphs: [
        'A figure is a number, in digits or in words, that counts or measures something: people, tonnes, money, a share, a span of time. Dates, years, times of day, ranks, and numbers that belong to a name are left alone. So are vague amounts such as “thousands.”',
        'Each figure is shown as it stands in its sentence, with the words that limit it. The line under the marker is there for readers who do not see its colour.',
      ],
    },
    {
      heading: 'Who says so, and where it can be checked',
      paragraphs: [
        'Who says so is the person or body that the story gives as the origin of a number. Where they have no page here, we name them as the story does: “The police, in the text.” Where the story names no one, neither do we. The source is another thing: a document in which the number can be looked up, with the day on which we checked the link.',
        '“As of” is the day up to which the number was counted, where that is known. It can be earlier than the day on which somebody said it.',
      ],
    },
    {
      heading: 'Ranges and changes',
      paragraphs: [
        '“From 43% to 82%” is one figure with two ends. It is drawn as a line on a scale that begins at zero, with the first end open and the second filled.',
      ],
    },
    {
      heading: 'Sums, shares and rounding',
      paragraphs: [
        'Where the words of a story say that parts make a total, we add them up. A rounded number stands for every number that would be rounded to it: 8,000 may be anything from 7,500 to 8,499, and “at least” opens it upward. If some combination within those limits makes the total, the sum holds by rounding. The page says so in plain black, because nothing is wrong.',
        'If no rounding makes the total, the story is not published until the number is put right, or until a note tells readers what is known. Shares that we work out ourselves are marked as our calculation.',
      ],
    },
    {
      heading: 'Quotations',
      paragraphs: [
        'Quotations are word for word. A direct quotation is a whole clause of somebody’s speech; a partial one is a few words of theirs within a sentence of ours; a phrase is a term in quotation marks that the story attributes to no one, and neither do we. A comma that only leads into our own sentence is left out where the words stand alone.',
      ],
    },
    {
      heading: 'Notes and corrections',
      paragraphs: [
        'A note says what was checked, what was rounded, and what the original report printed. Misprints in that report are shown struck through, in red. A correction is something else: a change we made after publishing, with the date, what it was, what it is now, and why.',
      ],
    },
  ],
  qualifiersHeading: 'Words that limit a number',
  qualifiers: Object.values(qualifierMeanings),
};
