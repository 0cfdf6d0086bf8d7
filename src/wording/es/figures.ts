import { lowerFirst, sentenceCase } from '../text.ts';
import type { Wording } from '../wording.ts';
import { ofDate } from './language/dates.ts';
import { cifra, grouped, list, quoted, signed, tallied } from './language/numbers.ts';

export const figures: Wording['figures'] = {
  kicker: 'Las cifras de una noticia',
  ledgerTitle: (count, headline) => `${tallied(count, cifra)}: ${headline}`,
  ledgerDescription: (count, headline) =>
    `${tallied(count, cifra)} de “${headline}”: qué se cuenta, quién lo dice, la frase y el enlace a ella.`,
  ledgerStandfirst: 'Todas las cifras de la noticia',
  opening: 'Al principio',
  whoSaysSo: 'Quién las da:',
  sum: 'Cómo se llega al total',
  share: 'La parte y el todo',
  change: 'Antes y después',
  range: 'Entre dos números',
  called: lowerFirst,
  inText: (who) => `${sentenceCase(who)}, según la noticia`,
  nobody: 'La noticia no dice de quién es el dato',
  nobodyInList: 'sin atribuir',
  asOf: (date) => `datos ${ofDate(date)}`,
  noDate: 'La noticia no indica la fecha.',
  thisFigure: 'Esta cifra',
  inTheStory: 'Leer en la noticia',
  labelled: (link, what) => `${link}: ${what}`,
  titleBySentence: (phrase, sentence) => `${phrase}: “${sentence}”`,
  titleByStory: (phrase, headline) => `${phrase}, en “${headline}”`,
  description: (said, headline) =>
    `${said === null ? '' : `${sentenceCase(said)}. `}De “${headline}”.`,
  inItsSentence: 'En su frase',
  inItsRow: 'En su fila',
  readOn: 'Leer en la noticia',
  inStories: (counts, stories) => `${counts}, en ${grouped(stories)} noticias`,
  inStoriesAlone: (stories) => `en ${grouped(stories)} noticias`,
  alsoGivenBy: (told, names) => `${told}; la misma cifra: ${list(names)}`,
  sayer: 'Quién lo dice',
  unqualified: 'Cómo leerla',
  qualifier: (words) => quoted(sentenceCase(words)),
  inFull: 'Número completo',
  inOtherStories: 'En otras noticias',
  when: 'Fecha de los datos',
  source: 'Fuente',
  calculatedFrom: 'Calculado a partir de',
  note: (number) => `Nota ${number}.`,
  seeNote: (number) => `Véase la nota ${number}`,
  notes: (count) => (count === 1 ? 'Nota' : 'Notas'),
  corrections: 'Correcciones',
  turnNav: 'Cifras de la noticia',
  before: 'Anterior',
  after: 'Siguiente',
  all: 'Todas',
  allOf: (count) => tallied(count, cifra),

  drawnSum: (parts, total) => `A escala: ${list(parts)}, frente a un total de ${total}.`,
  sumExactly: (qualifiers) =>
    qualifiers.length === 0
      ? 'Las partes dan el total.'
      : `Las partes son compatibles con el total y con ${allQuoted(qualifiers)}.`,
  sumByRounding: (made, total, short, qualifiers) =>
    `Las partes, tal como se publicaron, dan ${grouped(made)}, no ${total}. Los números pueden estar redondeados; en ese caso la suma cuadra${qualifiers.length === 0 ? '' : `, también con ${allQuoted(qualifiers)}`}. La línea ${short ? 'se queda corta' : 'sobrepasa la barra'}.`,
  sumNot: (made, total) =>
    `Las partes dan ${grouped(made)} y ni redondeando se llega a ${total}; las notas cuentan lo que se sabe.`,
  totalAsReported: 'total, según se publicó',
  totalByUs: 'total, según nuestro cálculo',
  partOf: (part, whole) => `${part}${part === '' ? '' : ', '}de ${whole}`,
  drawnShare: (shares) =>
    `${shares.length === 1 ? 'La barra es el todo' : 'Cada barra es un todo'}, a escala: ${list(
      shares.map(({ share, of }) => `${percentage(share)} de ${of}`),
    )} (cálculo nuestro).`,
  ends: { change: { from: 'antes', to: 'ahora' }, range: { from: 'desde', to: 'hasta' } },
  drawnChange: (from, to, zero, most) =>
    `A escala, entre ${zero} y ${most}: de ${from} (extremo hueco) a ${to} (extremo relleno).`,
  drawnRange: (from, to, zero, most) =>
    `A escala, entre ${zero} y ${most}: cualquier valor de ${from} a ${to}.`,
  amount: grouped,
  signed,
};

/** A share as people say it: “el 6 %”, “menos del 1 %”. */
function percentage(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? `menos del ${signed(1, '%')}` : `el ${signed(rounded, '%')}`;
}

const allQuoted = (words: readonly string[]) => list(words.map((word) => quoted(lowerFirst(word))));
