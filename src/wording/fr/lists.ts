import { sentences } from '../text.ts';
import type { Wording } from '../wording.ts';
import { article, chiffre, citation, correction, tallied } from './language/numbers.ts';

const oneName =
  'Chaque grandeur sous un seul nom, par date. Chaque ligne ne dit que ce qui diffère de la précédente.';

export const lists: Wording['lists'] = {
  section: 'Rubrique',
  topic: 'Thème',
  titled: (label, part) => {
    const [year, number] = part?.split('-') ?? [];
    return [label, year, number === undefined ? undefined : `partie ${number}`]
      .filter((word) => word !== undefined)
      .join(', ');
  },
  storiesTitle: (label) => `${label}\u202f: articles`,
  storiesDescription: (label, headlines) =>
    sentences([
      `Les articles de «\u202f${label}\u202f», du plus récent au plus ancien`,
      ...headlines,
    ]),
  stories: (count) => tallied(count, article),
  storiesTold: (count) =>
    `${tallied(count, article)}${count < 2 ? '' : ', du plus récent au plus ancien'}.`,
  storiesHeading: 'Articles',
  whatIsCounted: 'Ce qui a été compté',
  lastOf: 'Le dernier chiffre',
  speakers: 'Qui est cité',
  figuresOn: (label) => `Tous les chiffres\u202f: ${label}`,
  feedOf: 'Flux RSS',
  sections: 'Rubriques',
  topics: 'Thèmes',
  parts: 'Tout, par année',
  newest: 'Les plus récents',

  figuresTitle: 'Tous les chiffres',
  figuresHeading: (count) => `${tallied(count, chiffre)}, et qui ${count < 2 ? 'le' : 'les'} donne`,
  figuresStandfirst: `Tous les chiffres de l’édition. ${oneName}`,
  figuresDescription: (count, labels) =>
    `${tallied(count, chiffre)} de tous les articles, avec l’unité, la date et qui le dit\u202f: ${labels.join(', ')}.`,
  noStories: 'Aucun article n’est encore publié.',
  noFigures: 'Aucun chiffre n’est encore publié.',
  moreOf: (label, count) =>
    `${tallied(count, { one: 'autre grandeur', many: 'autres grandeurs' })}\u202f: ${label}`,
  topicFiguresTitle: (label) => `Chiffres\u202f: ${label}`,
  topicFiguresHeading: (label) => `Chiffres\u202f: ${label}`,
  topicFiguresStandfirst: (count) => `${tallied(count, chiffre)}. ${oneName}`,
  topicFiguresDescription: (label, names) =>
    `Les chiffres des articles de «\u202f${label}\u202f», avec l’unité, la date et qui le dit\u202f: ${names.join('\u202f; ')}.`,
  figures: (count) => tallied(count, chiffre),
  allFigures: 'Tous les chiffres',

  quotationsTitle: 'Toutes les citations',
  quotationsHeading: 'Mot pour mot',
  quotationsStandfirst:
    'Ce que citent nos articles, et qui l’a dit\u202f; l’article le plus récent d’abord.',
  quotationsDescription: (headlines) =>
    `Toutes les citations de l’édition et qui les a dites, article par article\u202f: ${headlines.join('\u202f; ')}.`,
  quotations: (count) => tallied(count, citation),
  noQuotations: 'Aucune citation n’est encore publiée.',
  corrections: (count) => tallied(count, correction),
  all: 'Toutes les citations',
};
