// What made stories are told of. All of it is invented.

/** What a story counts, and who answers for it. */
export interface Beat {
  section: string;
  topic: string;
  /** What is counted, in the plural, and where it is found. */
  things: string;
  place: string;
  /** What became of some, as a past participle: three fates that exclude one another. */
  fates: readonly [string, string, string];
  office: string;
  trade: string;
}

export const beats: readonly Beat[] = [
  {
    section: 'world',
    topic: 'Floods',
    things: 'farms',
    place: 'valley',
    fates: ['flooded', 'cut off', 'spared'],
    office: 'director of the water board',
    trade: 'farmer',
  },
  {
    section: 'economy',
    topic: 'Housing',
    things: 'flats',
    place: 'district',
    fates: ['finished', 'begun', 'put off'],
    office: 'head of the building office',
    trade: 'mason',
  },
  {
    section: 'economy',
    topic: 'Fishing',
    things: 'boats',
    place: 'harbour',
    fates: ['licensed', 'laid up', 'sold'],
    office: 'harbour master',
    trade: 'skipper',
  },
  {
    section: 'society',
    topic: 'Schools',
    things: 'pupils',
    place: 'county',
    fates: ['tested', 'excused', 'sent home'],
    office: 'inspector of schools',
    trade: 'teacher',
  },
  {
    section: 'society',
    topic: 'Health',
    things: 'patients',
    place: 'region',
    fates: ['treated', 'transferred', 'discharged'],
    office: 'chief physician',
    trade: 'nurse',
  },
  {
    section: 'world',
    topic: 'Forests',
    things: 'trees',
    place: 'province',
    fates: ['felled', 'marked', 'left standing'],
    office: 'forest warden',
    trade: 'carter',
  },
  {
    section: 'economy',
    topic: 'Railways',
    things: 'wagons',
    place: 'junction',
    fates: ['repaired', 'scrapped', 'leased'],
    office: 'manager of the works',
    trade: 'fitter',
  },
  {
    section: 'society',
    topic: 'Libraries',
    things: 'books',
    place: 'town',
    fates: ['lent', 'mended', 'given away'],
    office: 'town librarian',
    trade: 'bookbinder',
  },
];

const starts = ['Al', 'Bra', 'Cor', 'Den', 'El', 'Fal', 'Gor', 'Hol', 'Ist', 'Kar', 'Lor', 'Mer'];
const middles = ['a', 'e', 'i', 'o', 'u', 'an', 'en', 'ar', 'os', 'il', 'em', 'ur'];
const ends = [
  'berg',
  'dale',
  'ford',
  'holm',
  'mouth',
  'stad',
  'vik',
  'wick',
  'ton',
  'grad',
  'field',
];

/** Names of towns, each once. */
export const towns: readonly string[] = starts.flatMap((start) =>
  middles.flatMap((middle) => ends.map((end) => start + middle + end)),
);

export const firstNames = [
  ...['Ana', 'Clara', 'Elena', 'Grace', 'Helen', 'Irene', 'Julia', 'Laura', 'Maria', 'Nora'],
  ...['Peter', 'Paul', 'Robert', 'Simon', 'Thomas', 'Victor', 'Walter', 'Hugo', 'Martin', 'Oscar'],
] as const;

/** Family names, each once; none is a word of the stories. */
export const familyNames: readonly string[] = starts
  .flatMap((start) =>
    ['enko', 'ovic', 'sson', 'inen', 'escu', 'aitis', 'ardo', 'ez'].map(
      (end) => start.toLowerCase() + end,
    ),
  )
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1));

/** Bodies that many stories name. */
export const bodies = [
  { id: 'statistics-office', name: 'Statistics Office' },
  { id: 'audit-court', name: 'Court of Audit' },
  { id: 'weather-service', name: 'Weather Service' },
  { id: 'relief-agency', name: 'Relief Agency' },
  { id: 'labour-union', name: 'Union of Labour' },
  { id: 'transport-board', name: 'Transport Board' },
] as const;

/** Sentences that state no figure. */
export const plainSentences = [
  'Nobody had expected the report so early in the year.',
  'The papers were put on the table without a word.',
  'In the square people read the notice twice.',
  'The older ones remember a time when nobody counted.',
  'What comes next will be settled by the council.',
  'The road to the upper villages was open again by evening.',
  'A clerk carried the lists from door to door.',
  'Rain fell on the roofs, and the talk went on inside.',
  'The money has not arrived, and few believe that it will come soon.',
  'The minister has not answered questions about it.',
  'Some had brought photographs, others a bundle of letters.',
  'It was the first meeting of its kind since the war.',
  'The building stands empty, its windows boarded up.',
  'Those who could leave had left before the harvest.',
  'On the wall hangs a map that is older than the border.',
] as const;

/** What somebody says, with no figure in it. */
export const remarks = [
  'We did not ask for much, and we were given less',
  'Nobody came to see it with their own eyes',
  'The lists were right, and still they were not believed',
  'There is work for everybody who wants it here',
  'It will be mended, or it will be given up',
  'My father stood in this place and said the same',
  'They read the number and forgot the people',
  'What was promised in spring is still owed to us',
  'We shall wait, as we have always waited',
  'The truth is plainer than the speeches',
  'You cannot build a wall against water',
  'I would do it again, and sooner',
] as const;
