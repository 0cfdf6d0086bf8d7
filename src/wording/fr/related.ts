import type { Wording } from '../wording.ts';
import { onDate } from './language/dates.ts';

export const related: Wording['related'] = {
  kicker: (publisher) => `Paru ailleurs\u202f: ${publisher}`,
  title: (publisher, headline) => `${publisher}\u202f: ${headline}`,
  description: (publisher, date, headline) =>
    `Ce qu’a publié ${publisher} ${onDate(date)}, résumé par nos soins, et le rapport avec nos articles\u202f: ${headline}`,
  updated: 'Mis à jour le',
  read: (publisher) => `Lire sur ${publisher}`,
  leaves: (site, host, date) => `Quitte ${site} pour ${host}. Lien vérifié ${onDate(date)}.`,
  why: 'Le rapport avec nos articles',
  belongsTo: 'À lire avec',
  toDoWithUs: 'Ce que nous avons à y voir',
};
