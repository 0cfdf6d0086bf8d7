import { describe, expect, test } from 'vitest';
import { speakersOf, type SpeakersRow } from '../reading-of.ts';

const SPANISH_NAMES: SpeakersRow[] = [
  ['Luis Gil Robles es alcalde. “Ganaremos”, dijo Gil.', ['Luis Gil Robles']],
  [
    'Rubén Soria, que interpreta al padre, lo vio claro. “Uno estudió para llegar al final”, dice el actor. Cambió de idea en el primer ensayo.',
    ['Rubén Soria'],
  ],
  ['“Ganaremos”, dijeron Luis Gil y Ana Polo.', [null]],
  ['“Vale”, dijo José Ortega y Gasset.', ['José Ortega y Gasset']],
  ['Doña Carmen Ruiz dijo: «Basta».', ['Carmen Ruiz']],
  ['La ministra de Sanidad, Ana Polo, habló. “Sí”, dijo la ministra.', ['Ana Polo']],
  ['Rosa Díaz tiene 54 años. “No hay pruebas”, lamenta Rosa.', ['Rosa Díaz']],
];

const SPANISH_SUBJECTS: SpeakersRow[] = [
  ['“No”, subrayó Gabriel Boric, quien agregó: “Es tarde”.', ['Gabriel Boric', 'Gabriel Boric']],
  ['El alcalde Luis Gil habló. “No cederemos”, insistió el alcalde.', ['Luis Gil']],
];

const SPANISH_CLAUSES: SpeakersRow[] = [
  ['Ana Polo ha defendido que “no habrá elecciones de ningún tipo”.', ['Ana Polo']],
  ['Así lo ha asegurado Luis Gil, que ha pedido “calma”.', ['Luis Gil']],
  [
    '«Fui yo», dijo Ana Polo. A su lado, un voluntario reparte pan: «Hay para todos».',
    ['Ana Polo', null],
  ],
  ['“Ganaremos”, tuiteó Ana Polo.', ['Ana Polo']],
];

const SPANISH_ROLES: SpeakersRow[] = [
  ['El alcalde de Lugo, Luis Gil, habló. “Es una pena”, lamentó el regidor.', ['Luis Gil']],
  [
    '“Falta hambre”, soltó Thiago Brun. “Mucha”, insistió el brasileño.',
    ['Thiago Brun', 'Thiago Brun'],
  ],
  ['La secretaria de los médicos, Ana Polo, salió al paso: “Es mentira”.', ['Ana Polo']],
];

/** An office, and who holds it in the sentence behind it. */
const SPANISH_LATE_NAMES: SpeakersRow[] = [
  ['“Es tarde”, acusó la presidenta. Rosa Elgueta pidió calma.', ['Rosa Elgueta']],
  ['El gremio no cede. “Es tarde”, dijo su presidenta. Rosa Elgueta calló.', ['Rosa Elgueta']],
  ['La presidenta del PP, Rosa Elgueta, calla.\n\nSegún su portavoz, “es tarde”.', [null]],
];

const SPANISH_REPORTING: SpeakersRow[] = [
  ['La patronal saludó la votación: “Es un comienzo”, dijo Nelly Oré, su jefa.', ['Nelly Oré']],
  ['Ana Polo fue clara: “Es tarde”, dijo.', ['Ana Polo']],
  ['Ana Polo fue clara: “Es tarde”, le escribió a Luis Gil.', ['Ana Polo']],
  ['Ana Polo celebró el dato: “Es bajo”, escribió en la red X.', ['Ana Polo']],
  ['Ana Polo lamentó el dato, que atribuyó a “la mala suerte”.', ['Ana Polo']],
  ['El ministro Luis Gil cayó.\n\nEl censurado ministro calló. “Me voy”, dijo.', ['Luis Gil']],
  ['Luis Gil, vocero del PP, calló. “Me voy”, dijo el parlamentario.', ['Luis Gil']],
  ['Luis Gil, titular de la Unión Fabril, calló. “Me voy”, dijo el dirigente.', ['Luis Gil']],
  ['El coronel Luis Gil calló. “Me voy”, dijo el oficial.', ['Luis Gil']],
  ['Luis Gil lo llama “nuestro punto más flaco”.', ['Luis Gil']],
  ['Un mote lo llama “el punto más flaco”.', [null]],
  ['Ana Gil la calificó de “falsa”.', ['Ana Gil']],
  ['“Que conste”, pidió entonces el abogado de la vecina, Luis Polo.', ['Luis Polo']],
  ['Ana Gil gritó “¡no!” y pidió calma. “Basta”, zanjó.', ['Ana Gil', 'Ana Gil']],
  ['Ana Gil los tildó de “copia y pega”.', ['Ana Gil']],
  ['La crítica de Ana Gil es “falsa”.', [null]],
  ['El jefe del hospital San Lázaro, Luis Polo, calló. “No hay camas”, dijo.', ['Luis Polo']],
  ['Unos 600 cortan la vía que une Lugo y Vigo para exigir que paguen “lo justo”.', [null]],
];

const SPANISH_DROPPED: SpeakersRow[] = [
  ['“Es tarde”, dijo un vecino. “Muy tarde”, añadió.', [null, null]],
  ['Ana Polo pide calma. A su juicio, el plan “no sirve para nada”.', ['Ana Polo']],
  ['Habló Ana Polo, según la cual el plan “no sirve”.', ['Ana Polo']],
];

const SPANISH_TOPICS: SpeakersRow[] = [
  [
    'El silbato encontró a Luis Gil de rodillas. «Perdí», soltó el capitán del Norte.',
    ['Luis Gil'],
  ],
  ['Para el economista Luis Gil, es caro. «Mucho», dice el también profesor.', ['Luis Gil']],
  ['“No”, contó entre risas un vecino de Ana Polo.', [null]],
  ['«Ese hombre no calla», se burla Ana Polo.', ['Ana Polo']],
  ['El Dr. Zenón "Nono" Peña dijo: «Basta».', [null, 'Zenón "Nono" Peña']],
];

const SPANISH_PROSE: SpeakersRow[] = [
  ['Alguien escribió «se vende viento».', [null]],
  ['Habló su hija, Blanca Oriol. «Se fue en paz», contó Oriol.', ['Blanca Oriol']],
  ['La contadora Ana Polo habló dos horas. «Firmé», dijo la testigo.', ['Ana Polo']],
  ['Raúl Dávila y Diego Sanz se reunieron. «Fue bien», dijo.', [null]],
  ['Cierra el puente, informó su hermana, la edil Olga Ruiz. «Es viejo», escribió.', ['Olga Ruiz']],
  ['Cierra el puente, según la edil Olga Ruiz. «Es viejo», explicó.', ['Olga Ruiz']],
  ['El gerente de Ecosur Julio Ossa pidió «reglas claras».', ['Julio Ossa']],
];

describe('in Spanish', () => {
  test.each(SPANISH_TOPICS)('%s', (text, speakers) => {
    expect(speakersOf(text, 'es')).toEqual(speakers);
  });

  test.each([
    ...SPANISH_ROLES,
    ...SPANISH_LATE_NAMES,
    ...SPANISH_REPORTING,
    ...SPANISH_DROPPED,
    ...SPANISH_PROSE,
  ])('%s', (text, speakers) => {
    expect(speakersOf(text, 'es')).toEqual(speakers);
  });

  test.each([...SPANISH_NAMES, ...SPANISH_SUBJECTS, ...SPANISH_CLAUSES])('%s', (text, speakers) => {
    expect(speakersOf(text, 'es')).toEqual(speakers);
  });
});
