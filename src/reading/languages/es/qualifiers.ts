import { sensePhrases } from '../../figures/senses.ts';
import type { NounFields } from '../fields/noun-fields.ts';

const ARTICLES = ['', ' el', ' los', ' las', ' un', ' una'];

/** Each phrase of a list by itself and before an article: “más de”, “más de los”, “más del”. */
function withArticles(list: string): string {
  return list
    .split(',')
    .flatMap((phrase) =>
      ARTICLES.map((article) =>
        `${phrase.trim()}${article}`.replace(/ de el$/, ' del').replace(/ a el$/, ' al'),
      ),
    )
    .join(',');
}

export const qualifiers: NounFields['qualifiers'] = {
  before: sensePhrases({
    atLeast: withArticles(
      'al menos, por lo menos, a lo menos, cuando menos, cuanto menos, como mínimo, un mínimo de, mínimo, nada menos que, igual o mayor que, igual o superior a, mayor o igual a, mayor o igual que, mayores o iguales a, superior o igual a',
    ),
    moreThan: withArticles(
      'más de, bastante más de, mucho más de, por encima de, superior a, superiores a, mayor a, mayores a, es mayor de, sea mayor de, mayor que, mayores que, más alto que, más alta que, excede, exceda, excedan, excede de, exceda de, excedan de, excederá, excederá de, excedió, rebasa, rebasan, rebasó, rebase, rebasar, rebasará, sobrepasa, sobrepasan, sobrepasó, sobrepase, sobrepasará, a partir de, supera, superan, superó, superaron, superaba, superaban, superar, superará, superarán, superado, supere, superen',
    ).concat(', mayor de, mayores de'),
    justOver: withArticles('poco más de, algo más de, un poco más de'),
    atMost: withArticles(
      'como máximo, como mucho, a lo sumo, un tope de, tope de, limitado a, limitada a, un máximo de, máximo, igual o menor que, igual o inferior a, igual a o menor que, menor o igual a, menor o igual que, menores o iguales a, inferior o igual a',
    ).concat(', hasta, hasta en, hasta un, hasta en un'),
    lessThan: withArticles(
      'menos de, por debajo de, inferior a, inferiores a, más bajo que, más baja que, no llega a, no llegan a, no alcanza, no alcanzan, no alcanzará, menor a, menores a, es menor de, sea menor de, menor que, menores que',
    ).concat(', menor de, menores de'),
    nearly: withArticles(
      'casi, cerca de, muy cerca de, poco menos de, algo menos de, rozando, próximo a, próximos a, cercano a, cercana a, cercanos a',
    ),
    about: withArticles(
      'alrededor de, en torno a, un estimado de, se estima que, estimado en, estimados en, se calcula que, ronda, rondan, rondaba, una media de, un promedio de',
    ).concat(
      ', unos, unas, aproximadamente, prácticamente, posiblemente, probablemente, quizá, quizás, tal vez',
    ),
    none: 'el mayor de, la mayor de, el menor de, la menor de, su mayor de',
    reported: 'supuestamente, presuntamente, unos supuestos',
  }),
  after: sensePhrases({
    atLeast:
      'o más, y más, o mayor, o mayores, o superior, como mínimo, por lo menos, al menos, y pico, largo, larga, largos, largas',
    nearly: 'escaso, escasa, escasos, escasas',
    atMost: 'o menos, o menor, o menores, o inferior, como máximo, como mucho',
    about: 'o así, aproximadamente, más o menos, en números redondos',
  }),
};
