import { sentences } from '../text.ts';
import type { Wording } from '../wording.ts';
import { ofDate } from './language/dates.ts';
import { article, chiffre, citation, tallied } from './language/numbers.ts';

export const archive: Wording['archive'] = {
  title: 'Tous les articles, par mois',
  heading: 'Tous les articles',
  standfirst: 'Par mois de publication, du plus récent au plus ancien.',
  description: 'Tous les articles du site, selon le mois où ils ont été publiés ici.',
  kicker: 'Les articles d’un mois',
  monthTitle: (month) => `Articles ${ofDate(month)}`,
  monthDescription: (month, headlines) =>
    sentences([`Tous les articles publiés ici en ${month}`, ...headlines]),
  stories: (count) => tallied(count, article),
  holds: (figures, quotations) =>
    [
      ...(figures > 0 ? [tallied(figures, chiffre)] : []),
      ...(quotations > 0 ? [tallied(quotations, citation)] : []),
    ].join(', '),
  all: 'Tous les mois',
};
