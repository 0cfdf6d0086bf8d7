import { sentences } from '../text.ts';
import type { Wording } from '../wording.ts';
import { citacao, noticia, numero, tallied } from './language/numbers.ts';

export const archive: Wording['archive'] = {
  title: 'Todas as notícias, por mês',
  heading: 'Todas as notícias',
  standfirst: 'Por mês de publicação, das mais recentes às mais antigas.',
  description: 'Todas as notícias do site, pelo mês em que foram publicadas aqui.',
  kicker: 'Notícias de um mês',
  monthTitle: (month) => `Notícias de ${month}`,
  monthDescription: (month, headlines) =>
    sentences([`Todas as notícias publicadas aqui em ${month}`, ...headlines]),
  stories: (count) => tallied(count, noticia),
  holds: (figures, quotations) =>
    [
      ...(figures > 0 ? [tallied(figures, numero)] : []),
      ...(quotations > 0 ? [tallied(quotations, citacao)] : []),
    ].join(', '),
  all: 'Todos os meses',
};
