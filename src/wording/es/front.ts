import { sentenceCase } from '../text.ts';
import type { Wording } from '../wording.ts';
import { longDate, ofDate, toDate } from './language/dates.ts';
import { cifra, cita, grouped, noticia, tallied } from './language/numbers.ts';

export const front: Wording['front'] = {
  stories: (count) => tallied(count, noticia),
  figures: (count) => tallied(count, cifra),
  quotations: (count) => tallied(count, cita),
  older: (from, to, published) => {
    const [first, last] = [longDate(from.slice(0, 7)), longDate(to.slice(0, 7))];
    const span = first === last ? ofDate(first) : `${ofDate(first)} ${toDate(last)}`;
    return `Estas noticias son ${span}; se han publicado aquí hasta el ${longDate(published)}.`;
  },
  drawing: 'En un gráfico',
  lastOf: 'La última cifra',
  figuresOfEdition: 'Cifras de la edición',
  allFigures: (count) =>
    count === 1 ? 'La única cifra, por temas' : `Las ${grouped(count)} cifras, por temas`,
  corrections: 'Correcciones',
  noCorrections:
    'Ninguna hasta ahora. Lo que cambiamos después de publicar lo contamos: qué decía, qué dice ahora y por qué.',
  allCorrections: 'Todas las correcciones',
  allOf: (section) => `Toda la sección ${sentenceCase(section)}`,
  more: 'Noticias anteriores',
};
