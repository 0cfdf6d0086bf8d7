import { sentenceCase } from '../../text.ts';
import type { Wording } from '../../wording.ts';

export const feeds: Wording['feeds'] = {
  title: (site, label) => (label === null ? site : `${site}\u00a0: ${sentenceCase(label)}`),
  description: (site, tagline, label) =>
    label === null
      ? `${tagline}. Tous les articles de ${site}, en entier.`
      : `Tous les articles de ${site} dans «\u00a0${sentenceCase(label)}\u00a0», en entier.`,
  rights: (publisher, licence) =>
    `© ${publisher}. Textes sous ${licence.name}, ${licence.url}. Les mots entre guillemets appartiennent à ceux qui les ont dits.`,
  eachWithItsSource: 'avec la phrase, la source et une page pour chacun',
  all: 'Flux de tous les articles\u00a0:',
};
