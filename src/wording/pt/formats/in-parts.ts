import type { Wording } from '../../wording.ts';
import { longDate } from '../language/dates.ts';
import { noticia, tallied } from '../language/numbers.ts';

export const inParts: Wording['inParts'] = {
  why: 'O jornal inteiro é mais do que um telemóvel aceita num só ficheiro. Está em partes, segundo o ano em que as notícias aqui foram publicadas:',
  holds: (stories, from, to) =>
    `${tallied(stories, noticia)}, ${stories === 1 ? 'publicada' : 'publicadas'} ${from === to ? `a ${longDate(from)}` : `de ${longDate(from)} a ${longDate(to)}`}`,
  asOf: (date) => `Esta parte do jornal, tal como estava a ${longDate(date)}.`,
  check:
    'Cada parte tem uma lista com a soma de verificação de cada ficheiro seu que se pode guardar, também os de cada notícia. Se a do seu ficheiro lá estiver, ele é o que oferecemos agora, até à última letra. Se não, é uma versão anterior ou alguém o alterou; a página das versões, que cada cópia nomeia, diz o que mudou desde então.',
  checkAll:
    'Se conservar os ficheiros nas pastas que têm no site, com as listas na de cima, verificam-se todos de uma vez:',
  data: {
    title: (site) => `Partes dos números de ${site}`,
    document:
      'Onde estão os números de todas as notícias, que são demasiados para um só ficheiro: uma parte por ano ou por período de um ano.',
    address: 'Endereço deste ficheiro.',
    table: 'A mesma lista como tabela: CSV em UTF-8 segundo o RFC 4180, uma linha por parte.',
    parts: 'As partes, a mais recente primeiro. A que está completa fica como está.',
    part: {
      name: 'Nome da parte: o seu ano e, a partir da segunda, o seu número dentro dele.',
      from: 'O dia em que foi publicada a primeira das suas notícias.',
      to: 'O dia em que foi publicada a última.',
      stories: 'De quantas notícias trata.',
      figures: 'Quantos números contém.',
      address: 'Endereço dos seus números em JSON.',
      table: 'Endereço dos mesmos como tabela.',
    },
  },
};
