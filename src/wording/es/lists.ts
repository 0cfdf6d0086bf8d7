import { sentences } from '../text.ts';
import type { Wording } from '../wording.ts';
import { cifra, cita, correccion, noticia, tallied } from './language/numbers.ts';

const oneName =
  'Cada magnitud con un solo nombre, por fechas. Cada línea dice solo lo que cambia respecto a la anterior.';

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
    sentences([`Noticias de “${label}”, primero las más recientes`, ...headlines]),
  stories: (count) => tallied(count, noticia),
  storiesTold: (count) =>
    `${tallied(count, noticia)}${count < 2 ? '' : ', primero las más recientes'}.`,
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
  figuresHeading: (count) => `${tallied(count, cifra)}, y quién ${count < 2 ? 'la' : 'las'} da`,
  figuresStandfirst: `Todas las cifras de la edición. ${oneName}`,
  figuresDescription: (count, labels) =>
    `${tallied(count, cifra)} de todas las noticias, con la unidad, la fecha y quién lo dice: ${labels.join(', ')}.`,
  noStories: 'Todavía no se ha publicado ninguna noticia.',
  noFigures: 'Todavía no se ha publicado ninguna cifra.',
  moreOf: (label, count) =>
    `${tallied(count, { one: 'magnitud más', many: 'magnitudes más' })}: ${label}`,
  topicFiguresTitle: (label) => `Cifras: ${label}`,
  topicFiguresHeading: (label) => `Cifras: ${label}`,
  topicFiguresStandfirst: (count) => `${tallied(count, cifra)}. ${oneName}`,
  topicFiguresDescription: (label, names) =>
    `Cifras de las noticias de “${label}”, con la unidad, la fecha y quién lo dice: ${names.join('; ')}.`,
  figures: (count) => tallied(count, cifra),
  allFigures: 'Todas las cifras',

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
