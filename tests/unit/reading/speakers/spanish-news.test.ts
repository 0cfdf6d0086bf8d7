import { describe, expect, test } from 'vitest';
import { speakersOf, type SpeakersRow } from '../reading-of.ts';

/** Bodies that go on by what the text has called them. */
const BODIES: SpeakersRow[] = [
  ['El grupo textil Hilaturas Roca cae. El grupo habla de “mala racha”.', ['Hilaturas Roca']],
  ['La firma Aquasol cierra. La compañía dice que “no era viable”.', ['Aquasol']],
  ['La cadena Supermax cierra. “No hay alternativa”, señaló la empresa.', ['Supermax']],
  ['La Corte Suprema lo rechazó. El tribunal lo consideró “legal”.', ['Corte Suprema']],
  ['El sindicato CSIF para. “No hay otra”, justificó el sindicato.', ['CSIF']],
];

/** Offices and callings by other words. */
const OFFICES: SpeakersRow[] = [
  ['La ministra de Sanidad, Ana Polo, calló. “Sí”, dijo la secretaria de Estado.', ['Ana Polo']],
  ['El juez, Luis Gil, entró. “Silencio”, ordenó el presidente de la sala.', ['Luis Gil']],
  ['La fiscal, Ana Polo, entró. “No”, dijo la representante del ministerio público.', ['Ana Polo']],
  ['El letrado Luis Gil entró. “No”, dijo el abogado.', ['Luis Gil']],
  ['El doctor Luis Gil calla. “No”, murmura el cirujano.', ['Luis Gil']],
  ['Luis Gil es alcalde. Una mujer gritó. “Basta”, dijo el alcalde.', ['Luis Gil']],
  ['El magistrado que preside la sala, Luis Gil, calló. “Basta”, dijo el juez.', ['Luis Gil']],
];

/** Subjects behind their verbs, and verbs behind what has none. */
const ORDER: SpeakersRow[] = [
  [
    '“No”, dijo Luis Gil.\n\nSu propietaria, Empar Soler, lo niega. «Es falso», afirma.',
    ['Luis Gil', 'Empar Soler'],
  ],
  ['En la misma línea se expresó Ana Polo: «La ley es mala».', ['Ana Polo']],
  [
    'Menos claro se mostró el jefe de los liberales, Luis Gil: «Ya veremos lo que pasa».',
    ['Luis Gil'],
  ],
  ['El Gobierno, dijo la ministra Ana Polo, «no cederá».', ['Ana Polo']],
  ['Ana Polo entró. Durante horas, y sin papeles, habló de «miedo».', ['Ana Polo']],
  ['El cocinero Luis Gil la llama «anarquista».', ['Luis Gil']],
  ['Ana Polo pedirá la nulidad por considerarla “una vergüenza”.', ['Ana Polo']],
  ['A su juicio, dice Ana Polo, es «malo», lo que supone «un riesgo».', ['Ana Polo', 'Ana Polo']],
  ['La réplica corrió a cargo de Luis Gil. «Es un fraude», bramó.', ['Luis Gil']],
  ['Luis Gil, el técnico, calló y le dedicó el pase a su padre, «que no lo vio».', ['Luis Gil']],
  ['“Jura la verdad”, dijo la jueza a Luis Gil.', [null]],
];

/** Who does what a sentence tells: before a verb and its object, or left out, and never one where several do it. */
const SUBJECTS: SpeakersRow[] = [
  ['Luis Gil habló de Ana Polo.\n\nPolo rechazó la oferta.\n\n“No me vendo”, zanjó.', ['Ana Polo']],
  [
    'Luis Gil recibió a Ana Polo.\n\nPolo llegó sola. Estuvo once minutos.\n\n“Otro día”, dijo.',
    ['Ana Polo'],
  ],
  [
    'Ana Polo habló primero.\n\nA Luis Gil aquello no le gustó.\n\n“Es un disparate”, dijo.',
    ['Luis Gil'],
  ],
  ['Habló Ana Polo. Desde su entorno admiten que el plan “se quedó corto”.', [null]],
  ['Habló Ana Polo. Fuentes del partido precisaron que la salida «no está sobre la mesa».', [null]],
  ['Ana Polo calló. Según su entorno, lo hará “a su debido tiempo”.', [null]],
  [
    'Ana Polo no ha respondido. Sí lo hizo Luis Gil, que en una nota sostiene que mandó “cuatro cartas”.',
    ['Luis Gil'],
  ],
  ['El Alcalde de Sotillo, Luis Gil, lo niega. “Es mentira”, acusó el Edil.', ['Luis Gil']],
];

/** Somebody new, told by what they are, and whoever is told of by a pronoun. */
const NEWCOMERS: SpeakersRow[] = [
  ['Perdió la francesa Inés Roussel. «Corrí mal», dijo la corredora de Lille.', ['Inés Roussel']],
  ['Habló el inspector Luis Gil. El juez calló. El agente habla de “ruido”.', ['Luis Gil']],
];

/** Articles in one word with a preposition, which never stand before a subject. */
const FUSED: SpeakersRow[] = [
  [
    'Ana Polo, la autora, firmó libros en la plaza.\n\n«No volveré a escribir», señaló en los pasillos del Senado.',
    ['Ana Polo'],
  ],
  [
    'El edil Luis Gil y la alcaldesa, Ana Polo, discutieron en la obra.\n\nA juicio del edil, el puente es «una ruina cara».',
    ['Luis Gil'],
  ],
];

/** Verbs that leave out their subject. */
const LEFT_OUT: SpeakersRow[] = [
  [
    'El puente cedió. El alcalde, Luis Gil, llegó tarde a la obra.\n\nAdmitió que en aquellos años fue «un vecino difícil» y que todo pasó «como pasan las cosas».',
    ['Luis Gil', 'Luis Gil'],
  ],
  [
    'El alcalde, Luis Gil, llegó a la obra. Recordó que la edil Ana Polo pidió el puente y que el ingeniero Juan Roca lo firmó.\n\n«Yo solo lo pagué», afirmó.',
    ['Luis Gil'],
  ],
  [
    'La novelista Ana Polo ganó el premio. Felicitó a la galardonada el ministro Luis Gil.\n\nLa galardonada dijo que era «un susto».',
    ['Ana Polo'],
  ],
  ['«La obra no se paga sola», ha declarado este martes Ana Polo, la edil.', ['Ana Polo']],
];

describe('in Spanish news', () => {
  test.each([...BODIES, ...OFFICES, ...ORDER, ...NEWCOMERS, ...FUSED, ...LEFT_OUT, ...SUBJECTS])(
    '%s',
    (text, speakers) => {
      expect(speakersOf(text, 'es')).toEqual(speakers);
    },
  );
});
