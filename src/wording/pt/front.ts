import { sentenceCase } from '../text.ts';
import type { Wording } from '../wording.ts';
import { longDate, ofDate, toDate } from './language/dates.ts';
import { citacao, grouped, noticia, numero, tallied } from './language/numbers.ts';

export const front: Wording['front'] = {
  stories: (count) => tallied(count, noticia),
  figures: (count) => tallied(count, numero),
  quotations: (count) => tallied(count, citacao),
  older: (from, to, published) => {
    const [first, last] = [longDate(from.slice(0, 7)), longDate(to.slice(0, 7))];
    const span = first === last ? ofDate(first) : `${ofDate(first)} ${toDate(last)}`;
    return `Estas notícias são ${span}; foram publicadas aqui até ${longDate(published)}.`;
  },
  drawing: 'Num gráfico',
  lastOf: 'O último número',
  figuresOfEdition: 'Números da edição',
  allFigures: (count) =>
    count === 1 ? 'O único número, por tema' : `Os ${grouped(count)} números, por tema`,
  corrections: 'Correções',
  noCorrections:
    'Nenhuma até agora. O que alteramos depois de publicar fica dito: o que lá estava, o que lá está agora e porquê.',
  allCorrections: 'Todas as correções',
  allOf: (section) => `Toda a secção ${sentenceCase(section)}`,
  more: 'Notícias anteriores',
};
