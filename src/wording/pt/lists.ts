import { sentences } from '../text.ts';
import type { Wording } from '../wording.ts';
import { citacao, correcao, noticia, numero, tallied } from './language/numbers.ts';

const oneName =
  'Cada grandeza com um só nome, por data. Cada linha diz apenas o que muda em relação à anterior.';

export const lists: Wording['lists'] = {
  section: 'Secção',
  topic: 'Tema',
  titled: (label, part) => {
    const [year, number] = part?.split('-') ?? [];
    return [label, year, number === undefined ? undefined : `parte ${number}`]
      .filter((word) => word !== undefined)
      .join(', ');
  },
  storiesTitle: (label) => `${label}: notícias`,
  storiesDescription: (label, headlines) =>
    sentences([`Notícias em “${label}”, das mais recentes às mais antigas`, ...headlines]),
  stories: (count) => tallied(count, noticia),
  storiesTold: (count) =>
    `${tallied(count, noticia)}${count < 2 ? '' : ', das mais recentes às mais antigas'}.`,
  storiesHeading: 'Notícias',
  whatIsCounted: 'O que foi contado',
  lastOf: 'O último número',
  speakers: 'Quem é citado',
  figuresOn: (label) => `Todos os números: ${label}`,
  feedOf: 'Canal RSS',
  sections: 'Secções',
  topics: 'Temas',
  parts: 'Tudo, por anos',
  newest: 'Mais recentes',

  figuresTitle: 'Todos os números',
  figuresHeading: (count) => `${tallied(count, numero)}, e quem ${count < 2 ? 'o' : 'os'} dá`,
  figuresStandfirst: `Todos os números da edição. ${oneName}`,
  figuresDescription: (count, labels) =>
    `${tallied(count, numero)} de todas as notícias, com a unidade, a data e quem o diz: ${labels.join(', ')}.`,
  noStories: 'Ainda não foi publicada nenhuma notícia.',
  noFigures: 'Ainda não foi publicado nenhum número.',
  moreOf: (label, count) =>
    `Mais ${tallied(count, { one: 'grandeza', many: 'grandezas' })}: ${label}`,
  topicFiguresTitle: (label) => `Números: ${label}`,
  topicFiguresHeading: (label) => `Números: ${label}`,
  topicFiguresStandfirst: (count) => `${tallied(count, numero)}. ${oneName}`,
  topicFiguresDescription: (label, names) =>
    `Números das notícias em “${label}”, com a unidade, a data e quem o diz: ${names.join('; ')}.`,
  figures: (count) => tallied(count, numero),
  allFigures: 'Todos os números',

  quotationsTitle: 'Todas as citações',
  quotationsHeading: 'Palavra por palavra',
  quotationsStandfirst:
    'O que é citado nas nossas notícias e quem o disse; primeiro a notícia mais recente.',
  quotationsDescription: (headlines) =>
    `Todas as citações da edição e quem as disse, notícia a notícia: ${headlines.join('; ')}.`,
  quotations: (count) => tallied(count, citacao),
  noQuotations: 'Ainda não foi publicada nenhuma citação.',
  corrections: (count) => tallied(count, correcao),
  all: 'Todas as citações',
};
