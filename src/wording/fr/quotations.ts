import { sentenceCase, sentences } from '../text.ts';
import type { Wording } from '../wording.ts';
import { longDate } from './language/dates.ts';
import { article, chiffre, citation, tallied } from './language/numbers.ts';

export const quotations: Wording['quotations'] = {
  kicker: 'Les citations d’un article',
  listTitle: (count, headline) => `${tallied(count, citation)}\u202f: ${headline}`,
  listDescription: (headline) =>
    `Tout ce que cite «\u202f${headline}\u202f»\u202f: qui l’a dit, à quel titre, et le lien vers la phrase.`,
  listStandfirst: 'Toutes les citations de l’article',
  title: (speaker, words) => (speaker === null ? words : `${speaker}\u202f: ${words}`),
  description: (speaker, office, occasion, { headline, date }) =>
    sentences([
      speaker === null ? 'Entre guillemets' : [speaker, office].filter(Boolean).join(', '),
      ...(occasion === null ? [] : [occasion]),
      `Dans «\u202f${headline}\u202f», ${date}.`,
    ]),
  nobody: {
    phrase: 'Une expression entre guillemets que l’article n’attribue à personne\u202f:',
    partial: 'Dit par quelqu’un que l’article ne nomme pas\u202f:',
    direct: 'Dit par quelqu’un que l’article ne nomme pas\u202f:',
  },
  nobodyShort: {
    phrase: 'Une expression',
    partial: 'Auteur non précisé',
    direct: 'Auteur non précisé',
  },
  asItStands: 'Telle qu’elle est dans l’article',
  readOn: 'Lire dans l’article',
  kind: 'Type',
  kinds: {
    direct: 'Directe\u202f: une phrase entière entre guillemets',
    partial: 'Partielle\u202f: des mots entre guillemets dans une de nos phrases',
    phrase:
      'Expression\u202f: des mots entre guillemets que l’article n’attribue à personne, et nous non plus',
  },
  speaker: 'Qui l’a dit',
  nobodyNamed: {
    phrase: 'Personne',
    partial: 'Auteur non précisé',
    direct: 'Auteur non précisé',
  },
  office: 'Fonction à l’époque',
  officeThen: (title) => `alors ${title}`,
  officeIn: (title, year) => `${title} en ${year}`,
  occasion: 'Circonstances',
  alsoSaid: (name) => `Autres citations\u202f: ${name}`,
  thisQuotation: 'Cette citation',
  turnNav: 'Citations de l’article',
  allOf: (count) => tallied(count, citation),
};

export const people: Wording['people'] = {
  kinds: { person: 'Personne', people: 'Plusieurs personnes', body: 'État ou organisation' },
  allOfKind: { person: 'Personnes', body: 'États et organisations' },
  indexTitle: 'Personnes',
  indexHeading: 'Qui est cité, et qui donne les chiffres',
  indexStandfirst:
    'Les personnes, les États et les organisations dont les mots ou les chiffres sont dans nos articles.',
  indexDescription: (names) =>
    `De qui sont les mots et les chiffres du site\u202f: ${names.join(', ')}.`,
  description: (name, told) =>
    told === null
      ? `${name}\u202f: toutes ses citations et tous ses chiffres sur le site, avec leur article et le lien vers la phrase.`
      : sentences([
          `${name}\u202f: ${told}`,
          'Toutes ses citations et tous ses chiffres sur le site, avec leur article et le lien vers la phrase.',
        ]),
  tally: (quotationCount, figureCount, storyCount) =>
    [
      ...(storyCount > 0 ? [tallied(storyCount, article)] : []),
      ...(quotationCount > 0 ? [tallied(quotationCount, citation)] : []),
      ...(figureCount > 0 ? [tallied(figureCount, chiffre)] : []),
    ].join(', '),
  inWords: { person: 'Verbatim', people: 'Verbatim', body: 'Verbatim' },
  undated: 'Sans date',
  figures: {
    person: 'Ses chiffres, par date',
    people: 'Leurs chiffres, par date',
    body: 'Ses chiffres, par date',
  },
  stories: (name) => `Articles signés ${name}`,
  onTheSite: (tally) => `${sentenceCase(tally)} sur ce site`,
  occasion: (office, headline, date) =>
    `Article du ${longDate(date)}${office === null ? '' : ` (${office})`}. Dans\u202f: ${headline}`,
  saidAt: (said, office, headline) =>
    `${said}${office === null ? '' : ` (${office})`}. Dans\u202f: ${headline}`,
  years: (from, to) =>
    from === null ? `jusqu’en ${to}` : to === null ? `depuis ${from}` : `${from}-${to}`,
  inStory: (headline) => `Dans\u202f: ${headline}`,
  partOf: { person: 'Parle au nom de', people: 'Parlent au nom de', body: 'Fait partie de' },
  speakers: 'Qui parle en son nom',
};
