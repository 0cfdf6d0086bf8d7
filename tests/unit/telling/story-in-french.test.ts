import { describe, expect, test } from 'vitest';
import { phraseOf } from '../../../src/telling/figures/figure-parts.ts';
import * as words from '../../../src/wording/en/index.ts';
import { englishIn, idsOf, storyIn, takenFrom } from './taken-from.ts';

const told = storyIn('fr', {
  headline: 'Un navire arrive au Havre',
  standfirst: 'La cargaison est un don.',
  prose: `
Le navire a apporté au moins 25 000 tonnes de blé et quelque 300 barils de pétrole.

Près de 82 % des enfants vivent dans la pauvreté, selon le rapport, et un enfant sur trois ne va pas à l’école.

La taxe ne dépassera pas 40 euros ; elle était comprise entre 20 et 30 euros.

Marie Perrin, 34 ans, a parcouru 12 kilomètres en quatre-vingt-dix minutes.

Il y a eu 8 000 morts et 13 300 blessés, soit 21 300 au total.

La commune a perdu 3,5 millions d’euros.`,
  more: `figures:
  - { words: 300 barils, counts: pétrole de l’île }
  - { words: 82 %, counts: enfants dans la pauvreté }
  - { words: '3,5 millions d’euros', counts: baisse des recettes }`,
});
const { story } = told;

describe('a story in French tells its figures in French', () => {
  test.each(
    [
      'au moins 25 000 tonnes de blé',
      'quelque 300 barils de pétrole de l’île',
      'près de 82 % d’enfants dans la pauvreté',
      'un enfant sur trois',
      'ne dépassera pas 40 euros',
      'entre 20 et 30 euros',
      '34 ans',
      '12 kilomètres',
      'quatre-vingt-dix minutes',
      '8 000 morts',
      '13 300 blessés',
      '21 300',
      '3,5 millions d’euros: baisse des recettes',
    ].map((phrase, index) => ({ phrase, index })),
  )('$phrase', ({ phrase, index }) => {
    expect(story.figures.map((figure) => phraseOf(figure, words))[index]).toBe(phrase);
  });

  test('with its bounds', () => {
    const bounds = story.figures.flatMap(({ bound }) => bound ?? []);
    expect(bounds).toEqual(['atLeast', 'about', 'atMost', 'atMost']);
  });

  test('in all that is taken from it', () => {
    expect(idsOf(told).length).toBe(story.figures.length);
    expect(takenFrom(told).flatMap(englishIn)).toEqual([]);
  });

  test('and a sum that its words tell', () => {
    expect(story.relations.map(({ kind }) => kind)).toEqual(['sum']);
  });
});
