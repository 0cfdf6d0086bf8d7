import { lowerFirst, sentenceCase } from '../text.ts';
import type { Wording } from '../wording.ts';
import { ofDate } from './language/dates.ts';
import { grouped, list, numero, quoted, signed, tallied } from './language/numbers.ts';

export const figures: Wording['figures'] = {
  kicker: 'Os números de uma notícia',
  ledgerTitle: (count, headline) => `${tallied(count, numero)}: ${headline}`,
  ledgerDescription: (count, headline) =>
    `${tallied(count, numero)} de “${headline}”: o que se conta, quem o diz, a frase e a ligação para ela.`,
  ledgerStandfirst: 'Todos os números da notícia',
  opening: 'No início',
  whoSaysSo: 'Quem os dá:',
  sum: 'Como se chega ao total',
  share: 'A parte e o todo',
  change: 'Antes e depois',
  range: 'Entre dois números',
  called: lowerFirst,
  inText: (who) => `${sentenceCase(who)}, segundo a notícia`,
  nobody: 'A notícia não diz de quem é o número',
  nobodyInList: 'sem atribuição',
  asOf: (date) => `dados ${ofDate(date)}`,
  noDate: 'A notícia não indica a data.',
  thisFigure: 'Este número',
  inTheStory: 'Ler na notícia',
  labelled: (link, what) => `${link}: ${what}`,
  titleBySentence: (phrase, sentence) => `${phrase}: “${sentence}”`,
  titleByStory: (phrase, headline) => `${phrase}, em “${headline}”`,
  description: (said, headline) =>
    `${said === null ? '' : `${sentenceCase(said)}. `}De “${headline}”.`,
  inItsSentence: 'Na sua frase',
  inItsRow: 'Na sua linha',
  readOn: 'Ler na notícia',
  inStories: (counts, stories) => `${counts}, em ${grouped(stories)} notícias`,
  inStoriesAlone: (stories) => `em ${grouped(stories)} notícias`,
  alsoGivenBy: (told, names) => `${told}; o mesmo número: ${list(names)}`,
  sayer: 'Quem o diz',
  unqualified: 'Como o ler',
  qualifier: (words) => quoted(sentenceCase(words)),
  inFull: 'Número completo',
  inOtherStories: 'Noutras notícias',
  when: 'Data dos dados',
  source: 'Fonte',
  calculatedFrom: 'Calculado a partir de',
  note: (number) => `Nota ${number}.`,
  seeNote: (number) => `Ver nota ${number}`,
  notes: (count) => (count === 1 ? 'Nota' : 'Notas'),
  corrections: 'Correções',
  turnNav: 'Números da notícia',
  before: 'Anterior',
  after: 'Seguinte',
  // Beside figures and quotations alike, of either gender.
  all: 'Lista',
  allOf: (count) => tallied(count, numero),

  drawnSum: (parts, total) => `À escala: ${list(parts)}, face a um total de ${total}.`,
  sumExactly: (qualifiers) =>
    qualifiers.length === 0
      ? 'As parcelas dão o total.'
      : `As parcelas são compatíveis com o total e com ${allQuoted(qualifiers)}.`,
  sumByRounding: (made, total, short, qualifiers) =>
    `As parcelas, tal como publicadas, dão ${grouped(made)}, e não ${total}. Os números podem estar arredondados; nesse caso a soma bate certo${qualifiers.length === 0 ? '' : `, também com ${allQuoted(qualifiers)}`}. A linha ${short ? 'fica aquém da' : 'ultrapassa a'} barra.`,
  sumNot: (made, total) =>
    `As parcelas dão ${grouped(made)}, e nenhum arredondamento chega a ${total}; as notas dizem o que se sabe.`,
  totalAsReported: 'total, tal como noticiado',
  totalByUs: 'total, segundo o nosso cálculo',
  partOf: (part, whole) => `${part}${part === '' ? '' : ', '}de ${whole}`,
  drawnShare: (shares) =>
    `${shares.length === 1 ? 'A barra é o todo' : 'Cada barra é um todo'}, à escala: ${list(
      shares.map(({ share, of }) => `${percentage(share)} de ${of}`),
    )} (cálculo nosso).`,
  ends: { change: { from: 'antes', to: 'agora' }, range: { from: 'de', to: 'a' } },
  drawnChange: (from, to, zero, most) =>
    `À escala, entre ${zero} e ${most}: de ${from} (extremo vazio) para ${to} (extremo cheio).`,
  drawnRange: (from, to, zero, most) =>
    `À escala, entre ${zero} e ${most}: qualquer valor de ${from} a ${to}.`,
  amount: grouped,
  signed,
};

/** A share as people say it: “6%”, “menos de 1%”. */
function percentage(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? `menos de ${signed(1, '%')}` : signed(rounded, '%');
}

const allQuoted = (words: readonly string[]) => list(words.map((word) => quoted(lowerFirst(word))));
