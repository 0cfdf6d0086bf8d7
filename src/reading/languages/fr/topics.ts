import { rows } from '../rows.ts';

/** Words by what a number beside them belongs to. */
export const topics = rows(`
vote: voix vote votes voté adopté adoptée rejeté rejetée sénat sénateurs assemblée chambre tribunal jury majorité motion
  députés comité conseil juges amendement scrutin
game: gagne gagné gagner victoire nul égalité défaite battu bat battre perdu vaincu but buts score finale demi-finale
  match set sets tirs prolongation ligue coupe mené menés mène pause renverse essai barrages
work: album albums disque disques single roman film
height: longueur hauteur profondeur distance altitude mètres vagues large
length: de haies nage libre dos brasse papillon
scale: magnitude
ample: bon bonne gros grosse large
scant: petit petite maigre faible
full: plein pleine
seat: sièges voix mandats élus députés sénateurs conseillers délégués médailles
tally: voix point points but buts suffrages
duration: pendant dure duré durait durent après tard
denial: nie nient nié niait démentent dément démenti démentait conteste contestent contesté réfute réfuté réfutait
  rejette rejeté doute douté faux fausse
hundredth: centimes centime cents cent
`);
