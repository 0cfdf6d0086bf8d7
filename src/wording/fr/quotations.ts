import { sentenceCase, sentences } from '../text.ts';
import type { Wording } from '../wording.ts';
import { longDate } from './language/dates.ts';
import { article, chiffre, citation, counted } from './language/numbers.ts';

export const quotations: Wording['quotations'] = {
  kicker: 'Les citations d’un article',
  listTitle: (count, headline) => `${sentenceCase(counted(count, citation))}\u00a0: ${headline}`,
  listDescription: (headline) =>
    `Tout ce que cite «\u00a0${headline}\u00a0»\u00a0: qui l’a dit, à quel titre, et le chemin de retour vers la phrase.`,
  listStandfirst: 'Tout ce que cite',
  title: (speaker, words) => (speaker === null ? words : `${speaker}\u00a0: ${words}`),
  description: (speaker, office, words) =>
    sentences([
      `${speaker === null ? 'Entre guillemets' : [speaker, office].filter(Boolean).join(', ')}\u00a0: ${words}`,
      'Mot pour mot, avec sa phrase et le chemin de retour.',
    ]),
  nobody: {
    phrase: 'Une expression entre guillemets, attribuée à personne\u00a0:',
    partial: 'Dit par quelqu’un que l’article ne nomme pas\u00a0:',
    direct: 'Dit par quelqu’un que l’article ne nomme pas\u00a0:',
  },
  nobodyShort: {
    phrase: 'Une expression',
    partial: 'Personne n’est nommé',
    direct: 'Personne n’est nommé',
  },
  asItStands: 'Telle qu’elle est dans l’article',
  readOn: 'Lire dans l’article',
  kind: 'Type',
  kinds: {
    direct: 'Directe\u00a0: une phrase entière, telle qu’elle a été dite',
    partial: 'Partielle\u00a0: des mots de quelqu’un dans une phrase de nous',
    phrase:
      'Expression\u00a0: des mots entre guillemets que l’article n’attribue à personne, et nous non plus',
  },
  speaker: 'Qui l’a dit',
  nobodyNamed: {
    phrase: 'Personne',
    partial: 'Personne n’est nommé',
    direct: 'Personne n’est nommé',
  },
  source: 'D’abord publié par',
  office: 'Fonction alors',
  occasion: 'Circonstance',
  alsoSaid: (name) => `Aussi de ${name}`,
  allBy: (name) => `Tout ce qu’a dit ${name}`,
  thisQuotation: 'Cette citation',
  turnNav: 'Citations de l’article',
  allOf: (count) => sentenceCase(counted(count, citation)),
};

export const people: Wording['people'] = {
  kinds: { person: 'Personne', body: 'État ou organisation' },
  allOfKind: { person: 'Personnes', body: 'États et organisations' },
  indexTitle: 'Personnes',
  indexHeading: 'Qui est cité, et qui donne les chiffres',
  indexStandfirst:
    'Les personnes, les États et les organisations dont les mots ou les chiffres sont dans nos articles.',
  indexDescription: (names) =>
    `De qui sont les mots et les chiffres du site\u00a0: ${names.join(', ')}.`,
  description: (name, told) =>
    told === null
      ? `${name}\u00a0: toutes les citations et tous les chiffres sur le site, avec leur article et le chemin de retour.`
      : sentences([
          `${name}\u00a0: ${told}`,
          'Toutes les citations et tous les chiffres sur le site, avec leur article et le chemin de retour.',
        ]),
  tally: (quotationCount, figureCount, storyCount) =>
    [
      ...(quotationCount > 0 ? [counted(quotationCount, citation)] : []),
      ...(figureCount > 0 ? [counted(figureCount, chiffre)] : []),
      ...(storyCount > 0 ? [counted(storyCount, article)] : []),
    ].join(', '),
  inWords: { person: 'Dans ses mots', body: 'Dans ses mots' },
  undated: 'Sans date',
  figures: { person: 'Ses chiffres, par date', body: 'Ses chiffres, par date' },
  stories: (name) => `Les articles de ${name}`,
  onTheSite: (tally) => `${sentenceCase(tally)} sur ce site`,
  occasion: (office, headline, date) =>
    `Article du ${longDate(date)}${office === null ? '' : ` (${office})`}. Dans\u00a0: ${headline}`,
  inStory: (headline) => `Dans\u00a0: ${headline}`,
  partOf: { person: 'Parle au nom de', body: 'Fait partie de' },
  speakers: 'Qui parle en son nom',
};
