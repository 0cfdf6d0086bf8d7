import { sentenceCase } from '../../text.ts';
import type { Wording } from '../../wording.ts';

export const feeds: Wording['feeds'] = {
  title: (site, label) => (label === null ? site : `${site}: ${sentenceCase(label)}`),
  description: (site, tagline, label) =>
    label === null
      ? `${tagline}. Alle Artikel von ${site}, ungekürzt.`
      : `Alle Artikel von ${site} zu „${sentenceCase(label)}“, ungekürzt.`,
  rights: (publisher, licence) =>
    `© ${publisher}. Texte unter der Lizenz ${licence.name}, ${licence.url}. Worte in Anführungszeichen gehören denen, die sie gesagt haben.`,
  eachWithItsSource: 'mit Satz, Quelle und je einer eigenen Seite',
  all: 'Feeds aller Artikel:',
};
