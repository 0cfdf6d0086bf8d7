import type { Wording } from '../wording.ts';
import { onDate } from './language/dates.ts';

export const related: Wording['related'] = {
  kicker: (publisher) => `En otro medio: ${publisher}`,
  title: (publisher, headline) => `${publisher}: ${headline}`,
  description: (publisher, date, headline) =>
    `Lo que publicó ${publisher} ${onDate(date)}, con nuestras palabras, y por qué está relacionado: ${headline}`,
  updated: 'Actualizado',
  read: (publisher) => `Leer en ${publisher}`,
  leaves: (site, host, date) => `Sale de ${site} hacia ${host}. Enlace comprobado ${onDate(date)}.`,
  why: 'Por qué está relacionado',
  belongsTo: 'Va con',
  toDoWithUs: 'Nuestra relación',
};
