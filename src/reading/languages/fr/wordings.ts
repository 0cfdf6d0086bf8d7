import { phrases, words } from '../../tokens/phrases.ts';
import type { Wordings } from '../fields/wordings.ts';
import { rows } from '../rows.ts';
import { changes } from './changes.ts';
import { kinds } from './kinds.ts';

/** What words say of numbers beside them. */
export const wordings: Wordings = {
  inAll: phrases('au total, en tout'),
  totalOf: phrases(
    'soit un total de, pour un total de, soit au total, ce qui fait un total de, ce qui fait, soit, ce qui donne un total de, au total, en tout, totalisant, soit en tout',
  ),
  aTotalOf: phrases("un total de, un total d', au total, total de"),
  mayTotal: phrases(
    "le total, ce qui fait, ensemble, à eux tous, s' élève à, s' élèvent à, jusqu' ici, jusqu' à présent, totalisant, soit un total",
  ),
  running: phrases(
    'portant le total à, ce qui porte le total à, portant le bilan à, ce qui porte le bilan à, portant à, ce qui porte à',
  ),
  bringing: phrases(
    'portant, porte, a porté, ce qui porte, ce qui a porté, portait, passe à, monte à, grimpe à',
  ),
  totals: phrases('total, totaux, au total, ensemble, total général'),
  now: phrases(
    'compte désormais, compte maintenant, sont désormais, sont maintenant, il y a désormais, a désormais',
  ),
  another: phrases(
    "autres, autre, un autre, une autre, d' autres, de plus, supplémentaires, supplémentaire",
  ),
  all: phrases('les'),
  rest: phrases(
    "les autres, les restants, les restantes, le reste, laissant, l' autre, les deux autres, le restant, les derniers, les dernières",
  ),
  left: phrases('restants, restantes, restant, restante'),
  outOf: phrases('sur, sur les, parmi les, des, parmi'),
  ofThem: phrases("d' entre eux, d' entre elles, parmi eux, parmi elles, dont"),
  ofTotal: phrases("du total, d' entre eux, d' entre elles, de tous, de l' ensemble"),
  including: phrases('dont, parmi lesquels, parmi lesquelles, y compris, notamment'),
  included: phrases('comprenait, comprenaient, comprend, comprennent, incluait, inclut'),
  filled: phrases(
    "composé de, composée de, composés de, formé de, formée de, constitué de, constituée de, composé d', composée d', réparti en, répartis en, répartis entre, proviennent de",
  ),
  makeUp: phrases('représentaient, représentent, représente, constituent, constituaient'),
  ofVotes: phrases('des voix, des suffrages, des votes, des suffrages exprimés'),
  sides: phrases(
    'pour, contre, en faveur, se sont abstenus, abstention, voterait, voteraient, ne se prononcent pas, ne sait pas, approuve, approuvent, rejette, rejettent, des sondés, des personnes interrogées',
  ),
  abstained: phrases("abstention, abstentions, se sont abstenus, s' est abstenu"),
  margin: phrases(
    "une avance de, un écart de, une majorité de, avance de, écart de, une différence de, une marge de, l' écart, l' avance, différence de",
  ),
  most: phrases(
    'la majorité de, la majorité des, une majorité de, la plupart des, la plus grande partie de',
  ),
  against: phrases(
    'contre, par rapport à, par rapport aux, comparé à, comparés à, comparée à, face à, après',
  ),
  upon: phrases('après, que les, au lieu de, au lieu des'),
  again: phrases(
    "ou, soit, donc, c' est - à - dire, autrement dit, ce qui représente, ce qui équivaut, équivalent à, une part de, une participation de, un taux de, une proportion de, le, la, un, une, ce qui signifie",
  ),
  average: phrases('une moyenne de, en moyenne, une moyenne'),
  ...changes,
  asMany: phrases('que le, que la, que les, le double, le triple, le quadruple, fois plus'),
  rates: rows(`
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
`),
  founded: phrases(
    'fondé, fondée, a fondé, ouvert, ouverte, a ouvert, inauguré, inaugurée, a inauguré, créé, créée, construit, construite, bâti, bâtie, depuis, se sont mariés',
  ),
  born: phrases(
    'né en, né à, né dans, née à, née dans, était né, était née, est né, est née, née en, né le, née le',
  ),
  died: phrases(
    'mort, morte, est mort, est morte, décédé, décédée, disparu, disparue, retraite, fêté',
  ),
  later: phrases('ans plus tard, ans après, ans avant, années plus tard, après'),
  atAge: phrases("à, avait, à l' âge de, a, âgé de, âgée de, fêté"),
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
`),
  kinds,
};
