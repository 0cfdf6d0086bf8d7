import { sentenceCase, sentences } from '../text.ts';
import type { Wording } from '../wording.ts';
import { onDate } from './language/dates.ts';
import { cifra, cita, grouped, list, nota, tallied } from './language/numbers.ts';

export const story: Wording['story'] = {
  by: (names) => `Por ${list(names)}`,
  authors: (names) => list(names),
  firstReportedBy: (agency) => `Información original: ${agency}`,
  dateline: (place, date) => `${place}, ${date}`,
  publishedHere: 'Publicada aquí:',
  figures: (count) => tallied(count, cifra),
  quotations: (count) => tallied(count, cita),
  notesLink: (count) => tallied(count, nota),
  inThisStory: 'En esta noticia',
  inMargin: 'Cifras junto a este texto',
  ofTotal: (noun, total) => `${noun}, de un total de ${total}`,
  figuresInPart: (count) => `${tallied(count, cifra)} de esta parte, con sus fuentes`,
  seeNotes: (numbers) =>
    numbers.length === 1
      ? `véase la nota ${numbers[0]}`
      : `véanse las notas ${list(numbers.map(String))}`,
  notes: 'Notas',
  note: (number) => `Nota ${number}`,
  backToText: (time, times) => {
    const text = times === 1 ? 'Volver al texto' : `Volver al texto (${time} de ${times})`;
    return { text, label: (number) => `${text}, desde la nota ${number}` };
  },
  on: (subjects) => `Sobre ${list(subjects)}.`,
  misprint: 'Errata en la información original:',
  corrections: 'Correcciones',
  readHere: 'Leer en español',
  inOtherLanguages: 'En otros idiomas',
  related: (count) => (count === 1 ? 'Noticia relacionada' : 'Noticias relacionadas'),
  relatedness: {
    background: 'Contexto',
    earlier: 'Antes',
    'follow-up': 'Continuación',
    corrects: 'Corrige',
  },
  nextInSection: (section) => `A continuación, en la sección ${sentenceCase(section)}`,
  moreSources: (count) => `${grouped(count)} más`,
  tearOut: 'Descargar o compartir',
  relatedWhy: (as, why) => `${as}. ${why}`,
  sources: 'Fuentes',
  via: (publisher, via) => `${publisher}, vía ${via}`,
  noAddress: 'sin dirección web conocida',
  pageRead: (date) => `enlace comprobado ${onDate(date)}`,
  allPagesRead: (date) => `Enlaces comprobados ${onDate(date)}.`,
  whatIsCounted: 'En cifras',
  allFigures: (count) => (count === 1 ? 'La única cifra' : `Las ${grouped(count)} cifras`),
  address: 'La dirección de esta noticia:',
  voice: 'En sus propias palabras',
  moreStories: 'Más noticias',
  allStories: 'Todas las noticias, por meses',
  sharedFigures: 'Una cifra, varias noticias',
  elsewhere: 'En otros medios',
  kicker: (section, topics) =>
    [sentenceCase(section), topics.map(sentenceCase).join(', ')].filter(Boolean).join(': '),
  frontDescription: (headlines) =>
    sentences([...headlines, 'Cada cifra con su fuente, cada cita con su autor.']),
  shareOfFigures: (byName) =>
    byName.map(({ name, count }) => `${name} (${grouped(count)})`).join(', '),
  headingOfFigures: (count) => `${tallied(count, cifra)}, y quién ${count < 2 ? 'la' : 'las'} da`,
  headingOfQuotations: (count) => `${tallied(count, cita)}, palabra por palabra`,
};
