import type { Wording } from '../wording.ts';
import { onDate } from './language/dates.ts';

export const related: Wording['related'] = {
  kicker: (publisher) => `Noutro meio: ${publisher}`,
  title: (publisher, headline) => `${publisher}: ${headline}`,
  description: (publisher, date, headline) =>
    `O que ${publisher} noticiou ${onDate(date)}, por palavras nossas, e que relação tem com as nossas notícias: ${headline}`,
  updated: 'Atualizado a',
  read: (publisher) => `Ler em ${publisher}`,
  leaves: (site, host, date) => `Sai de ${site} para ${host}. Ligação verificada ${onDate(date)}.`,
  why: 'Que relação tem com as nossas notícias',
  belongsTo: 'Relacionada com',
  toDoWithUs: 'O que temos a ver com isto',
};
