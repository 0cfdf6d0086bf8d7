import { lowerFirst, sentenceCase } from '../text.ts';
import type { Wording } from '../wording.ts';
import { asOfDate } from './language/dates.ts';
import { of } from '../../reading/languages/fr/elision.ts';
import { chiffre, grouped, list, quoted, signed, tallied } from './language/numbers.ts';

export const figures: Wording['figures'] = {
  kicker: 'Les chiffres d’un article',
  ledgerTitle: (count, headline) => `${tallied(count, chiffre)}\u202f: ${headline}`,
  ledgerDescription: (count, headline) =>
    `${tallied(count, chiffre)} de l’article «\u202f${headline}\u202f»\u202f: ce qui est compté, qui le dit, la phrase et le lien vers elle.`,
  ledgerStandfirst: 'Tous les chiffres de l’article',
  opening: 'Au début',
  whoSaysSo: 'Qui les donne\u202f:',
  sum: 'Comment on arrive au total',
  share: 'La partie et le tout',
  change: 'Avant et après',
  range: 'Entre deux nombres',
  called: lowerFirst,
  inText: (who) => `${sentenceCase(who)}, selon l’article`,
  nobody: 'L’article ne dit pas de qui vient ce chiffre',
  nobodyInList: 'sans attribution',
  asOf: asOfDate,
  noDate: 'L’article n’en donne pas la date.',
  thisFigure: 'Ce chiffre',
  inTheStory: 'Lire dans l’article',
  labelled: (link, what) => `${link}\u202f: ${what}`,
  titleBySentence: (phrase, sentence) => `${phrase}\u202f: «\u202f${sentence}\u202f»`,
  titleByStory: (phrase, headline) => `${phrase}, dans «\u202f${headline}\u202f»`,
  description: (said, headline) =>
    `${said === null ? '' : `${sentenceCase(said)}. `}Dans «\u202f${headline}\u202f».`,
  inItsSentence: 'Dans sa phrase',
  inItsRow: 'Dans sa ligne',
  readOn: 'Lire dans l’article',
  inStories: (counts, stories) => `${counts}, dans ${grouped(stories)} articles`,
  inStoriesAlone: (stories) => `dans ${grouped(stories)} articles`,
  alsoGivenBy: (told, names) => `${told}\u202f; même chiffre\u202f: ${list(names)}`,
  sayer: 'Qui le dit',
  unqualified: 'Comment le lire',
  qualifier: (words) => quoted(sentenceCase(words)),
  inFull: 'Nombre complet',
  inOtherStories: 'Dans d’autres articles',
  when: 'Date des données',
  source: 'Source',
  calculatedFrom: 'Calculé à partir de',
  note: (number) => `Note ${number}.`,
  seeNote: (number) => `Voir la note ${number}`,
  notes: (count) => (count < 2 ? 'Note' : 'Notes'),
  corrections: 'Corrections',
  turnNav: 'Chiffres de l’article',
  // Beside figures and quotations alike, of either gender.
  before: 'Précédent',
  after: 'Suivant',
  all: 'Liste',
  allOf: (count) => tallied(count, chiffre),

  drawnSum: (parts, total) => `À l’échelle\u202f: ${list(parts)}, face à un total ${of(total)}.`,
  sumExactly: (qualifiers) =>
    qualifiers.length === 0
      ? 'Les parties font le total.'
      : `Les parties sont compatibles avec le total et avec ${allQuoted(qualifiers)}.`,
  sumByRounding: (made, total, short, qualifiers) =>
    `Les parties, telles que publiées, font ${grouped(made)}, et non ${total}. Les nombres peuvent être arrondis\u202f; la somme est alors juste${qualifiers.length === 0 ? '' : `, y compris avec ${allQuoted(qualifiers)}`}. La ligne s’arrête ${short ? 'avant' : 'après'} la fin de la barre.`,
  sumNot: (made, total) =>
    `Les parties font ${grouped(made)}, qu’aucun arrondi ne ramène à ${total}\u202f; les notes disent ce que l’on sait.`,
  totalAsReported: 'total, tel que publié',
  totalByUs: 'total, selon notre calcul',
  partOf: (part, whole) => `${part}${part === '' ? '' : ', '}sur ${whole}`,
  drawnShare: (shares) =>
    `${shares.length === 1 ? 'La barre est le tout' : 'Chaque barre est un tout'}, à l’échelle\u202f: ${list(
      shares.map(({ share, of: whole }) => `${percentage(share)} ${of(whole)}`),
    )} (notre calcul).`,
  ends: { change: { from: 'avant', to: 'maintenant' }, range: { from: 'de', to: 'à' } },
  drawnChange: (from, to, zero, most) =>
    `À l’échelle, entre ${zero} et ${most}\u202f: ${of(from)} (bout vide) à ${to} (bout plein).`,
  drawnRange: (from, to, zero, most) =>
    `À l’échelle, entre ${zero} et ${most}\u202f: toute valeur ${of(from)} à ${to}.`,
  amount: grouped,
  signed,
};

/** A share as people say it: “6 %”, “moins de 1 %”. */
function percentage(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? `moins de ${signed(1, '%')}` : signed(rounded, '%');
}

const allQuoted = (words: readonly string[]) => list(words.map((word) => quoted(lowerFirst(word))));
