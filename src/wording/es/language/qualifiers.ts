import type { Wording } from '../../wording.ts';

/** What is told of a number by what its qualifier says, with some that say so in a story in Spanish. */
export const qualifierMeanings: Wording['qualifierMeanings'] = {
  atLeast: {
    words: ['al menos', 'por lo menos', 'como mínimo', 'no menos de'],
    meaning: 'El número real es igual o mayor que este.',
  },
  moreThan: {
    words: ['más de', 'por encima de'],
    meaning: 'El número real es mayor que este.',
  },
  justOver: {
    words: ['poco más de', 'algo más de'],
    meaning: 'El número real es un poco mayor que este.',
  },
  atMost: {
    words: ['hasta', 'como máximo', 'no más de'],
    meaning: 'El número real es igual o menor que este.',
  },
  lessThan: {
    words: ['menos de', 'por debajo de'],
    meaning: 'El número real es menor que este.',
  },
  nearly: {
    words: ['casi', 'cerca de', 'poco menos de'],
    meaning: 'El número real es un poco menor que este.',
  },
  about: {
    words: ['unos', 'alrededor de', 'en torno a', 'aproximadamente'],
    meaning: 'El número real está cerca de este, por encima o por debajo.',
  },
  reported: {
    words: ['supuestamente', 'presuntamente'],
    meaning: 'La noticia transmite el número como se lo han contado, sin darlo por cierto.',
  },
  expected: {
    words: [],
    meaning: 'El número es una previsión; no se ha contado.',
  },
};

export const unknownQualifier = 'Estas palabras acompañan al número en la noticia.';
