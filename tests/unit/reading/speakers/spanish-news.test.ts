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

/** Somebody new, told by what they are, and whoever is told of by a pronoun. */
const NEWCOMERS: SpeakersRow[] = [
  ['Perdió la francesa Inés Roussel. «Corrí mal», dijo la corredora de Lille.', ['Inés Roussel']],
  ['Habló el inspector Luis Gil. El juez calló. El agente habla de “ruido”.', ['Luis Gil']],
];

describe('in Spanish news', () => {
  test.each([...BODIES, ...OFFICES, ...ORDER, ...NEWCOMERS])('%s', (text, speakers) => {
    expect(speakersOf(text, 'es')).toEqual(speakers);
  });
});
