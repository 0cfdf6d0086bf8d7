import type { Wording } from '../wording.ts';
import { onDate } from './language/dates.ts';

export const related: Wording['related'] = {
  kicker: (publisher) => `En otro medio: ${publisher}`,
  title: (publisher, headline) => `${publisher}: ${headline}`,
  description: (publisher, date, headline) =>
    `Lo que publicó ${publisher} ${onDate(date)}, con nuestras palabras, y qué relación tiene con nuestras noticias: ${headline}`,
  updated: 'Actualizado el',
  read: (publisher) => `Leer en ${publisher}`,
  leaves: (site, host, date) => `Lleva de ${site} a ${host}. Enlace comprobado ${onDate(date)}.`,
  why: 'Qué relación tiene con nuestras noticias',
  belongsTo: 'Relacionada con',
  toDoWithUs: 'Qué tenemos que ver',
};
