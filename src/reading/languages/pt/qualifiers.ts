import { sensePhrases } from '../../figures/senses.ts';
import type { NounFields } from '../fields/noun-fields.ts';
import { articled } from '../inflected.ts';

const ENDS: Readonly<Record<string, readonly string[]>> = {
  de: ['de', 'do', 'da', 'dos', 'das', 'de um', 'de uma', 'dum', 'duma'],
  a: ['a', 'ao', 'aos', 'à', 'às', 'a um', 'a uma'],
};
const ARTICLES = ['', ' o', ' a', ' os', ' as', ' um', ' uma'];

const withArticles = (list: string): string => articled(list, { ends: ENDS, others: ARTICLES });

export const qualifiers: NounFields['qualifiers'] = {
  before: sensePhrases({
    atLeast: withArticles(
      'pelo menos, ao menos, no mínimo, um mínimo de, mínimo de, nada menos que, nada menos do que, não menos de, maior ou igual a, igual ou superior a, superior ou igual a, a partir de',
    ),
    moreThan: withArticles(
      'mais de, bem mais de, muito mais de, mais do que, acima de, além de, superior a, superiores a, maior que, maior do que, maiores que, supera, superam, superou, superaram, superava, superar, ultrapassa, ultrapassam, ultrapassou, ultrapassaram, ultrapassar, excede, excedem, excedeu',
    ),
    justOver: withArticles('pouco mais de, um pouco mais de'),
    atMost: withArticles(
      'no máximo, quando muito, um máximo de, máximo de, limitado a, limitada a, menor ou igual a, igual ou inferior a, inferior ou igual a',
    ).concat(', até, até a, até aos, até às, até um, até uma'),
    lessThan: withArticles(
      'menos de, menos do que, abaixo de, inferior a, inferiores a, menor que, menor do que, menores que, não chega a, não chegam a, aquém de',
    ),
    nearly: withArticles(
      'quase, perto de, muito perto de, pouco menos de, um pouco menos de, a roçar, próximo de, próximos de, à beira de',
    ),
    about: withArticles(
      'cerca de, por volta de, em torno de, à volta de, na casa de, na ordem de, estimado em, estimados em, estima-se que, a rondar, ronda, rondam, rondava, rondou, uma média de, média de',
    ).concat(
      ', uns, umas, aproximadamente, praticamente, possivelmente, provavelmente, talvez, coisa de, mais ou menos',
    ),
    none: 'o maior de, a maior de, o menor de, a menor de',
    reported: 'supostamente, alegadamente',
  }),
  after: sensePhrases({
    atLeast:
      'ou mais, e mais, ou maior, ou maiores, ou superior, ou superiores, no mínimo, pelo menos, ao menos, e tal, e poucos, e tantos',
    atMost: 'ou menos, ou menor, ou menores, ou inferior, ou inferiores, no máximo, quando muito',
    about: 'aproximadamente, mais ou menos, em números redondos',
  }),
};
