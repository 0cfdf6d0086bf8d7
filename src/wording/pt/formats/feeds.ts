import { sentenceCase } from '../../text.ts';
import type { Wording } from '../../wording.ts';

export const feeds: Wording['feeds'] = {
  title: (site, label) => (label === null ? site : `${site}: ${sentenceCase(label)}`),
  description: (site, tagline, label) =>
    label === null
      ? `${tagline}. Todas as notícias de ${site}, na íntegra.`
      : `Todas as notícias de ${site} em “${sentenceCase(label)}”, na íntegra.`,
  rights: (publisher, licence) =>
    `© ${publisher}. Textos sob licença ${licence.name}, ${licence.url}. As palavras entre aspas pertencem a quem as disse.`,
  eachWithItsSource: 'sempre com a frase, a fonte e uma página própria',
  all: 'Canais com todas as notícias:',
};
