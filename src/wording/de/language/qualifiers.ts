import type { Wording } from '../../wording.ts';

/** What is told of a number by what its qualifier says, with some that say so in a story in German. */
export const qualifierMeanings: Wording['qualifierMeanings'] = {
  atLeast: {
    words: ['mindestens', 'wenigstens', 'nicht weniger als'],
    meaning: 'Die tatsächliche Zahl ist so groß oder größer.',
  },
  moreThan: {
    words: ['mehr als', 'über'],
    meaning: 'Die tatsächliche Zahl ist größer.',
  },
  justOver: {
    words: ['etwas mehr als', 'gut'],
    meaning: 'Die tatsächliche Zahl ist etwas größer.',
  },
  atMost: {
    words: ['höchstens', 'bis zu', 'maximal', 'nicht mehr als'],
    meaning: 'Die tatsächliche Zahl ist so groß oder kleiner.',
  },
  lessThan: {
    words: ['weniger als', 'unter'],
    meaning: 'Die tatsächliche Zahl ist kleiner.',
  },
  nearly: {
    words: ['fast', 'beinahe', 'knapp', 'nahezu'],
    meaning: 'Die tatsächliche Zahl ist etwas kleiner.',
  },
  about: {
    words: ['rund', 'etwa', 'ungefähr', 'circa', 'schätzungsweise'],
    meaning: 'Die tatsächliche Zahl liegt in der Nähe, darüber oder darunter.',
  },
  reported: {
    words: ['angeblich', 'mutmaßlich'],
    meaning:
      'Der Artikel gibt die Zahl so weiter, wie sie berichtet wurde, und bürgt nicht für sie.',
  },
  expected: {
    words: ['voraussichtlich'],
    meaning: 'Die Zahl ist eine Erwartung; gezählt wurde noch nicht.',
  },
};

export const unknownQualifier = 'Diese Worte stehen im Artikel bei der Zahl.';
