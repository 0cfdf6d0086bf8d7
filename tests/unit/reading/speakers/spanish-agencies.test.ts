import { describe, expect, test } from 'vitest';
import { speakersOf, type SpeakersRow } from '../reading-of.ts';

/** Names behind what tells who somebody is, however long that is. */
const NAMES: SpeakersRow[] = [
  [
    'El vecino que abrió la compuerta en 1984, Luis Gil, se enteró por la radio. “Fue sin querer”, dijo.',
    ['Luis Gil'],
  ],
  [
    'Habló Ana Polo. El alcalde de Villa Clara, el independiente Luis Gil, pidió “más camiones y menos fotos”.',
    ['Luis Gil'],
  ],
  [
    'Mientras Luis Gil callaba, la presidenta del Sindicato N° 2, Ana Polo, reclamó.\n\nLa dirigenta dijo que “no hay trato”.',
    ['Ana Polo'],
  ],
  [
    'Luis Gil está acusado de robo.\n\n“No me acuerdo”, contestó el acusado a preguntas de la fiscal, Ana Polo.',
    ['Luis Gil'],
  ],
];

/** Adjectives that might be somebody, and acronyms that are nobody’s name. */
const NOUNS: SpeakersRow[] = [
  ['La profesora Ana Polo calló. La carta oficial dice que hubo “ruido”.', [null]],
  ['La alcaldesa, Ana Polo, calló. La previsión oficial habla de “lluvia”.', [null]],
  ['El técnico Luis Gil calló. El informe técnico habla de “ruina”.', [null]],
  [
    'Ana Polo abrió una escuela. La ONG, nacida en mayo, respondió que la cuenta “no cuadra”.',
    [null],
  ],
  [
    'Habló Ana Polo. La escuchaban con pancartas en las que se leía “La sierra no se toca”.',
    [null],
  ],
];

/** Verbs with their subjects, over what stands between. */
const VERBS: SpeakersRow[] = [
  [
    '“Pensé en pasarla”, confesó entre risas el portero, Luis Gil, a quien esperaba Ana Polo.',
    ['Luis Gil'],
  ],
  ['“Ella decía que no”, afirma en entrevista Ana Polo, directora del montaje.', ['Ana Polo']],
  [
    'Votó a favor Luis Gil, del Frente Sur, quien lamentó que el pleno fuera “una plaza de toros”.',
    ['Luis Gil'],
  ],
  [
    'Llegó Ana Polo, ministra del Mar. “Bien”, agregó la ministra de Estado, quien recordó que la firma “cobró ayudas”.',
    ['Ana Polo', 'Ana Polo'],
  ],
  [
    'El lunes llegó la ministra. El acto se cerró luego de que Ana Polo tildara el pacto de “poco serio”.',
    ['Ana Polo'],
  ],
  [
    'Habló Luis Gil. La edil Ana Polo, del Frente Sur, dijo que ya tiene las firmas.\n\n“Viene aquí y no responde. Eso es una falta de respeto”, sostuvo.',
    ['Ana Polo'],
  ],
];

/** Several verbs of one who is left out. */
const LEFT_OUT: SpeakersRow[] = [
  [
    'Luis Gil calló. Ana Polo, la ministra, no quiso fotos.\n\nSobre su futuro dio menos detalles. Aseguró que no piensa cobrar “ni un peso” de más.',
    ['Ana Polo'],
  ],
  [
    '“No lo sé”, dijo Ana Polo. Prometió además un gobierno “de puertas abiertas” y una auditoría.',
    ['Ana Polo', 'Ana Polo'],
  ],
];

/** Whom something is done to says nothing by that. */
const DONE_TO: SpeakersRow[] = [
  ['Vino el alcalde, Luis Gil, censurado por el “ruido” de la plaza.', [null]],
  ['Habló Ana Polo. Vino el alcalde, Luis Gil, criticado por el “ruido” de la plaza.', [null]],
  ['Vino la ministra, Ana Polo, acusada de “tibieza” por los vecinos.', [null]],
];

/** Others than those whom a text has told of before. */
const OTHERS: SpeakersRow[] = [
  [
    'Luis Gil mató en mayo.\n\nPiden perpetua para los hermanos Gil y la defensa habla de “causa armada”.',
    [null],
  ],
  ['En el bar Marina, el dueño fregaba. “Es lo que hay”, dijo.', [null]],
  [
    'Habló la gerente, Ana Polo.\n\nEn la sala de espera, la vecina Eva Ruiz mecía a su hija. “No tengo ni para el pasaje”, contó.',
    ['Eva Ruiz'],
  ],
];

describe('in Spanish copy of agencies', () => {
  test.each([...NAMES, ...NOUNS, ...VERBS, ...LEFT_OUT, ...DONE_TO, ...OTHERS])(
    '%s',
    (text, speakers) => {
      expect(speakersOf(text, 'es')).toEqual(speakers);
    },
  );
});
