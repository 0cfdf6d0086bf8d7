import { describe, expect, test } from 'vitest';
import { speakersOf, type SpeakersRow } from '../reading-of.ts';

type Row = [lang: string, ...SpeakersRow];

/** What somebody is, told behind an age. */
const BEHIND_AGES: Row[] = [
  [
    'es',
    'La jueza Eva Ruiz citó a Ana Polo, de 46 años, enfermera del hospital.\n\n“Yo no firmé”, dijo la enfermera.',
    ['Ana Polo'],
  ],
  [
    'fr',
    'La juge Ève Roy a entendu Anne Polo, 46 ans, infirmière à Brec.\n\n« Je n’ai rien signé », a dit l’infirmière.',
    ['Anne Polo'],
  ],
  [
    'fr',
    'Le procureur Luc Gil a ouvert le procès d’Anne Polo, 46 ans, accusée d’avoir volé.\n\n« Je n’ai rien pris », a déclaré l’accusée.',
    ['Anne Polo'],
  ],
  [
    'pt',
    'A juíza Eva Ruiz ouviu Ana Polo, de 46 anos, enfermeira do hospital.\n\n“Não assinei”, disse a enfermeira.',
    ['Ana Polo'],
  ],
  [
    'es',
    'La alcaldesa, Eva Ruiz, calló. Ana Polo, de 81 años, esperaba a su hija.\n\n“Llevamos aquí desde las seis”, añadió la hija.',
    [null],
  ],
];

/** Words that tell more of an office between it and its verb. */
const PARTED: Row[] = [
  [
    'es',
    'Habló Luis Gil, alcalde de Brea. El dirigente regional Omar Polo calló.\n\nEl alcalde saliente dijo que el puente “no abre”.',
    ['Luis Gil'],
  ],
];

/** Two offices that a text tells people by are not the same, though one word may stand for both. */
const OTHER_OFFICES: Row[] = [
  [
    'es',
    'Votaron el alcalde, Luis Gil, y la portavoz del Frente Sur, Ana Polo.\n\n“Aquí falta gente”, intervino la presidenta.',
    [null],
  ],
  [
    'es',
    'La portavoz del Frente Sur, Ana Polo, y la jueza Eva Ruiz callaron.\n\n“Aquí falta gente”, intervino la presidenta.',
    [null],
  ],
  [
    'es',
    'La bióloga Ana Polo, autora del estudio, volvió. “Se fueron todas”, bromea la bióloga.',
    ['Ana Polo'],
  ],
];

describe('who holds an office', () => {
  test.each([...BEHIND_AGES, ...PARTED, ...OTHER_OFFICES])('%s: %s', (lang, text, speakers) => {
    expect(speakersOf(text, lang)).toEqual(speakers);
  });
});
