import { words } from '../../../tokens/phrases.ts';
import type { LanguageFields } from '../../fields/language-fields.ts';
import { PARTICLES, SUFFIXES } from '../../fields/name-fields.ts';
import { usesOf } from '../../fields/uses.ts';
import { eachAs } from '../../listed.ts';
import { isAsked } from '../conjugation.ts';
import { demonyms } from './demonyms.ts';
import { firstNames } from './first-names.ts';
import { isSomebody } from './somebody.ts';
import { places } from '../places.ts';

const MEN =
  'm mm monsieur directeur président roi prince entraîneur sénateur député conseiller adjoint avocat procureur chancelier ambassadeur écrivain chercheur ouvrier infirmier gouverneur recteur inspecteur acteur chanteur agriculteur historien physicien éleveur';
const WOMEN =
  'mme mmes mlle madame directrice présidente reine princesse entraîneuse sénatrice députée conseillère adjointe avocate procureure chancelière ambassadrice écrivaine chercheuse ouvrière infirmière gouverneure rectrice inspectrice actrice chanteuse agricultrice historienne physicienne éleveuse mairesse cheffe';
const NEUTRAL =
  'dr pr prof me mgr docteur docteure professeur professeure maître maire ministre premier première secrétaire porte-parole juge commissaire préfet préfète capitaine général colonel commandant commandante lieutenant amiral évêque cardinal père abbé sœur frère sociologue économiste climatologue politologue biologiste géologue ex-ministre ex-maire eurodéputé eurodéputée rapporteur rapporteuse réalisateur réalisatrice cinéaste notaire bourgmestre architecte analyste pilote gardien capitaine coach sélectionneur sélectionneuse magistrat magistrate';

/** Capitalised where a sentence opens alone. */
const common = words(
  'selon interrogé interrogée dit affirme explique meurt meurent gagne perd revient arrive tombe arrête trouve monte baisse annonce demande exige dénonce accuse rejette adopte présente critique renonce signe visite ferme ouvre termine commence riverains experts témoins médecins avocats chercheurs autorités manifestants parents élèves salariés agriculteurs merci bonjour bon clairement regardez avons sommes allons rien aucun tout pourquoi comment combien jusqu malgré certes bref reste idem même mieux pire autant tandis quant faute preuve réponse question',
);

export const names: LanguageFields['names'] = {
  titles: new Map([...eachAs(MEN, 'm'), ...eachAs(WOMEN, 'f'), ...eachAs(NEUTRAL, null)]),
  suffixes: usesOf(
    SUFFIXES,
    `
kept: jr fils
`,
  ),
  places,
  particles: usesOf(
    PARTICLES,
    `
anywhere, in bodies: de du des d' la le les l' en
anywhere: von van der el al ben ould
in bodies: pour et à au aux sur
`,
  ),
  bodies: words(`
    organisation ministère département conseil comité commission agence autorité police parti union université institut association banque compagnie groupe bureau tribunal cour
    parlement sénat congrès chambre direction service fondation fonds fédération ligue club société alliance réseau centre gouvernement armée garde nations unicef onu otan ue bce fmi oms
    mairie préfecture parquet confédération ambassade secrétariat hôpital école église croix-rouge croix syndicat coordination plateforme observatoire assemblée collectif maison rassemblement
    crédit mouvement front météo sncf edf insee cgt cfdt fo unsa fsu medef ratp inserm cnrs ined gendarmerie samu caisse haute élysée matignon kremlin pentagone bundesrat hydro-québec frères
    radio télévision office régie académie orchestre opéra musée théâtre festival greenpeace france-télévisions
  `),
  notNames: words('dieu état noël pâques').union(demonyms.difference(places)),
  isCommonFirst: (word) =>
    common.has(word) ||
    isAsked(word) ||
    (/(?:ment|ant|ées?|és)$/.test(word) && word.length > 5 && !firstNames.has(word)),
  isTitleNoun: isSomebody,
  firstNames,
};
