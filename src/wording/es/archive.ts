import { sentences } from '../text.ts';
import type { Wording } from '../wording.ts';
import { cifra, cita, noticia, tallied } from './language/numbers.ts';

export const archive: Wording['archive'] = {
  title: 'Todas las noticias, por meses',
  heading: 'Todas las noticias',
  standfirst: 'Por mes de publicación, primero lo más reciente.',
  description: 'Todas las noticias del sitio, por el mes en que se publicaron aquí.',
  kicker: 'Noticias de un mes',
  monthTitle: (month) => `Noticias de ${month}`,
  monthDescription: (month, headlines) =>
    sentences([`Todas las noticias publicadas aquí en ${month}`, ...headlines]),
  stories: (count) => tallied(count, noticia),
  holds: (figures, quotations) =>
    [
      ...(figures > 0 ? [tallied(figures, cifra)] : []),
      ...(quotations > 0 ? [tallied(quotations, cita)] : []),
    ].join(', '),
  all: 'Todos los meses',
};
