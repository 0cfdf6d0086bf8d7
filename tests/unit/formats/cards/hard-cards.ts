import type {
  Card,
  FigureCard,
  MarkedFigure,
  PersonCard,
  QuotationCard,
  SeriesCard,
  StoryCard,
} from '../../../../src/formats/cards/card.ts';

const common = { lang: 'en', site: 'Tearsheet' };
const sentence =
  'The council said on Monday that it would not pay for the bridge before the engineers had told it how long the piers would stand in the tide of the western channel.';

/** Pieces under the marker from a text in which words set small stand in brackets. */
export function pieces(text: string): MarkedFigure['pieces'] {
  return text
    .split(/ (?![^[]*\])/)
    .map((piece) => ({ text: piece.replace(/[[\]]/g, ''), small: piece.startsWith('[') }));
}

export const aSeries = (name: string, more: Partial<SeriesCard> = {}): SeriesCard => ({
  kind: 'series',
  ...common,
  what: 'Series',
  name,
  span: 'Two values: from nearly 200,000 tonnes in 2017 to 16,000 tonnes in 2022.',
  columns: [
    { width: 0.45, height: 1 },
    { width: 0.1, height: 0 },
    { width: 0.45, height: 0.08 },
  ],
  ends: [
    { number: 'nearly 200,000 tonnes', date: '2017' },
    { number: '16,000 tonnes', date: '2022' },
  ],
  strip: 'Figures from: Alejandro Gil',
  ...more,
});

export const aFigure = (text: string, more: Partial<FigureCard> = {}): FigureCard => ({
  kind: 'figure',
  ...common,
  figure: { pieces: pieces(text), counts: 'people displaced in Ukraine' },
  sentence: null,
  says: { name: 'United Nations' },
  asOf: 'as of 15 February 2023',
  story: 'A story',
  ...more,
});

export const aQuotation = (
  sentences: readonly string[],
  more: Partial<QuotationCard> = {},
): QuotationCard => ({
  kind: 'quotation',
  ...common,
  sentences,
  speaker: { name: 'Ana Ruiz', office: 'who runs the mill' },
  story: 'A story',
  goesOn: 'The quotation goes on.',
  ...more,
});

export const aStory = (headline: string, more: Partial<StoryCard> = {}): StoryCard => ({
  kind: 'story',
  ...common,
  section: 'World',
  headline,
  standfirst: sentence,
  dateline: 'Havana, 1 March 2023',
  figures: [],
  ...more,
});

const aPerson = (name: string, more: Partial<PersonCard> = {}): PersonCard => ({
  kind: 'person',
  ...common,
  what: 'Person',
  name,
  office: null,
  tally: 'One quotation on this site',
  words: null,
  figures: [],
  ...more,
});

const counting = (text: string, counts: string) => ({ pieces: pieces(text), counts });

