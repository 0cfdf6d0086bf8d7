import type { Wording } from '../wording.ts';
import { onDate } from './language/dates.ts';

export const related: Wording['related'] = {
  kicker: (publisher) => `Anderswo erschienen: ${publisher}`,
  title: (publisher, headline) => `${publisher}: ${headline}`,
  description: (publisher, date, headline) =>
    `Was ${publisher} ${onDate(date)} berichtete, in unseren Worten, und was es mit unseren Artikeln zu tun hat: ${headline}`,
  updated: 'Aktualisiert am',
  read: (publisher) => `Lesen bei ${publisher}`,
  leaves: (site, host, date) => `Führt von ${site} zu ${host}. Link geprüft ${onDate(date)}.`,
  why: 'Was das mit unseren Artikeln zu tun hat',
  belongsTo: 'Verwandt mit',
  toDoWithUs: 'Was wir damit zu tun haben',
};
