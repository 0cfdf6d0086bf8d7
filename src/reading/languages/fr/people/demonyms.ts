import { words } from '../../../tokens/phrases.ts';

/** Words for where somebody comes from, which have a capital where they stand for one: “le Breton”. */
export const demonyms = words(`
  français française belge suisse suissesse québécois québécoise canadien canadienne ivoirien ivoirienne sénégalais sénégalaise congolais congolaise
  allemand allemande italien italienne espagnol espagnole britannique anglais anglaise américain américaine russe ukrainien ukrainienne polonais polonaise
  néerlandais néerlandaise portugais portugaise breton bretonne normand normande alsacien alsacienne corse basque marseillais marseillaise lyonnais lyonnaise
  parisien parisienne bordelais bordelaise toulousain toulousaine nantais nantaise lillois lilloise bruxellois bruxelloise genevois genevoise vaudois
  vaudoise valaisan valaisanne montréalais montréalaise marocain marocaine algérien algérienne tunisien tunisienne camerounais camerounaise tongien
  tongienne chinois chinoise japonais japonaise brésilien brésilienne argentin argentine sud-africain sud-africaine danois danoise norvégien norvégienne
  slovène slovaque tchèque hongrois hongroise roumain roumaine bulgare serbe croate albanais albanaise grec grecque turc turque autrichien autrichienne
  irlandais irlandaise écossais écossaise gallois galloise suédois suédoise finlandais finlandaise islandais islandaise estonien estonienne letton
  lettone lituanien lituanienne biélorusse géorgien géorgienne arménien arménienne iranien iranienne irakien irakienne syrien syrienne libanais
  libanaise israélien israélienne palestinien palestinienne égyptien égyptienne libyen libyenne saoudien saoudienne afghan afghane pakistanais
  pakistanaise indien indienne vietnamien vietnamienne thaïlandais thaïlandaise indonésien indonésienne philippin philippine coréen coréenne
  sud-coréen sud-coréenne australien australienne néo-zélandais néo-zélandaise fidjien fidjienne samoan samoane mexicain mexicaine colombien colombienne
  vénézuélien vénézuélienne péruvien péruvienne chilien chilienne bolivien bolivienne équatorien équatorienne uruguayen uruguayenne cubain cubaine
  haïtien haïtienne jamaïcain jamaïcaine malien malienne nigérien nigérienne nigérian nigériane burkinabé burkinabè béninois béninoise togolais
  togolaise ghanéen ghanéenne guinéen guinéenne gabonais gabonaise tchadien tchadienne rwandais rwandaise kényan kényane éthiopien éthiopienne
  malgache mauricien mauricienne mauritanien mauritanienne savoyard savoyarde auvergnat auvergnate picard picarde gascon gasconne provençal
  provençale niçois niçoise strasbourgeois strasbourgeoise rennais rennaise grenoblois grenobloise liégeois liégeoise wallon wallonne flamand flamande
  zurichois zurichoise neuchâtelois neuchâteloise fribourgeois fribourgeoise catalan catalane réunionnais réunionnaise guadeloupéen guadeloupéenne
  brestois brestoise havrais havraise rouennais rouennaise dijonnais dijonnaise messin messine angevin angevine orléanais orléanaise clermontois
  clermontoise stéphanois stéphanoise montpelliérain montpelliéraine nîmois nîmoise toulonnais toulonnaise avignonnais avignonnaise bayonnais
  bayonnaise palois paloise biarrot biarrote rochelais rochelaise poitevin poitevine rémois rémoise lorientais lorientaise malouin malouine
  caennais caennaise amiénois amiénoise dunkerquois dunkerquoise calaisien calaisienne mulhousien mulhousienne bisontin bisontine annécien
  annécienne ajaccien ajaccienne bastiais bastiaise gantois gantoise anversois anversoise namurois namuroise lausannois lausannoise bernois
  bernoise bâlois bâloise tessinois tessinoise jurassien jurassienne dakarois dakaroise abidjanais abidjanaise kinois kinoise algérois algéroise
  tunisois tunisoise new-yorkais new-yorkaise londonien londonienne berlinois berlinoise madrilène moscovite pékinois pékinoise
  martiniquais martiniquaise guyanais guyanaise calédonien calédonienne
`);
