import type { Wording } from '../../wording.ts';

/** What is told of a number by what its qualifier says, with some that say so in a story in Portuguese. */
export const qualifierMeanings: Wording['qualifierMeanings'] = {
  atLeast: {
    words: ['pelo menos', 'no mínimo', 'não menos de'],
    meaning: 'O número real é igual ou superior a este.',
  },
  moreThan: {
    words: ['mais de', 'acima de'],
    meaning: 'O número real é maior do que este.',
  },
  justOver: {
    words: ['pouco mais de'],
    meaning: 'O número real é um pouco maior do que este.',
  },
  atMost: {
    words: ['até', 'no máximo', 'não mais de'],
    meaning: 'O número real é igual ou inferior a este.',
  },
  lessThan: {
    words: ['menos de', 'abaixo de'],
    meaning: 'O número real é menor do que este.',
  },
  nearly: {
    words: ['quase', 'pouco menos de'],
    meaning: 'O número real é um pouco menor do que este.',
  },
  about: {
    words: ['cerca de', 'por volta de', 'aproximadamente'],
    meaning: 'O número real é próximo deste, acima ou abaixo.',
  },
  reported: {
    words: ['alegadamente', 'supostamente'],
    meaning: 'A notícia transmite o número tal como foi relatado, sem o garantir.',
  },
  expected: {
    words: [],
    meaning: 'O número é uma previsão; não foi contado.',
  },
};

export const unknownQualifier = 'Estas palavras acompanham o número na notícia.';
