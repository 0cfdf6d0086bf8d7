import { sentenceCase } from '../../text.ts';
import type { Wording } from '../../wording.ts';

export const feeds: Wording['feeds'] = {
  title: (site, label) => (label === null ? site : `${site}: ${sentenceCase(label)}`),
  description: (site, tagline, label) =>
    label === null
      ? `${tagline}. Todas las noticias de ${site}, íntegras.`
      : `Todas las noticias de ${site} en “${sentenceCase(label)}”, íntegras.`,
  rights: (publisher, licence) =>
    `© ${publisher}. Textos bajo licencia ${licence.name}, ${licence.url}. Las palabras entre comillas pertenecen a quienes las dijeron.`,
  eachWithItsSource: 'cada una con su frase, su fuente y su propia página',
  all: 'Canales con todas las noticias:',
};
