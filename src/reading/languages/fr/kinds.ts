import { rows } from '../rows.ts';

/** Words for what is counted, by family and kind. */
export const kinds = rows(`
people: personnes personne jeunes riverains riverain habitants habitant citoyens membres membre travailleurs travailleur salariés salarié employés employé élèves élève étudiants étudiant professeurs enseignants patients patient infirmiers médecins agents pompiers migrants migrant réfugiés réfugié électeurs électeur voix délégués députés député sénateurs conseillers juges pêcheurs marins conducteurs touristes visiteurs supporteurs spectateurs manifestants manifestant accusés prévenus suspects détenus otages joueurs bénévoles familles survivants survivant rescapés victimes
people dead: morts morte mort mortes tués tuées tué tuée décès décédés cadavres péri périssent meurent corps
people hurt: blessés blessées blessé blessée
people laid off: emplois emploi postes licenciements licenciement licenciés supprimés suppressions
people held: interpellés interpellées interpellations arrêtés arrestations
people out: évacués évacuées évacué évacuer
people missing: disparus disparues
vehicles: véhicules véhicule camions camion bus cars voitures voiture camionnettes trains ambulances
animals: animaux animal vaches vache moutons brebis chèvres cochons porcs chevaux chiens poules
homes: logements logement maisons maison appartements appartement immeubles bâtiments
aircraft: avions avion appareils jets hélicoptères
ships: bateaux bateau navires navire embarcations
titles: titres titre médailles médaille trophées
settlements: villages village communes commune hameaux localités bourgs villes
schools: écoles école collèges collège lycées lycée établissements
shops: magasins magasin boutiques boutique commerces commerce
mines: mines mine puits carrières carrière
works: usines usine fabriques ateliers
eateries: bars bar cafés restaurants restaurant bistrots
crossings: ponts pont viaducs passerelles
roads: routes route rues rue chemins
islands: îles île îlots
floors: étages étage niveaux niveau
weapons: armes arme fusils pistolets
pictures: tableaux tableau toiles toile peintures œuvres
books: livres livre volumes ouvrages romans
clocks: montres montre horloges
signatures: signatures signature noms
awards: prix récompenses
blazes: incendies incendie feux
tremors: séismes séisme secousses
thefts: cambriolages vols braquages
goals: buts but réalisations
matches: matchs match rencontres
trees: arbres arbre chênes platanes tilleuls pins
firms: entreprises entreprise sociétés société
contracts: contrats contrat accords
parcels: colis paquets caisses cartons
clinics: hôpitaux hôpital cliniques
turbines: éoliennes éolienne turbines
people men: hommes homme garçons
people women: femmes femme
people girls: filles fille fillettes
people children: enfants enfant mineurs fils
people adults: adultes
people passengers: passagers passager
people crew: équipage
people soldiers: soldats soldat militaires
people civilians: civils
people police: policiers
titles gold: or
titles silver: argent
titles bronze: bronze
votes for: pour favorables favorable
votes against: contre opposés
votes abstained: abstentions abstention abstenus
votes unsaid: indécis savent sait prononcent prononce
parties government: majorité
parties opposition: opposition
quantities: aire superficie surface étendue longueur largeur hauteur profondeur épaisseur diamètre rayon distance
  portée taille poids masse charge volume contenance capacité vitesse température temps période durée délai âge retard
  attente prix coût valeur tarif salaire revenu revenus recettes budget dette taux part proportion pourcentage
  participation abstention inflation croissance majorité probabilité niveau rendement
prices: prix coût coûts tarif tarifs loyer loyers salaire salaires dépenses recettes revenus bénéfice bénéfices
  budget dette dettes pertes
`);
