import { phrases, words } from '../../tokens/phrases.ts';
import type { Wordings } from '../fields/wordings.ts';
import { rows } from '../rows.ts';
import { changes } from './changes.ts';
import { kinds } from './kinds.ts';

/** What words say of numbers beside them. */
export const wordings: Wordings = {
  totals: rows(`
in all: au total, en tout
adding up to: soit un total de, pour un total de, soit au total, ce qui fait un total de, ce qui fait, soit,
  ce qui donne un total de, au total, en tout, totalisant, soit en tout
a total of: un total de, un total d', au total, total de
together: le total, ce qui fait, ensemble, à eux tous, s' élève à, s' élèvent à, jusqu' ici, jusqu' à présent,
  totalisant, soit un total
running: portant le total à, ce qui porte le total à, portant le bilan à, ce qui porte le bilan à, portant à,
  ce qui porte à
bringing: portant, porte, a porté, ce qui porte, ce qui a porté, portait, passe à, monte à, grimpe à
heading: total, totaux, au total, ensemble, total général
`),
  parts: rows(`
another: autres, autre, un autre, une autre, d' autres, de plus, supplémentaires, supplémentaire
all: les
rest: les autres, les restants, les restantes, le reste, laissant, l' autre, les deux autres, le restant,
  les derniers, les dernières
left: restants, restantes, restant, restante, qui restent, qui reste, qui manquent
out of: sur, sur les, parmi les, des, parmi
of them: d' entre eux, d' entre elles, parmi eux, parmi elles, dont
of the total: du total, d' entre eux, d' entre elles, de tous, de l' ensemble
including: dont, parmi lesquels, parmi lesquelles, y compris, notamment
included: comprenait, comprenaient, comprend, comprennent, incluait, inclut
filled: composé de, composée de, composés de, formé de, formée de, constitué de, constituée de, composé d',
  composée d', réparti en, répartis en, répartis entre, proviennent de
making up: représentaient, représentent, représente, constituent, constituaient
`),
  votes: rows(`
of the vote: des voix, des suffrages, des votes, des suffrages exprimés
side: pour, contre, en faveur, se sont abstenus, abstention, voterait, voteraient, ne se prononcent pas, ne sait pas,
  approuve, approuvent, rejette, rejettent, des sondés, des personnes interrogées
abstained: abstention, abstentions, se sont abstenus, s' est abstenu
margin: une avance de, un écart de, une majorité de, avance de, écart de, une différence de, une marge de, l' écart,
  l' avance, différence de
most: la majorité de, la majorité des, une majorité de, la plupart des, la plus grande partie de
`),
  again: phrases(
    "ou, soit, donc, c' est - à - dire, autrement dit, ce qui représente, ce qui équivaut, équivalent à, une part de, une participation de, un taux de, une proportion de, le, la, un, une, ce qui signifie",
  ),
  average: phrases('une moyenne de, en moyenne, une moyenne'),
  ...changes,
  rates: rows(`
interval: toutes les, tous les
second: par seconde, à la seconde, chaque seconde, la seconde
minute: par minute, chaque minute, à la minute
hour: en une heure, à l' heure, par heure, chaque heure
day: en un jour, en une journée, par jour, chaque jour, quotidiens, quotidiennes, par nuit, la nuit, la journée
week: en une semaine, par semaine, chaque semaine, hebdomadaires
month: en un mois, par mois, chaque mois, mensuels, mensuelles
year: en un an, par an, chaque année, annuels, annuelles
each: pour chacun, pour chacune, chacun, chacune, chaque, par personne, par tête, par unité, l' unité, pièce, la pièce, par billet, le billet, par action, la place, le kilo, par kilo, le litre, par litre, la tonne, par tonne, par enfant, par élève, par classe, par foyer, par famille, par logement, par habitant, par bouteille, la bouteille, par caisse, par convive, par couvert, par hectare, par trajet, par match, par entrée, l' entrée
`),
  yields: phrases(
    'rapporté, récolté, gagné, encaissé, touché, payé, coûté, obtenu, dépensé, recueilli, perdu, produit, fabriqué, vendu',
  ),
  calendar: rows(`
each: anniversaire,
100: centenaire,
50: noces d' or, cinquantenaire
25: noces d' argent,
60: noces de diamant,
200: bicentenaire,
noon: midi,
midnight: minuit,
founded: fondé, fondée, a fondé, ouvert, ouverte, a ouvert, inauguré, inaugurée, a inauguré, créé, créée, construit,
  construite, bâti, bâtie, depuis, se sont mariés
died: mort, morte, est mort, est morte, décédé, décédée, disparu, disparue, retraite, fêté
aged: à, avait, à l' âge de, a, âgé de, âgée de, fêté
later: jours plus tard, jours après, semaines plus tard, ans plus tard, ans après, ans avant, années plus tard, après
`),
  whereas: phrases('tandis que, alors que'),
  times: words(
    "action personne dernier dernière derniers dernières précédent précédente même trimestre semestre avant plus tôt période saison hier aujourd'hui premiers premières prochains prochaines",
  ),
  listing: rows(`
both: tous les deux, toutes les deux, l' un et l' autre
all: à savoir, sont, étaient, ce sont, il s' agit de, c' étaient
some: comme, tels que, telles que, par exemple, entre autres, etc, surtout, en particulier, parmi lesquels
next: argent, bronze, suivi de, suivie de, devant, poursuivants, puis vient, dauphin
highest: plus tête premier première or meilleur record
lowest: moins basse bas
1: premier première premièrement
2: deuxième second seconde deuxièmement secondement
3: troisième troisièmement
4: quatrième
5: cinquième
6: sixième
7: septième
8: huitième
9: neuvième
10: dixième
set 1: un seul, une seule
set 2: duo, tandem
set 3: trio
set 4: quatuor
set 5: quintette
set 6: demi - douzaine,
set 10: dizaine
set 12: douzaine
set 15: quinzaine
set 20: vingtaine
set 3 month: trimestre
set 6 month: semestre
set 18 month: an et demi,
set 10 year: décennie
set 100 year: siècle
`),
  kinds,
};
