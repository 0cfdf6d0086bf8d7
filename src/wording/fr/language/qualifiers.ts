import type { Wording } from '../../wording.ts';

/** What is told of a number by what its qualifier says, with some that say so in a story in French. */
export const qualifierMeanings: Wording['qualifierMeanings'] = {
  atLeast: {
    words: ['au moins', 'au minimum', 'pas moins de'],
    meaning: 'Le nombre réel est égal ou supérieur à celui-ci.',
  },
  moreThan: {
    words: ['plus de', 'au-dessus de'],
    meaning: 'Le nombre réel est supérieur à celui-ci.',
  },
  justOver: {
    words: ['un peu plus de'],
    meaning: 'Le nombre réel est un peu supérieur à celui-ci.',
  },
  atMost: {
    words: ['jusqu’à', 'au plus', 'au maximum', 'pas plus de'],
    meaning: 'Le nombre réel est égal ou inférieur à celui-ci.',
  },
  lessThan: {
    words: ['moins de', 'au-dessous de'],
    meaning: 'Le nombre réel est inférieur à celui-ci.',
  },
  nearly: {
    words: ['près de', 'presque', 'un peu moins de'],
    meaning: 'Le nombre réel est un peu inférieur à celui-ci.',
  },
  about: {
    words: ['environ', 'autour de', 'quelque', 'à peu près'],
    meaning: 'Le nombre réel est proche de celui-ci, au-dessus ou au-dessous.',
  },
  reported: {
    words: ['prétendument'],
    meaning: 'L’article transmet ce nombre tel qu’il a été rapporté, sans s’en porter garant.',
  },
  expected: {
    words: [],
    meaning: 'Le nombre est une prévision\u202f; il n’a pas été compté.',
  },
};

export const unknownQualifier = 'Ces mots accompagnent le nombre dans l’article.';
