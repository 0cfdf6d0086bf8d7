import { sentenceCase } from '../text.ts';
import type { Wording } from '../wording.ts';
import { longDate, ofDate, toDate } from './language/dates.ts';
import { article, chiffre, citation, grouped, tallied } from './language/numbers.ts';

export const front: Wording['front'] = {
  stories: (count) => tallied(count, article),
  figures: (count) => tallied(count, chiffre),
  quotations: (count) => tallied(count, citation),
  older: (from, to, published) => {
    const [first, last] = [longDate(from.slice(0, 7)), longDate(to.slice(0, 7))];
    const span =
      first === last ? `datent ${ofDate(first)}` : `vont ${ofDate(first)} ${toDate(last)}`;
    return `Ces articles ${span}\u202f; ils ont été publiés ici au plus tard le ${longDate(published)}.`;
  },
  drawing: 'En un graphique',
  lastOf: 'Le dernier chiffre',
  figuresOfEdition: 'Les chiffres de l’édition',
  allFigures: (count) =>
    count < 2 ? 'Le chiffre, par thème' : `Les ${grouped(count)} chiffres, par thème`,
  corrections: 'Corrections',
  noCorrections:
    'Aucune pour l’instant. Ce que nous changeons après publication, nous le signalons\u202f: ce qui était écrit, ce qui l’est maintenant, et pourquoi.',
  allCorrections: 'Toutes les corrections',
  allOf: (section) => `Toute la rubrique ${sentenceCase(section)}`,
  more: 'Articles précédents',
};
