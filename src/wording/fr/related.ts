import type { Wording } from '../wording.ts';
import { onDate } from './language/dates.ts';

export const related: Wording['related'] = {
  kicker: (publisher) => `Paru ailleurs\u00a0: ${publisher}`,
  title: (publisher, headline) => `${publisher}\u00a0: ${headline}`,
  description: (publisher, date, headline) =>
    `Ce qu’a publié ${publisher} ${onDate(date)}, avec nos mots, et pourquoi c’est lié\u00a0: ${headline}`,
  updated: 'Mis à jour',
  read: (publisher) => `Lire sur ${publisher}`,
  leaves: (site, host, date) => `Quitte ${site} pour ${host}. Lien vérifié ${onDate(date)}.`,
  why: 'Pourquoi c’est lié',
  belongsTo: 'À lire avec',
  toDoWithUs: 'Notre lien',
};