/** What is hard to set: too long, too wide, from the right to the left, or hardly anything at all. */
export const hardCards: Record<string, Card> = {
  'a figure with nothing said of it': aFigure('7', {
    figure: { pieces: pieces('7'), counts: null },
    says: null,
    asOf: null,
  }),
  'a figure with nothing said of it but its sentence': aFigure('[at least] 8,000', {
    figure: { pieces: pieces('[at least] 8,000'), counts: null },
    sentence,
  }),
  'a figure with a sentence without end': aFigure('8,000', {
    figure: { pieces: pieces('8,000'), counts: null },
    sentence: `${sentence} `.repeat(9),
  }),
  'a range of money': aFigure('$5.5 [billion] [to] $5.72 [billion]'),
  'a range with a long qualifier': aFigure(
    '[somewhere between an estimated] $5.5 [billion] [and] $5.72 [billion] [euros]',
  ),
  'a number in words': aFigure('one hundred and twenty-three thousand four hundred and five'),
  'a malformed number': aFigure('13,3000'),
  'a number of 16 digits': aFigure('1,234,567,890,123,456'),
  'a number of 90 digits': aFigure('1'.repeat(90)),
  'a figure that counts a paragraph': aFigure('[at least] 8,000', {
    figure: counting('[at least] 8,000', `${sentence} `.repeat(5)),
  }),
  'a figure that counts one word without end': aFigure('12%', {
    figure: counting('12%', 'bridge'.repeat(90)),
  }),
  'a figure of somebody with a very long name': aFigure('[at least] 8,000', {
    says: { name: 'Special Representative for the Protection of Everybody '.repeat(6) },
  }),
  'a figure of a story with a very long name': aFigure('25', { story: sentence.repeat(3) }),
  'a figure told from the right to the left': aFigure('25', {
    figure: counting('25', 'שלום עולם and مرحبا بالعالم'),
    says: { name: 'بان كي مون' },
  }),
  'a figure of a story from the right to the left': aFigure('[أكثر من] 19,400 [مسافر]', {
    lang: 'ar',
    figure: counting('[أكثر من] 19,400 [مسافر]', 'المسافرون في الصيف الماضي'),
    says: { name: 'Port of Havana' },
    asOf: '19 نوفمبر 2026',
    story: 'العبّارة الليلية تعود',
  }),
  'a quotation of one word': aQuotation(['No'], { speaker: { name: 'Eva Ruiz', office: null } }),
  'a quotation of nobody': aQuotation(['emergency'], { speaker: { nobody: 'Nobody is named' } }),
  'a quotation of three sentences': aQuotation([sentence, sentence, sentence]),
  'a quotation of twenty sentences': aQuotation(Array<string>(20).fill(sentence)),
  'a quotation of one endless sentence': aQuotation([sentence.repeat(9)]),
  'a quotation of one endless word': aQuotation(['Rindfleischetikettierung'.repeat(30)]),
  'a quotation of somebody with many offices': aQuotation([sentence, sentence], {
    speaker: { name: 'Maria '.repeat(50), office: 'the head of everything '.repeat(40) },
  }),
  'a story with a long headline': aStory(sentence, {
    figures: [
      counting('$5.5 [billion] [to] $5.72 [billion]', 'the price'),
      counting('8', sentence),
    ],
  }),
  'a story with a headline beyond all measure': aStory(`${sentence} `.repeat(9), {
    section: 'Everywhere '.repeat(20),
    dateline: sentence,
  }),
  'a story with a headline of one word': aStory('W'.repeat(700)),
  'a story from the right to the left': aStory('بوتين يرسل رئيس الأمن إلى هافانا لتعميق العلاقات'),
  'a story in many scripts': aStory('Дмитрий → Київ ≈ Ωμέγα ≥ ğłşćǧ Nguyễn'),
  'a series': aSeries('Pork delivered in Cuba'),
  'a series with a long name': aSeries(sentence),
  'a series with a name beyond all measure': aSeries(`${sentence} `.repeat(5)),
  'a person with a very long name': aPerson('Maria del Carmen '.repeat(20)),
  'a person with a long office and long words': aPerson('María Fernández-Villaverde y Gómez', {
    office: 'minister of everything '.repeat(14),
    words: `“${sentence}”`,
  }),
  'a story told elsewhere, at length': {
    kind: 'elsewhere',
    ...common,
    toldBy: `Published by ${'The Daily News of the Northern Isles '.repeat(5)}`,
    headline: `${sentence} `.repeat(4),
    headlineLang: 'en',
    date: '3 May 2024',
    strip: 'A related story',
  },
  'a site with a long name': {
    kind: 'site',
    lang: 'en',
    site: 'The Very Daily News of the Northern Isles and Elsewhere',
    tagline: sentence,
    promise: sentence,
    holdings: '12,345 stories, 1,234,567 figures, 99,999 quotations',
    figures: [counting('[at least] $5.72 [billion]', sentence), counting('8', 'ships')],
  },
};
