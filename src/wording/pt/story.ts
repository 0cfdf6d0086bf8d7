import { sentenceCase, sentences } from '../text.ts';
import type { Wording } from '../wording.ts';
import { onDate } from './language/dates.ts';
import { citacao, grouped, list, nota, numero, tallied } from './language/numbers.ts';

export const story: Wording['story'] = {
  by: (names) => `Por ${list(names)}`,
  authors: (names) => list(names),
  firstReportedBy: (agency) => `Notícia original: ${agency}`,
  dateline: (place, date) => `${place}, ${date}`,
  publishedHere: 'Publicada aqui:',
  figures: (count) => tallied(count, numero),
  quotations: (count) => tallied(count, citacao),
  notesLink: (count) => tallied(count, nota),
  inThisStory: 'Nesta notícia',
  inMargin: 'Números ao lado deste texto',
  ofTotal: (noun, total) => `${noun}, de um total de ${total}`,
  figuresInPart: (count) => `${tallied(count, numero)} desta parte, com as fontes`,
  seeNotes: (numbers) =>
    numbers.length === 1 ? `ver a nota ${numbers[0]}` : `ver as notas ${list(numbers.map(String))}`,
  notes: 'Notas',
  note: (number) => `Nota ${number}`,
  backToText: (time, times) => {
    const text = times === 1 ? 'Voltar ao texto' : `Voltar ao texto (${time} de ${times})`;
    return { text, label: (number) => `${text}, a partir da nota ${number}` };
  },
  on: (subjects) => `Sobre ${list(subjects)}.`,
  misprint: 'Gralha na notícia original:',
  corrections: 'Correções',
  readHere: 'Ler em português',
  inOtherLanguages: 'Noutras línguas',
  related: (count) => (count === 1 ? 'Notícia relacionada' : 'Notícias relacionadas'),
  relatedness: {
    background: 'Contexto',
    earlier: 'Antes',
    'follow-up': 'Seguimento',
    corrects: 'Corrige',
  },
  nextInSection: (section) => `A seguir, na secção ${sentenceCase(section)}`,
  moreSources: (count) => `Mais ${grouped(count)}`,
  tearOut: 'Descarregar ou partilhar',
  relatedWhy: (as, why) => `${as}. ${why}`,
  sources: 'Fontes',
  via: (publisher, via) => `${publisher}, via ${via}`,
  noAddress: 'sem endereço web conhecido',
  pageRead: (date) => `ligação verificada ${onDate(date)}`,
  allPagesRead: (date) => `Ligações verificadas ${onDate(date)}.`,
  whatIsCounted: 'Em números',
  allFigures: (count) => (count === 1 ? 'O único número' : `Os ${grouped(count)} números`),
  address: 'O endereço desta notícia:',
  voice: 'Nas suas próprias palavras',
  moreStories: 'Mais notícias',
  allStories: 'Todas as notícias, por mês',
  sharedFigures: 'Um número, várias notícias',
  elsewhere: 'Noutros meios',
  kicker: (section, topics) =>
    [sentenceCase(section), topics.map(sentenceCase).join(', ')].filter(Boolean).join(': '),
  frontDescription: (headlines) =>
    sentences([...headlines, 'Cada número com a sua fonte, cada citação com o seu autor.']),
  shareOfFigures: (byName) =>
    byName.map(({ name, count }) => `${name} (${grouped(count)})`).join(', '),
  headingOfFigures: (count) => `${tallied(count, numero)}, e quem ${count < 2 ? 'o' : 'os'} dá`,
  headingOfQuotations: (count) => `${tallied(count, citacao)}, palavra por palavra`,
};
