import type { Wording } from '../wording.ts';
import { onDate } from './language/dates.ts';

export const related: Wording['related'] = {
  kicker: (publisher) => `Noutro meio: ${publisher}`,
  title: (publisher, headline) => `${publisher}: ${headline}`,
  description: (publisher, date, headline) =>
    `O que ${publisher} noticiou ${onDate(date)}, pelas nossas palavras, e porque está relacionado: ${headline}`,
  updated: 'Atualizado',
  read: (publisher) => `Ler em ${publisher}`,
  leaves: (site, host, date) => `Sai de ${site} para ${host}. Ligação verificada ${onDate(date)}.`,
  why: 'Porque está relacionado',
  belongsTo: 'Relacionada com',
  toDoWithUs: 'A nossa relação',
};
