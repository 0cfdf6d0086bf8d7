import { words as listed } from '../../tokens/phrases.ts';
import type { ChangeWordings } from '../fields/wordings.ts';
import { rows } from '../rows.ts';

/** Participles as they agree: “est passé”, “sont passées”. */
const words = (list: string): ReadonlySet<string> =>
  new Set(
    [...listed(list)].flatMap((word) =>
      (word.endsWith('é') ? ['', 'e', 's', 'es'] : ['']).map((ending) => word + ending),
    ),
  );

/** What words say of how numbers move, and of which is the larger. */
export const changes: ChangeWordings = {
  rises: words(
    'augmenté augmentera augmenteront progressera grimpera montera augmente augmentent augmenter hausse progressé progresse progressent progression crû croissance grimpé grimpe bondi bondit bond monté monte montent relevé relève gonflé enchéri accru accroît accroissement augmentation rebondi accrue accrus grossi grossit élargi gonfle gonflent explosé explose flambé flambe flambée envolé envolée envole redressé redresse remonté remonte repart reparti étoffé étoffe croît croissent allongé élevé poussée essor',
  ),
  falls: words(
    'baissé baissera baisseront reculera diminuera chutera baisse baissent baisser reculé recule reculent recul chuté chute chutent diminué diminue diminuent diminution réduit réduisent réduction fondu plongé plonge tombé tombe tombent repli repliée dégringolé ralenti rétréci fond baissant rétrécit allégé amputé rogné tassé tasse effondré effondre effondrement dégringole dégringolade dégringolent régressé régresse régression fléchi fléchit fléchissement perdu décru décroît décrue diminueront amenuisé amenuise ralentit recula raccourci cédé',
  ),
  gains: words('gagnait prenait gagné gagne gagnent pris prend'),
  losses: words('cédait perdait lâchait abandonnait perdu perd perdent cédé cède lâché abandonné'),
  moves: words('passé passe passent passer passait passera passeront atteint atteignait établi'),
  otherVerbs: words(
    'poussé provoqué entraîné obligé permis conduit mené fait fut est mais parce car quand lorsque après avant puis qui tandis que dépassé',
  ),
  comparing: rows(`
0.5: a été divisé par deux, ont été divisés par deux, divisé par deux, divisée par deux, moitié moins, la moitié de,
  la moitié des, deux fois moins
1.5: moitié plus, une fois et demie, moitié plus que
2: double, doublent, doublé, doublée, doubler, doublement, a doublé, ont doublé, le double, le double de,
  le double des, le double du, deux fois plus
3: triple, triplent, triplé, triplée, tripler, triplement, a triplé, ont triplé, le triple, le triple de,
  le triple des, trois fois plus
4: quadruplé, quadruplée, quadruplement, a quadruplé, le quadruple, quatre fois plus
5: quintuplé, quintuplée, a quintuplé, cinq fois plus
10: décuplé, décuplée, a décuplé, dix fois plus
larger: supérieur, supérieure, supérieurs, supérieures, meilleur, meilleure, plus haut, plus haute, plus élevé,
  plus élevée, plus cher, plus chère, plus long, plus longue
smaller: inférieur, inférieure, inférieurs, inférieures, moindre, moindres, plus bas, plus basse, plus basses,
  plus court, plus courte, plus petit, plus petite, plus petits, plus petites, plus jeune, plus jeunes, plus léger,
  plus légère, plus froid, plus froide, plus sec, plus sèche, plus étroit, plus étroite, plus pauvre, plus faible,
  plus faibles, plus lent, plus lente, moins cher, moins chère, moins chers
record: record, maximum
low: minimum,
oldRecord: précédent record, l' ancien record, ancien record, record précédent, record de, le record, jusqu' alors,
  jusque - là, jusqu' ici, meilleure marque
over: dépassé, dépasse, dépassent, dépassant, dépassait, excédé, excède, surpassé, surpasse, plus que prévu,
  au - dessus de, devancé, devance, mieux que
under: manqué, n' a pas atteint, n' ont pas atteint, pas atteint, en deçà, en dessous de, au - dessous de,
  moins que prévu, sans atteindre, raté, resté sous, restée sous, restés sous, loin des
aim: objectif de, l' objectif de, objectif, objectif fixé, prévu, prévus, prévue, prévues, espéré, espérés, espérées,
  espérait, espéraient, attendu, attendus, attendues, attendait, budget de, plafond de, seuil de, limite de, quota de,
  promis, promises, prévision de, nécessaires, requis, requises, visait, visés, fallait, faut, exigeait, exige
passed: adopté, adoptée, approuvé, approuvée
failed: rejeté, rejetée, échoué, échoue, repoussé, repoussée
thus: donc, ainsi, soit, c' est - à - dire, autrement dit, ce qui fait, ce qui représente, cela fait, au total
earlier: avait, avaient, auparavant, avant, précédent, précédente, il y a, plus tôt, au lieu de, jusqu' ici,
  jusqu' alors, jusque - là, ancien, ancienne, à l' origine, initialement, alors
past: était, étaient, fut, furent, dernier, dernière, hier, coûtait, coûtaient, comptait, comptaient, proposait
present: aujourd' hui, maintenant, désormais, est, sont, cette, cet, actuel, actuelle, actuellement, a, ont, nouveau,
  nouvelle, à présent
future: sera, seront, coûtera, coûteront, passera, passeront, prochain, prochaine, à partir du, à partir de, dès le, demain
against: contre, par rapport à, par rapport aux, comparé à, comparés à, comparée à, face à, après
upon: après, que les, au lieu de, au lieu des
`),
};
