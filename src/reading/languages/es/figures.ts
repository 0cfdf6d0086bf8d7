import type { FigureLanguage } from '../../figures/figures.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import { nouns } from './nouns.ts';

export const figures: FigureLanguage = {
  nouns,
  qualifiers: {
    before: phrases(
      'al menos, al menos unos, por lo menos, como mínimo, como máximo, como mucho, a lo sumo, más de, más de los, más de las, menos de, menos de los, menos de las, cerca de, cerca de los, cerca de las, alrededor de, alrededor de los, en torno a, en torno a los, en torno a las, en torno al, aproximadamente, casi, casi los, casi las, unos, unas, hasta, poco más de, poco menos de, algo más de, algo menos de, un poco más de, bastante más de, mucho más de, muy cerca de, por encima de, por encima de los, por encima del, por debajo de, por debajo de los, por debajo del, no más de, no menos de, supuestamente, presuntamente, un mínimo de, un máximo de, mínimo, máximo, un estimado de, se estima que, estimado en, estimados en, se calcula que unos, se calcula que, próximo a, próximos a, cercano a, cercana a, cercanos a, rozando los, superior a, superior a los, superior al, superiores a, superiores a los, inferior a, inferior a los, inferior al, inferiores a, ronda los, rondan los, rondaba los, unas aproximadamente, prácticamente, posiblemente, probablemente, quizá, quizás, tal vez, supera los, superan los, superaba los, supera las, superó los, superaron los, una media de, un promedio de, más del, menos del, cerca del, alrededor del, casi el, casi la, casi un, hasta un, hasta en un, al menos el, al menos un, en torno al, menos de un, más de un, más de una, menos de una, cerca de un, cerca de una, alrededor de un, alrededor de una, unos supuestos, nada menos que',
    ),
    after: phrases(
      'o más, o menos, o así, como mínimo, como máximo, como mucho, aproximadamente, por lo menos, al menos, y pico, largos, más o menos, en números redondos',
    ),
    adding: new Set(),
    verbs: new Set(),
    determiners: new Set(),
    spanning: new Set(),
    courses: new Set(),
    bounding: new Set(),
    arrivals: phrases('hasta'),
    moving: words(
      'subió sube subir subido bajó baja bajar bajado cayó cae caer caído aumentó aumenta aumentar creció crece crecer avanzó avanza avanzar retrocedió retrocede descendió desciende descender escaló escala trepó trepa elevó eleva elevarse elevado redujo reduce reducir reducido recortó recorta recortar pasó pasa pasar',
    ),
    distant: words('supuestamente presuntamente'),
  },
  ranges: {
    openers: words('de del desde entre'),
    between: words('entre'),
    and: words('y e'),
    articles: words('el los las un'),
    links: words('a al hasta'),
    or: words('o u'),
    hyphenLinks: phrases(''),
    changeVerbs: words(
      'subió sube suben subir bajó baja bajan bajar cayó cae caen caer aumentó aumenta aumentan aumentar creció crece crecen crecer perdió pierde ganó gana cedió cede avanzó avanza retrocedió retrocede disminuyó disminuye descendió desciende repuntó repunta recortó recorta elevó eleva redujo reduce rebajó rebaja descontó sumó suma restó resta',
    ),
    ratio: phrases('de cada, por cada'),
    timeMeasures: words(
      'días día años año meses mes semanas semana horas hora minutos segundos décadas',
    ),
  },
  unitLeaders: {
    measures: phrases('magnitud'),
    numberOf: phrases('número de, cifra de, cantidad de'),
  },
};
