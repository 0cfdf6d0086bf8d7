import { lowerFirst, sentenceCase } from '../text.ts';
import type { Wording } from '../wording.ts';
import { asOfDate } from './language/dates.ts';
import { chiffre, counted, grouped, inWords, list, quoted, signed } from './language/numbers.ts';

export const figures: Wording['figures'] = {
  kicker: 'Les chiffres d’un article',
  ledgerTitle: (count, headline) => `${sentenceCase(counted(count, chiffre))}\u00a0: ${headline}`,
  ledgerDescription: (count, headline) =>
    `${sentenceCase(counted(count, chiffre))} de «\u00a0${headline}\u00a0»\u00a0: ce que chacun compte, qui le donne, sa phrase et le chemin de retour.`,
  ledgerStandfirst: 'Tous les chiffres de',
  opening: 'Au début',
  whoSaysSo: 'Qui les donne\u00a0:',
  sum: 'Comment cela s’additionne',
  share: 'La partie et le tout',
  change: 'Avant et après',
  range: 'Entre deux nombres',
  inText: (who) => `${sentenceCase(who)}, selon le texte`,
  nobody: 'L’article ne dit pas de qui vient ce chiffre',
  nobodyInList: 'sans attribution',
  asOf: asOfDate,
  noDate: 'L’article n’en donne pas la date.',
  thisFigure: 'Ce chiffre',
  inTheStory: 'Lire dans l’article',
  labelled: (link, what) => `${link}\u00a0: ${what}`,
  titleBySentence: (phrase, sentence) => `${phrase}\u00a0: «\u00a0${sentence}\u00a0»`,
  titleByStory: (phrase, headline) => `${phrase}, dans «\u00a0${headline}\u00a0»`,
  description: (phrase, by, headline) =>
    `${sentenceCase(phrase)}${by === null ? '' : ` (${by})`}. La phrase, qui le dit, source et notes. Dans «\u00a0${headline}\u00a0».`,
  inItsSentence: 'Dans sa phrase',
  inItsRow: 'Dans sa ligne',
  readOn: 'Lire dans l’article',
  inStories: (counts, stories) => `${counts}, dans ${inWords(stories)} articles`,
  inStoriesAlone: (stories) => `dans ${inWords(stories)} articles`,
  sayer: 'Qui le dit',
  unqualified: 'Comment le lire',
  qualifier: (words) => quoted(sentenceCase(words)),
  inFull: 'En entier',
  inOtherStories: 'Dans d’autres articles',
  when: 'Date des données',
  source: 'Source',
  note: (number) => `Note ${number}.`,
  seeNote: (number) => `Voir note ${number}`,
  notes: (count) => (count < 2 ? 'Note' : 'Notes'),
  corrections: 'Corrections',
  turnNav: 'Chiffres de l’article',
  before: 'Précédent',
  after: 'Suivant',
  all: 'Tous',
  allOf: (count) => sentenceCase(counted(count, chiffre)),

  drawnSum: (parts, total) => `À l’échelle\u00a0: ${list(parts)}, face à ${total} en tout.`,
  sumExactly: (qualifiers) =>
    qualifiers.length === 0
      ? 'Les parties font le total.'
      : `Les parties s’accordent avec le total, et avec ${allQuoted(qualifiers)}.`,
  sumByRounding: (made, total, short, qualifiers) =>
    `Les parties telles qu’imprimées font ${grouped(made)}\u00a0; ${total} est un total arrondi, la ligne s’arrête donc ${short ? 'avant' : 'après'} la fin de la barre. La somme tombe juste par arrondi${qualifiers.length === 0 ? '' : ` et s’accorde avec ${allQuoted(qualifiers)}`}.`,
  sumNot: (made, total) =>
    `Les parties font ${grouped(made)}, qu’aucun arrondi ne ramène à ${total}\u00a0; les notes disent ce que l’on sait.`,
  totalAsReported: 'total, tel que publié',
  partOf: (part, whole) => `${part}${part === '' ? '' : ', '}sur ${whole}`,
  drawnShare: (shares) =>
    `${shares.length === 1 ? 'La barre est le tout' : 'Chaque barre est un tout'}, à l’échelle\u00a0: ${list(
      shares.map(({ share, of }) => `${percentage(share)} de ${of}`),
    )} (notre calcul).`,
  ends: { change: { from: 'avant', to: 'maintenant' }, range: { from: 'de', to: 'à' } },
  drawnChange: (from, to, zero, most) =>
    `À l’échelle, entre ${zero} et ${most}\u00a0: de ${from}, le bout vide, à ${to}, le bout plein.`,
  drawnRange: (from, to, zero, most) =>
    `À l’échelle, entre ${zero} et ${most}\u00a0: toute valeur de ${from} à ${to}.`,
  amount: grouped,
  signed,
};

/** A share as people say it: “6 %”, “moins de 1 %”. */
function percentage(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? `moins de ${signed(1, '%')}` : signed(rounded, '%');
}

const allQuoted = (words: readonly string[]) => list(words.map((word) => quoted(lowerFirst(word))));
