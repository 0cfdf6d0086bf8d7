import { sentenceCase, sentences } from '../text.ts';
import type { Wording } from '../wording.ts';
import { longDate } from './language/dates.ts';
import { citacao, noticia, numero, tallied } from './language/numbers.ts';

export const quotations: Wording['quotations'] = {
  kicker: 'As citações de uma notícia',
  listTitle: (count, headline) => `${tallied(count, citacao)}: ${headline}`,
  listDescription: (headline) =>
    `Tudo o que é citado em “${headline}”: quem o disse, em que cargo, e a ligação para a frase.`,
  listStandfirst: 'Todas as citações da notícia',
  title: (speaker, words) => (speaker === null ? words : `${speaker}: ${words}`),
  description: (speaker, office, occasion, { headline, date }) =>
    sentences([
      speaker === null ? 'Entre aspas' : [speaker, office].filter(Boolean).join(', '),
      ...(occasion === null ? [] : [occasion]),
      `De “${headline}”, ${date}.`,
    ]),
  nobody: {
    phrase: 'Uma expressão entre aspas, não atribuída a ninguém:',
    partial: 'Dito por alguém que a notícia não nomeia:',
    direct: 'Dito por alguém que a notícia não nomeia:',
  },
  nobodyShort: {
    phrase: 'Uma expressão',
    partial: 'Autor não identificado',
    direct: 'Autor não identificado',
  },
  asItStands: 'Tal como está na notícia',
  readOn: 'Ler na notícia',
  kind: 'Tipo',
  kinds: {
    direct: 'Direta: uma oração inteira entre aspas',
    partial: 'Parcial: palavras entre aspas dentro de uma frase nossa',
    phrase: 'Expressão: palavras entre aspas que a notícia não atribui a ninguém, e nós também não',
  },
  speaker: 'Quem o disse',
  nobodyNamed: {
    phrase: 'Não atribuída a ninguém',
    partial: 'Autor não identificado',
    direct: 'Autor não identificado',
  },
  office: 'Cargo na altura',
  officeThen: (title) => `então ${title}`,
  officeIn: (title, year) => `${title} em ${year}`,
  occasion: 'Ocasião',
  alsoSaid: (name) => `Mais citações: ${name}`,
  thisQuotation: 'Esta citação',
  turnNav: 'Citações da notícia',
  allOf: (count) => tallied(count, citacao),
};

export const people: Wording['people'] = {
  kinds: { person: 'Pessoa', people: 'Várias pessoas', body: 'Estado ou organização' },
  allOfKind: { person: 'Pessoas', body: 'Estados e organizações' },
  indexTitle: 'Pessoas',
  indexHeading: 'Quem é citado e quem dá os números',
  indexStandfirst:
    'Pessoas, Estados e organizações cujas palavras ou números estão nas nossas notícias.',
  indexDescription: (names) =>
    `De quem são as palavras e os números deste site: ${names.join(', ')}.`,
  description: (name, told) =>
    told === null
      ? `${name}: todas as suas citações e todos os seus números no site, com a notícia e a ligação para a frase.`
      : sentences([
          `${name}: ${told}`,
          'Todas as suas citações e todos os seus números no site, com a notícia e a ligação para a frase.',
        ]),
  tally: (quotationCount, figureCount, storyCount) =>
    [
      ...(storyCount > 0 ? [tallied(storyCount, noticia)] : []),
      ...(quotationCount > 0 ? [tallied(quotationCount, citacao)] : []),
      ...(figureCount > 0 ? [tallied(figureCount, numero)] : []),
    ].join(', '),
  inWords: {
    person: 'Nas suas próprias palavras',
    people: 'Nas suas próprias palavras',
    body: 'Nas suas próprias palavras',
  },
  undated: 'Sem data',
  figures: {
    person: 'Os seus números, por data',
    people: 'Os seus números, por data',
    body: 'Os seus números, por data',
  },
  stories: (name) => `Notícias assinadas por ${name}`,
  onTheSite: (tally) => `${sentenceCase(tally)} neste site`,
  occasion: (office, headline, date) =>
    `Notícia de ${longDate(date)}${office === null ? '' : ` (${office})`}. Em: ${headline}`,
  saidAt: (said, office, headline) =>
    `${said}${office === null ? '' : ` (${office})`}. Em: ${headline}`,
  years: (from, to) =>
    from === null ? `até ${to}` : to === null ? `desde ${from}` : `${from}-${to}`,
  inStory: (headline) => `Em: ${headline}`,
  partOf: { person: 'Fala em nome de', people: 'Falam em nome de', body: 'Faz parte de' },
  speakers: 'Quem fala em seu nome',
};
