import { sentenceCase } from '../text.ts';
import type { Wording } from '../wording.ts';
import {
  cifra,
  cita,
  correccion,
  counted,
  noticia,
  tallied,
  type Noun,
} from './language/numbers.ts';

const some = (count: number, noun: Noun) => sentenceCase(counted(count, noun));
const oneName =
  'Cada cantidad con un solo nombre, por fechas. Cada línea dice solo lo que cambia respecto a la anterior.';

export const lists: Wording['lists'] = {
  section: 'Sección',
  topic: 'Tema',
  titled: (label, part) => {
    const [year, number] = part?.split('-') ?? [];
    return [label, year, number === undefined ? undefined : `parte ${number}`]
      .filter((word) => word !== undefined)
      .join(', ');
  },
  storiesTitle: (label) => `${label}: noticias`,
  storiesDescription: (label, headlines) =>
    `Noticias de “${label}”, primero las más recientes. ${headlines.join('. ')}`,
  stories: (count) => some(count, noticia),
  storiesTold: (count) => `${some(count, noticia)}, primero las más recientes.`,
  storiesHeading: 'Noticias',
  whatIsCounted: 'Lo que se ha contado',
  lastOf: 'La última cifra',
  speakers: 'A quién se cita',
  figuresOn: (label) => `Todas las cifras: ${label}`,
  feedOf: 'Canal RSS',
  sections: 'Secciones',
  topics: 'Temas',
  parts: 'Todo, por años',
  newest: 'Lo último',

  figuresTitle: 'Todas las cifras',
  figuresHeading: (count) => `${some(count, cifra)}, y quién las da`,
  figuresStandfirst: `Todas las cifras de la edición. ${oneName}`,
  figuresDescription: (count, labels) =>
    `${tallied(count, cifra)} de todas las noticias, cada una con su unidad, quién la da y su fecha: ${labels.join(', ')}.`,
  noFigures: 'Todavía no se ha publicado ninguna cifra.',
  moreOf: (label, count) =>
    `${count === 1 ? '1 cosa contada más' : `${count} cosas contadas más`}: ${label}`,
  topicFiguresTitle: (label) => `Cifras: ${label}`,
  topicFiguresHeading: (label) => `Cifras: ${label}`,
  topicFiguresStandfirst: (count) => `${some(count, cifra)}. ${oneName}`,
  topicFiguresDescription: (label, names) =>
    `Cifras de ${label}, cada una con su unidad, quién la da y su fecha: ${names.join('; ')}.`,
  figures: (count) => tallied(count, cifra),
  allFigures: 'Todas las cifras',
  storiesOn: (label) => `Noticias: ${label}`,

  quotationsTitle: 'Todas las citas',
  quotationsHeading: 'Palabra por palabra',
  quotationsStandfirst:
    'Lo que se cita en nuestras noticias y quién lo dijo; primero la noticia más reciente.',
  quotationsDescription: (headlines) =>
    `Todas las citas de la edición y quién las dijo, noticia por noticia: ${headlines.join('; ')}.`,
  quotations: (count) => tallied(count, cita),
  noQuotations: 'Todavía no se ha publicado ninguna cita.',
  corrections: (count) => tallied(count, correccion),
  all: 'Todas las citas',
};
