import { sentenceCase } from '../../text.ts';
import type { Wording } from '../../wording.ts';
import { of } from '../../../reading/languages/fr/elision.ts';

export const feeds: Wording['feeds'] = {
  title: (site, label) => (label === null ? site : `${site}\u202f: ${sentenceCase(label)}`),
  description: (site, tagline, label) =>
    label === null
      ? `${tagline}. Tous les articles ${of(site)}, en texte intégral.`
      : `Tous les articles ${of(site)} dans «\u202f${sentenceCase(label)}\u202f», en texte intégral.`,
  rights: (publisher, licence) =>
    `© ${publisher}. Textes sous licence ${licence.name}, ${licence.url}. Les mots entre guillemets appartiennent à ceux qui les ont dits.`,
  eachWithItsSource: 'avec, chaque fois, la phrase, la source et une page',
  all: 'Flux de tous les articles\u202f:',
};
