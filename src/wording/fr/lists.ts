import { sentenceCase } from '../text.ts';
import type { Wording } from '../wording.ts';
import {
  article,
  chiffre,
  citation,
  correction,
  counted,
  tallied,
  type Noun,
} from './language/numbers.ts';

const some = (count: number, noun: Noun) => sentenceCase(counted(count, noun));
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
  storiesTitle: (label) => `${label}\u00a0: articles`,
  storiesDescription: (label, headlines) =>
    `Les articles de «\u00a0${label}\u00a0», du plus récent au plus ancien. ${headlines.join('. ')}`,
  stories: (count) => some(count, article),
  storiesTold: (count) => `${some(count, article)}, du plus récent au plus ancien.`,
  storiesHeading: 'Articles',
  whatIsCounted: 'Ce qui a été compté',
  lastOf: 'Le dernier chiffre',
  speakers: 'Qui est cité',
  figuresOn: (label) => `Tous les chiffres\u00a0: ${label}`,
  feedOf: 'Flux RSS',
  sections: 'Rubriques',
  topics: 'Thèmes',
  parts: 'Tout, par année',
  newest: 'Les plus récents',

  figuresTitle: 'Tous les chiffres',
  figuresHeading: (count) => `${some(count, chiffre)}, et qui les donne`,
  figuresStandfirst: `Tous les chiffres de l’édition. ${oneName}`,
  figuresDescription: (count, labels) =>
    `${tallied(count, chiffre)} de tous les articles, avec leur unité, leur date et qui les donne\u00a0: ${labels.join(', ')}.`,
  noFigures: 'Aucun chiffre n’est encore publié.',
  moreOf: (label, count) =>
    `${count < 2 ? `${count} autre grandeur` : `${count} autres grandeurs`}\u00a0: ${label}`,
  topicFiguresTitle: (label) => `Chiffres\u00a0: ${label}`,
  topicFiguresHeading: (label) => `Chiffres\u00a0: ${label}`,
  topicFiguresStandfirst: (count) => `${some(count, chiffre)}. ${oneName}`,
  topicFiguresDescription: (label, names) =>
    `Les chiffres sur ${label}, avec leur unité, leur date et qui les donne\u00a0: ${names.join('\u00a0; ')}.`,
  figures: (count) => tallied(count, chiffre),
  allFigures: 'Tous les chiffres',
  storiesOn: (label) => `Articles\u00a0: ${label}`,

  quotationsTitle: 'Toutes les citations',
  quotationsHeading: 'Mot pour mot',
  quotationsStandfirst:
    'Ce que citent nos articles, et qui l’a dit\u00a0; l’article le plus récent d’abord.',
  quotationsDescription: (headlines) =>
    `Toutes les citations de l’édition et qui les a dites, article par article\u00a0: ${headlines.join('\u00a0; ')}.`,
  quotations: (count) => tallied(count, citation),
  noQuotations: 'Aucune citation n’est encore publiée.',
  corrections: (count) => tallied(count, correction),
  all: 'Toutes les citations',
};
