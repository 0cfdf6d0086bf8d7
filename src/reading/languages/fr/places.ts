import { words } from '../../tokens/phrases.ts';

/** Countries, regions and towns in one word that are no usual names of people. */
export const places = words(`
  france belgique suisse canada québec luxembourg monaco algérie maroc tunisie sénégal mali niger tchad cameroun gabon congo burundi rwanda guinée togo
  bénin haïti liban madagascar allemagne italie espagne portugal autriche angleterre écosse irlande suède norvège danemark finlande pologne hongrie
  roumanie bulgarie grèce turquie russie ukraine europe afrique asie amérique océanie chine japon inde pakistan vietnam australie brésil argentine chili
  mexique colombie israël palestine syrie irak iran arabie nigeria kenya éthiopie bretagne normandie alsace lorraine bourgogne aquitaine occitanie
  lituanie lettonie estonie slovaquie slovénie croatie serbie bosnie albanie kosovo monténégro macédoine moldavie biélorusse biélorussie géorgie arménie
  azerbaïdjan islande tchéquie chypre malte catalogne bavière flandres égypte libye soudan somalie djibouti érythrée ouganda tanzanie zambie zimbabwe
  mozambique angola namibie botswana ghana mauritanie gambie libéria centrafrique comores maurice seychelles jordanie koweït qatar yémen oman bahreïn
  émirats afghanistan ouzbékistan kazakhstan mongolie corée taïwan taiwan thaïlande laos cambodge birmanie malaisie singapour indonésie philippines bangladesh népal
  tonga samoa fidji tahiti cuba jamaïque panama guatemala honduras nicaragua salvador venezuela équateur pérou bolivie paraguay uruguay guyane
  martinique guadeloupe réunion mayotte floride californie texas virginie gaza cisjordanie crimée donbass sahel maghreb bruges louvain lyonnais
  bucarest budapest prague vienne varsovie athènes lisbonne porto barcelone milan naples turin venise florence dublin oslo stockholm copenhague
  helsinki munich hambourg francfort cologne istanbul ankara beyrouth damas bagdad téhéran jérusalem bamako niamey ouagadougou lomé cotonou conakry
  libreville bangui ndjamena bujumbura kigali nairobi tananarive antananarivo casablanca marrakech oran caen reims amiens limoges poitiers bayonne
  pau perpignan nîmes avignon toulon ajaccio bastia mulhouse colmar besançon annecy chambéry valence clermont-ferrand vannes quimper lorient
  laval angers cholet périgueux agen albi rodez auxerre troyes châlons épinal belfort arras dunkerque calais
  provence corse savoie auvergne picardie champagne wallonie flandre bruxelles paris lyon marseille lille bordeaux toulouse nantes strasbourg nice
  montpellier rennes grenoble dijon rouen nancy metz tours orléans brest genève lausanne berne zurich bâle fribourg neuchâtel sion montréal ottawa
  toronto dakar abidjan kinshasa brazzaville yaoundé alger rabat tunis londres berlin rome madrid moscou kiev pékin tokyo washington liège namur
  charleroi mons gand anvers vaud valais jura gironde landes finistère morbihan var gard hérault aude ain allier vosges
`);
