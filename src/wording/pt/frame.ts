import type { Wording } from '../wording.ts';

const pages: Readonly<Record<string, string>> = {
  'story-figures': 'números',
  'story-quotations': 'citações',
  'story-kept': 'versões',
};

export const frame: Wording['frame'] = {
  skip: 'Ir para o texto',
  siteNav: 'Navegação principal',
  aboutNav: 'Sobre o site',
  front: 'Primeira página',
  stories: 'Notícias',
  figures: 'Números',
  people: 'Pessoas',
  quotations: 'Citações',
  howWeCount: 'Como contamos',
  corrections: 'Correções',
  saved: 'Notícias guardadas',
  keeping: 'Descarregar',
  about: 'Quem somos',
  promise: (site) =>
    `${site}: cada número e cada citação têm um endereço, uma fonte e uma ligação para a sua frase na notícia.`,
  title: (page, site) => `${page} – ${site}`,
  frontTitle: (site, tagline) => `${site}: ${tagline}`,
  notFound: {
    title: 'Página não encontrada',
    kicker: 'Erro 404',
    heading: 'Não há aqui nenhuma página',
    text: 'Um endereço que foi publicado aqui funciona para sempre. Este pode, por isso, ter uma gralha ou ter sido cortado pelo caminho.',
    goOn: 'Ir para a primeira página',
    description:
      'Não há nenhuma página neste endereço; daqui chega-se à primeira página e a todas as notícias.',
  },
  moved: {
    title: (path) => `Mudou: ${path}`,
    description: (path) =>
      `A página que estava em ${path} mudou de lugar; aqui está o novo endereço.`,
    heading: 'Esta página mudou de lugar',
    text: 'Está agora em',
    sentences: 'Os seus números e citações',
  },
  addressWithdrawn: {
    title: (path) => `Retirada: ${path}`,
    description: (path) => `A página que estava em ${path} foi retirada.`,
    heading: 'Esta página foi retirada',
    text: 'O que estava aqui já não está publicado. Siga para:',
    fromStory: 'O que estava aqui já não está publicado. Fazia parte de:',
  },
  withdrawn: {
    kicker: 'Retirada',
    heading: 'Esta notícia foi retirada',
    told: (headline) => `“${headline}”`,
    title: (headline, { page, id }) =>
      `Retirada: ${headline}${page === 'story' ? '' : ` (${id ?? pages[page] ?? page})`}`,
    description: (headline) =>
      `A notícia “${headline}” foi retirada; o seu endereço mantém-se e diz porquê.`,
  },
};
