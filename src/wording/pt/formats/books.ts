import type { Wording } from '../../wording.ts';
import { longDate } from '../language/dates.ts';

export const books: Wording['books'] = {
  cover: 'Capa',
  contents: 'Índice',
  landmarks: 'Partes do livro',
  text: 'Texto',
  opensInPlace: 'Cada entrada abre-se no seu lugar no texto.',
  accessibility:
    'Tudo é texto. Os gráficos são descritos por palavras, por baixo; os números e as citações de uma notícia abrem-se como notas e estão também no fim.',
  asOf: (date) => `O jornal inteiro, tal como estava a ${longDate(date)}.`,
  aboutArchive:
    'Todas as páginas se abrem sem rede e contêm uma notícia inteira. Sem o ficheiro do tipo de letra ao lado, aparecem num tipo do seu dispositivo.',
  checked: (list) =>
    `As somas de verificação de todos os ficheiros estão em ${list}; nesta pasta, sha256sum -c ${list} diz se algum foi alterado.`,
  addressOf: (site) => `${site} está em`,
  edition: (site, date) => `${site}, ${longDate(date)}`,
};
