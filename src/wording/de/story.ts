import { sentenceCase, sentences } from '../text.ts';
import type { Wording } from '../wording.ts';
import { onDate } from './language/dates.ts';
import { anmerkung, grouped, list, tallied, zahl, zitat } from './language/numbers.ts';

export const story: Wording['story'] = {
  by: (names) => `Von ${list(names)}`,
  authors: (names) => list(names),
  firstReportedBy: (agency) => `Ursprünglicher Bericht: ${agency}`,
  dateline: (place, date) => `${place}, ${date}`,
  publishedHere: 'Hier veröffentlicht:',
  figures: (count) => tallied(count, zahl),
  quotations: (count) => tallied(count, zitat),
  notesLink: (count) => tallied(count, anmerkung),
  inThisStory: 'In diesem Artikel',
  inMargin: 'Zahlen neben diesem Text',
  ofTotal: (noun, total) => `${noun}, von ${total}`,
  figuresInPart: (count) => `${tallied(count, zahl)} dieses Teils, mit Quellen`,
  seeNotes: (numbers) =>
    numbers.length === 1
      ? `siehe Anmerkung ${numbers[0]}`
      : `siehe Anmerkungen ${list(numbers.map(String))}`,
  notes: 'Anmerkungen',
  note: (number) => `Anmerkung ${number}`,
  backToText: (time, times) => {
    const text = times === 1 ? 'Zurück zum Text' : `Zurück zum Text (${time} von ${times})`;
    return { text, label: (number) => `${text}, von Anmerkung ${number}` };
  },
  on: (subjects) => `Zu ${list(subjects)}.`,
  misprint: 'Druckfehler im ursprünglichen Bericht:',
  corrections: 'Korrekturen',
  readHere: 'Auf Deutsch lesen',
  inOtherLanguages: 'In anderen Sprachen',
  related: () => 'Artikel zum Thema',
  relatedness: {
    background: 'Hintergrund',
    earlier: 'Zuvor',
    'follow-up': 'Fortsetzung',
    corrects: 'Korrigiert',
  },
  nextInSection: (section) => `Als Nächstes im Ressort ${sentenceCase(section)}`,
  moreSources: (count) => `${grouped(count)} weitere`,
  tearOut: 'Herunterladen oder teilen',
  relatedWhy: (as, why) => `${as}. ${why}`,
  sources: 'Quellen',
  via: (publisher, via) => `${publisher}, via ${via}`,
  noAddress: 'keine Webadresse bekannt',
  pageRead: (date) => `Link geprüft ${onDate(date)}`,
  allPagesRead: (date) => `Links geprüft ${onDate(date)}.`,
  whatIsCounted: 'In Zahlen',
  allFigures: (count) => (count === 1 ? 'Die eine Zahl' : `Alle ${grouped(count)} Zahlen`),
  address: 'Die Adresse dieses Artikels:',
  voice: 'Im Wortlaut',
  moreStories: 'Weitere Artikel',
  allStories: 'Alle Artikel, nach Monaten',
  sharedFigures: 'Eine Zahl, mehrere Artikel',
  elsewhere: 'Aus anderen Medien',
  kicker: (section, topics) =>
    [sentenceCase(section), topics.map(sentenceCase).join(', ')].filter(Boolean).join(': '),
  frontDescription: (headlines) =>
    sentences([...headlines, 'Jede Zahl mit ihrer Quelle, jedes Zitat mit Namen.']),
  shareOfFigures: (byName) =>
    byName.map(({ name, count }) => `${name} (${grouped(count)})`).join(', '),
  headingOfFigures: (count) => `${tallied(count, zahl)} und wer sie nennt`,
  headingOfQuotations: (count) => `${tallied(count, zitat)}, Wort für Wort`,
};
