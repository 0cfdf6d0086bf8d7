import { words } from '../../tokens/phrases.ts';

/** Countries, regions and towns in one word that are no usual names of people. */
export const places = words(`
  france belgique suisse canada québec luxembourg monaco algérie maroc tunisie sénégal mali niger tchad cameroun gabon congo burundi rwanda guinée togo
  bénin haïti liban madagascar allemagne italie espagne portugal autriche angleterre écosse irlande suède norvège danemark finlande pologne hongrie
  roumanie bulgarie grèce turquie russie ukraine europe afrique asie amérique océanie chine japon inde pakistan vietnam australie brésil argentine chili
  mexique colombie israël palestine syrie irak iran arabie nigeria kenya éthiopie bretagne normandie alsace lorraine bourgogne aquitaine occitanie
  provence corse savoie auvergne picardie champagne wallonie flandre bruxelles paris lyon marseille lille bordeaux toulouse nantes strasbourg nice
  montpellier rennes grenoble dijon rouen nancy metz tours orléans brest genève lausanne berne zurich bâle fribourg neuchâtel sion montréal ottawa
  toronto dakar abidjan kinshasa brazzaville yaoundé alger rabat tunis londres berlin rome madrid moscou kiev pékin tokyo washington liège namur
  charleroi mons gand anvers vaud valais jura gironde landes finistère morbihan var gard hérault aude ain allier vosges
`);
