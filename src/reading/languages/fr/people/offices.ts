import { words } from '../../../tokens/phrases.ts';
import { kindsIn } from '../../office-families.ts';
import { demonyms } from './demonyms.ts';

/**
 * Words for those who hold one kind of office, a line each. Behind the bar stand those by which a text goes on with
 * somebody whose office it has told by another word.
 */
export const FAMILIES = `
  maire mairesse bourgmestre syndic syndique adjoint adjointe échevin échevine | édile élu élue premier première
  président présidente | dirigeant dirigeante chef cheffe patron patronne élu élue
  gouverneur gouverneure préfet préfète sous-préfet sous-préfète | représentant représentante
  ministre chancelier chancelière secrétaire premier première | responsable chef cheffe locataire
  directeur directrice dg pdg gérant gérante patron patronne fondateur fondatrice président présidente | dirigeant dirigeante patron patronne responsable manager
  responsable coordinateur coordinatrice délégué déléguée représentant représentante chef cheffe | responsable
  recteur rectrice doyen doyenne proviseur proviseure principal principale | enseignant enseignante universitaire
  propriétaire associé associée | entrepreneur entrepreneuse restaurateur restauratrice hôtelier hôtelière
  député députée sénateur sénatrice eurodéputé eurodéputée conseiller conseillère parlementaire rapporteur rapporteuse | parlementaire élu élue député
    députée sénateur sénatrice
  conseiller conseillère élu élue adjoint adjointe | élu élue conseiller conseillère
  porte-parole candidat candidate secrétaire chef cheffe leader président présidente député députée | dirigeant dirigeante responsable candidat candidate
  juge magistrat magistrate président présidente | magistrat magistrate
  procureur procureure avocat-général substitut | magistrat magistrate représentant
  entraîneur entraîneuse sélectionneur sélectionneuse coach manager | technicien technicienne coach entraîneur
  joueur joueuse attaquant attaquante gardien gardienne défenseur défenseure ailier ailière pilier talonneur ouvreur capitaine buteur buteuse arrière
    milieu | footballeur footballeuse rugbyman capitaine
  cycliste coureur coureuse athlète pilote nageur nageuse sprinteur sprinteuse skieur skieuse grimpeur grimpeuse | champion championne sportif sportive
  chercheur chercheuse scientifique professeur professeure biologiste physicien physicienne chimiste climatologue sociologue politologue directeur directrice
    auteur auteure autrice géologue astronome historien historienne | chercheur chercheuse scientifique spécialiste expert experte universitaire
  avocat avocate défenseur défenseure conseil | avocat avocate pénaliste défenseur
  économiste analyste | expert experte spécialiste économiste
  médecin docteur docteure chirurgien chirurgienne épidémiologiste pédiatre virologue chef cheffe | praticien praticienne médecin spécialiste
  secrétaire délégué déléguée syndicaliste permanent permanente | syndicaliste délégué déléguée responsable
  écrivain écrivaine romancier romancière poète | auteur auteure autrice romancier romancière
  chanteur chanteuse musicien musicienne compositeur compositrice chef cheffe | artiste interprète
  acteur actrice comédien comédienne | interprète comédien comédienne
  réalisateur réalisatrice metteur metteuse | cinéaste
  évêque archevêque cardinal | prélat religieux
  prêtre curé père | religieux prêtre
  pape | pontife
  général colonel commandant commandante amiral capitaine lieutenant lieutenante | militaire officier officière
  commissaire inspecteur inspectrice brigadier gendarme capitaine commandant commandante | policier policière enquêteur enquêtrice officier
  agriculteur agricultrice éleveur éleveuse céréalier céréalière viticulteur viticultrice | exploitant exploitante producteur productrice
  ambassadeur ambassadrice consul consule | diplomate
  président présidente fondateur fondatrice porte-parole coordinateur coordinatrice | militant militante activiste responsable
`;

/** Words by which a text may go on with anybody that it has named. */
const ANYBODY = `
  témoin homme femme dirigeant dirigeante responsable élu élue intéressé intéressée accusé accusée prévenu prévenue suspect suspecte mis détenu détenue
  condamné condamnée vétéran doyen doyenne veuf veuve artiste auteur auteure autrice joueur joueuse sportif sportive champion championne
  attaquant attaquante technicien technicienne gardien gardienne cycliste coureur coureuse pilote chanteur chanteuse acteur actrice comédien comédienne
  écrivain écrivaine cinéaste militant militante étudiant étudiante retraité retraitée fonctionnaire entrepreneur entrepreneuse chercheur chercheuse
  scientifique physicien physicienne économiste analyste expert experte spécialiste historien historienne universitaire ingénieur ingénieure architecte
  trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire jeune
`;

export const offices = kindsIn(FAMILIES);

const people = words(ANYBODY);

/** True for “the woman”, “the Breton”: words that tell somebody without an office. */
export function isEpithet(word: string): boolean {
  return people.has(word) || demonyms.has(word);
}
