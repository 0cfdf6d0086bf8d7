import { sentenceCase, sentences } from '../text.ts';
import type { Wording } from '../wording.ts';
import { onDate } from './language/dates.ts';
import { chiffre, citation, grouped, list, note, tallied } from './language/numbers.ts';

export const story: Wording['story'] = {
  by: (names) => `Par ${list(names)}`,
  authors: (names) => list(names),
  firstReportedBy: (agency) => `D’abord publié par ${agency}`,
  dateline: (place, date) => `${place}, ${date}`,
  publishedHere: 'Publié ici\u202f:',
  figures: (count) => tallied(count, chiffre),
  quotations: (count) => tallied(count, citation),
  notesLink: (count) => tallied(count, note),
  inThisStory: 'Dans cet article',
  inMargin: 'Chiffres à côté de ce texte',
  ofTotal: (noun, total) => `${noun}, sur ${total}`,
  figuresInPart: (count) => `${tallied(count, chiffre)} de cette partie, avec leurs sources`,
  seeNotes: (numbers) =>
    numbers.length === 1
      ? `voir la note ${numbers[0]}`
      : `voir les notes ${list(numbers.map(String))}`,
  notes: 'Notes',
  note: (number) => `Note ${number}`,
  backToText: (time, times) => {
    const text = times === 1 ? 'Retour au texte' : `Retour au texte (${time} sur ${times})`;
    return { text, label: (number) => `${text}, depuis la note ${number}` };
  },
  on: (subjects) => `Sur ${list(subjects)}.`,
  misprint: 'Coquille dans l’article d’origine\u202f:',
  corrections: 'Corrections',
  readHere: 'Lire en français',
  inOtherLanguages: 'Dans d’autres langues',
  related: () => 'À lire aussi',
  relatedness: {
    background: 'Contexte',
    earlier: 'Précédemment',
    'follow-up': 'Suite',
    corrects: 'Corrige',
  },
  nextInSection: (section) => `À lire ensuite dans la rubrique ${sentenceCase(section)}`,
  moreSources: (count) => `${grouped(count)} autre${count < 2 ? '' : 's'}`,
  tearOut: 'Télécharger ou partager',
  relatedWhy: (as, why) => `${as}. ${why}`,
  sources: 'Sources',
  via: (publisher, via) => `${publisher}, via ${via}`,
  noAddress: 'adresse web inconnue de nous',
  pageRead: (date) => `lien vérifié ${onDate(date)}`,
  allPagesRead: (date) => `Liens vérifiés ${onDate(date)}.`,
  whatIsCounted: 'En chiffres',
  allFigures: (count) => (count < 2 ? 'Le chiffre' : `Les ${grouped(count)} chiffres`),
  address: 'L’adresse de cet article\u202f:',
  voice: 'Verbatim',
  moreStories: 'Autres articles',
  allStories: 'Tous les articles, par mois',
  sharedFigures: 'Un chiffre, plusieurs articles',
  elsewhere: 'Dans d’autres médias',
  kicker: (section, topics) =>
    [sentenceCase(section), topics.map(sentenceCase).join(', ')].filter(Boolean).join('\u202f: '),
  frontDescription: (headlines) =>
    sentences([...headlines, 'Chaque chiffre avec sa source, chaque citation avec son auteur.']),
  shareOfFigures: (byName) =>
    byName.map(({ name, count }) => `${name} (${grouped(count)})`).join(', '),
  headingOfFigures: (count) =>
    `${tallied(count, chiffre)}, et qui ${count < 2 ? 'le' : 'les'} donne`,
  headingOfQuotations: (count) => `${tallied(count, citation)}, mot pour mot`,
};
