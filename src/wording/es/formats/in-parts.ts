import type { Wording } from '../../wording.ts';
import { longDate } from '../language/dates.ts';
import { noticia, tallied } from '../language/numbers.ts';

export const inParts: Wording['inParts'] = {
  why: 'El periódico entero es más de lo que un teléfono admite en un solo archivo. Está en partes, según el año en que se publicaron aquí las noticias:',
  holds: (stories, from, to) =>
    `${tallied(stories, noticia)}, ${stories === 1 ? 'publicada' : 'publicadas'} ${from === to ? `el ${longDate(from)}` : `del ${longDate(from)} al ${longDate(to)}`}`,
  asOf: (date) => `Esta parte del periódico, tal como estaba el ${longDate(date)}.`,
  check:
    'Cada parte tiene una lista con la suma de control de cada archivo suyo que se puede guardar, también los de cada noticia. Si la de su archivo está en ella, es lo que ofrecemos ahora, hasta la última letra. Si no, es una versión anterior o alguien lo ha cambiado; la página de versiones, que cada copia nombra, cuenta qué ha cambiado desde entonces.',
  checkAll:
    'Si conserva los archivos en las carpetas que tienen en el sitio, con las listas en la de arriba, se comprueban todos de una vez:',
  data: {
    title: (site) => `Partes de las cifras de ${site}`,
    document:
      'Dónde están las cifras de todas las noticias, que son demasiadas para un solo archivo: una parte por año o por tramo de un año.',
    address: 'Dirección de este archivo.',
    table: 'La misma lista como tabla: CSV en UTF-8 según RFC 4180, una fila por parte.',
    parts: 'Las partes, primero la más reciente. La que está completa se queda como está.',
    part: {
      name: 'Nombre de la parte: su año y, a partir de la segunda, su número dentro de él.',
      from: 'El día en que se publicó la primera de sus noticias.',
      to: 'El día en que se publicó la última.',
      stories: 'De cuántas noticias trata.',
      figures: 'Cuántas cifras contiene.',
      address: 'Dirección de sus cifras en JSON.',
      table: 'Dirección de las mismas como tabla.',
    },
  },
};
