import type { FigureLanguage } from '../../figures/figures.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import { nouns } from './nouns.ts';
import { qualifiers } from './qualifiers.ts';

export const figures: FigureLanguage = {
  nouns,
  qualifiers,
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
  ages: { aged: phrases('a la edad de, edades, con edades'), being: phrases(''), years: 'años' },
  unitLeaders: {
    measures: phrases('magnitud'),
    numberOf: phrases('número de, cifra de, cantidad de'),
  },
};
