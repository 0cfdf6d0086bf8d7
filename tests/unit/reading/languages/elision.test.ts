import { expect, test } from 'vitest';
import { of } from '../../../../src/reading/languages/fr/elision.ts';

test.each([
  ['blé', 'de blé'],
  ['eau', 'd’eau'],
  ['œufs', 'd’œufs'],
  ['huile', 'd’huile'],
  ['héroïne', 'd’héroïne'],
  ['huîtres', 'd’huîtres'],
  ['habitants', 'd’habitants'],
  ['haricots', 'de haricots'],
  ['hauteur', 'de hauteur'],
  ['héros', 'de héros'],
  ['huit', 'de huit'],
  ['onze tonnes', 'de onze tonnes'],
  ['yaourt', 'de yaourt'],
  ['l’huile', 'de l’huile'],
  ['le blé', 'du blé'],
  ['les 300 navires', 'des 300 navires'],
  ['Le Monde', 'du Monde'],
  ['Aujourd’hui', 'd’Aujourd’hui'],
  ['au moins 8 000', 'd’au moins 8 000'],
  ['8 000', 'de 8 000'],
])('of “%s” is “%s”', (what, said) => {
  expect(of(what)).toBe(said);
});
