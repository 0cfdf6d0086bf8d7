import { phrases, words } from '../../tokens/phrases.ts';
import type { NounFields } from '../fields/noun-fields.ts';
import { of } from './elision.ts';
import { measures } from './measures.ts';
import { qualifiers } from './qualifiers.ts';

const stops = words(`
  hors sauf or donc quoi s' puisqu' afin c' mes ton ta tes votre vos tu on nous vous me m' te t' y n' ne plus moins va
  vont fait font déjà aussi encore toujours seulement hier demain ensuite très trop tant presque environ ainsi
  maintenant chaque dit janvier février mars avril mai juin juillet août septembre octobre novembre décembre deux
  trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
  soixante cent cents mille millions milliards dernier derniers dernière dernières prochain prochains vivent vit
  travaillent meurent meurt manquent attendent restent reste coûte coûtent inclus incluse incluses compris ici là moi
  eux celui ceux celles celle autre autres tout tous toutes toute vs tard tôt avons sommes étions pouvons devons
  voulons voyons disons faisons avions pense pensent juge jugent estime estiment refuse refusent approuve approuvent
  soutient craint souhaite souhaitent déclare déclarent gagne gagnent perd paie paient
`);

const NOT_PLURAL = words(
  'plus moins dans sous vers mais très temps sans puis depuis après près dès ailleurs toujours alors hors pas lors jamais mois cours repas procès succès accès pays prix voix choix corps bras fils avis poids tiers parcours progrès francs ans gros bas frais divers suisses ainsi parfois longtemps certes volontiers français anglais bordeaux',
);

/** Nouns whose plural is written as their singular, or ends in -x. */
const plurals = words(
  'mois fois cas bus pays prix voix choix corps bras fils avis repas procès succès accès poids parcours temps cours tirs ans colis bois mas relais rubis tapis virus croix noix époux travaux animaux chevaux hôpitaux journaux tribunaux canaux métaux locaux veaux jeux feux lieux enjeux cheveux vœux neveux maux eaux gens municipaux généraux régionaux nationaux départementaux sociaux matériaux fruits vitraux tuyaux cardinaux amiraux totaux',
);

export const nouns: NounFields = {
  stops,
  skipped: words('autres grands grandes petits petites nouveaux nouvelles bons bonnes autre'),
  isPlural(word) {
    const lower = word.toLowerCase();
    if (plurals.has(lower) || (/..eaux$/.test(lower) && !NOT_PLURAL.has(lower))) return true;
    return (
      lower.length > 3 &&
      lower.endsWith('s') &&
      !NOT_PLURAL.has(lower) &&
      !stops.has(lower) &&
      !isParticiple(lower)
    );
  },
  singulars: (word) => [
    word,
    word.replace(/[sx]$/, ''),
    word.replace(/aux$/i, 'al').replace(/s$/i, ''),
  ],
  isAdverb: (word) => /[^g]ement$|amment$|emment$/.test(word.toLowerCase()),
  collectives: words('fois gens victimes tués pièces GWh virus rendez-vous'),
  isParticiple: (word) => isParticiple(word) || /(?:aient|èrent|eront|iront|[^mnd]ent)$/.test(word),
  measured: of,
  measures,
  takesOf: words(`
    tonnes tonne kilos kilo kilogrammes grammes litres litre hectolitres barils mètres centimètres millimètres hectares bouteilles caisses sacs boîtes cas actes doses unités paires paquets
    camions pièces seaux pots quintaux cubes carrés temps millions demandes offres
  `),
  numberOf: phrases("nombre de, nombre d', nombre des, nombre total de, chiffre de"),
  aged: phrases("âgé de, âgée de, âgés de, âgées de, à l' âge de, d' âge"),
  being: phrases('il a, elle a, qui a, il avait, elle avait, qui avait, fêté, fête'),
  qualifiers,
};

/** Nouns that end as participles do. */
function isNoun(word: string): boolean {
  return (
    /^(?:salariés|employés|députés|réfugiés|blessés|tués|licenciés|abonnés|retraités|diplômés|condamnés|détenus|individus|revenus|élus|amis|bus|délégués|conviés|invités|sinistrés|assurés|inscrits|naufragés|disparus|évacués|déplacés|intérimaires|administrés|cabris|fourmis|permis|semis|apprentis|habitués|blés|unités|comités|parties|pluies|industries|maladies|variétés|quantités|propriétés|activités|sociétés|associés|collectivités|journées|années|soirées|tournées|entrées|idées|épées|fusées|armées|vallées|musées|lycées|cités|écus|parvenus|prévenus|pénalités|autorités|difficultés|facultés|libertés|localités|libertés|universités|infirmités|spécialités|qualités|nationalités|rues|vues|statues|tortues|avenues|laitues|morues|bourses|communautés|copies|séries|vies|fées|cérémonies|familles|batteries|galeries|usines|librairies|boulangeries|mairies|boucheries|économies|sorties|sonneries|compagnies|colonies|garanties|tribus|sacrifiés|jurés|bébés|degrés|côtés|chantiers|marchés|traités|clés|prés|procédés|énoncés|congés|cafés|canapés|thés)$/.test(
      word,
    ) || /[ierul]tés$/.test(word)
  );
}

/** “Évacués”, “détruites”: what was done to those whom a number counts. */
function isParticiple(word: string): boolean {
  return (
    word.length > 4 && /(?:[^t]é|ée|[^aeiou]i|[^aeiouq]ue?|[aeo]ite)s$/.test(word) && !isNoun(word)
  );
}
