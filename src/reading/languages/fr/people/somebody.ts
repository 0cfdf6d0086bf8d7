import { words } from '../../../tokens/phrases.ts';

/** Kin, and others who are told by whose they are. */
const kin = words(`
  mère père maman papa fils fille frère sœur mari épouse époux grand-mère grand-père petit-fils petite-fille oncle tante cousin cousine neveu nièce
  beau-père belle-mère gendre belle-fille fiancé fiancée compagnon compagne veuf veuve ex-mari ex-femme ami amie voisin voisine collègue adjoint adjointe
  assistant assistante successeur prédécesseur rival rivale homologue partenaire confrère consœur
`);

/** People by their trade, age or part in what happened, without an office. */
const trades = words(`
  enfant garçon adolescent adolescente monsieur dame vieillard boulanger boulangère boucher bouchère serveur serveuse cuisinier cuisinière pêcheur
  pêcheuse chauffeur chauffeuse conducteur conductrice routier infirmier infirmière aide-soignante aide-soignant pompier pompière policier policière gendarme
  soldat soldate ouvrier ouvrière maçon charpentier charpentière coiffeur coiffeuse libraire paysan paysanne commerçant commerçante restaurateur
  restauratrice bénévole manifestant manifestante passager passagère touriste visiteur visiteuse client cliente usager usagère lecteur lectrice
  spectateur spectatrice supporteur supportrice supporter secouriste élève moniteur monitrice concierge gardien gardienne caissier caissière vendeur vendeuse livreur livreuse
  facteur factrice salarié salariée employé employée cadre intérimaire chômeur chômeuse migrant migrante réfugié réfugiée victime survivant survivante
  rescapé rescapée blessé blessée prisonnier prisonnière moine rabbin imam notaire greffier greffière clerc bijoutier bijoutière
  participant participante membre adhérent adhérente électeur électrice locataire habitant habitante riverain riveraine résident résidente agent agente
  navetteur navetteuse photographe reporter rédacteur rédactrice présentateur présentatrice animateur animatrice producteur productrice guide vétérinaire
  psychologue pharmacien pharmacienne dentiste marin matelot plongeur plongeuse arbitre débutant débutante apprenti apprentie maraîcher maraîchère
  cheminot cheminote mineur mineuse tailleur organiste organier luthier luthière batelier batelière piroguier planteur planteuse cacaoculteur
  gagnant gagnante perdant perdante vainqueur sortant sortante opposant opposante adversaire machiniste auditeur auditrice cavalier cavalière donateur
  parent parents météorologue prévisionniste enquêteur enquêtrice observateur observatrice proche médiateur médiatrice conjoint conjointe
  trappeur trappeuse forgeron forgeronne artisan artisane plombier plombière électricien électricienne menuisier menuisière couturier couturière
  vigneron vigneronne berger bergère chasseur chasseuse pasteur psychiatre sage-femme kinésithérapeute huissier huissière bâtonnier bâtonnière juré jurée
  plaignant plaignante lycéen lycéenne collégien collégienne industriel industrielle banquier banquière trader financier financière philosophe
  dramaturge danseur danseuse chorégraphe peintre sculpteur sculptrice bibliothécaire chroniqueur chroniqueuse éditeur éditrice judoka boxeur
  boxeuse skipper skippeuse trésorier trésorière résistant résistante otage biographe créateur créatrice lauréat lauréate démographe soprano ténor
  baryton contralto parolier parolière rappeur rappeuse jockey gaucher gauchère droitier droitière meneur meneuse
  forestier forestière éducateur éducatrice instituteur institutrice maître maîtresse professeur aidant aidante hydrologue épargnant épargnante
`);

/** True for “a neighbour”, “his mother”: words for people that tell no office. */
export function isSomebody(word: string): boolean {
  return (
    kin.has(word) ||
    trades.has(word) ||
    // “Qui assiste, qui insiste”: verbs.
    (/(?:.{4}(?:ateur|atrice|ologue)|.{3}iste)$/.test(word) &&
      !/^(?:as|in|con|per|ré|sub|dé)sistes?$/.test(word))
  );
}
