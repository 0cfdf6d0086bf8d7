import { describe, expect, test } from 'vitest';
import { speakersOf, type SpeakersRow } from './reading-of.ts';

const SPANISH_NAMES: SpeakersRow[] = [
  ['Luis Gil Robles es alcalde. “Ganaremos”, dijo Gil.', ['Luis Gil Robles']],
  ['“Ganaremos”, dijeron Luis Gil y Ana Polo.', [null]],
  ['“Vale”, dijo José Ortega y Gasset.', ['José Ortega y Gasset']],
  ['“Vale”, aseguró a EFE José Luis Gil.', ['José Luis Gil']],
  ['Doña Carmen Ruiz dijo: «Basta».', ['Carmen Ruiz']],
  ['La ministra de Sanidad, Ana Polo, habló. “Sí”, dijo la ministra.', ['Ana Polo']],
  ['Rosa Díaz tiene 54 años. “No hay pruebas”, lamenta Rosa.', ['Rosa Díaz']],
];

const SPANISH_SUBJECTS: SpeakersRow[] = [
  ['“Es así”, señaló en Lugo la portavoz del Gobierno, Ana Polo.', ['Ana Polo']],
  ['“No”, subrayó Gabriel Boric, quien agregó: “Es tarde”.', ['Gabriel Boric', 'Gabriel Boric']],
  ['El alcalde Luis Gil habló. “No cederemos”, insistió el alcalde.', ['Luis Gil']],
];

const SPANISH_CLAUSES: SpeakersRow[] = [
  ['Luis Gil leyó un cartel que decía “vuelvo en cinco minutos”.', [null]],
  ['Ana Polo ha defendido que “no habrá elecciones de ningún tipo”.', ['Ana Polo']],
  ['Así lo ha asegurado Luis Gil, que ha pedido “calma”.', ['Luis Gil']],
  [
    '«Fui yo», dijo Ana Polo. A su lado, un voluntario reparte pan: «Hay para todos».',
    ['Ana Polo', null],
  ],
  ['Ana Polo fue acusada de “mentir” por Luis Gil.', ['Luis Gil']],
  ['“Ganaremos”, tuiteó Ana Polo.', ['Ana Polo']],
];

const SPANISH_ROLES: SpeakersRow[] = [
  ['El alcalde de Lugo, Luis Gil, habló. “Es una pena”, lamentó el regidor.', ['Luis Gil']],
  [
    '“Falta hambre”, soltó Thiago Brun. “Mucha”, insistió el brasileño.',
    ['Thiago Brun', 'Thiago Brun'],
  ],
  ['El alcalde Luis Gil habló. “No cederemos”, contestó el fiscal.', [null]],
  ['El alcalde de Lugo, Luis Gil, habló. “No iremos”, dijo el alcalde de Vigo.', [null]],
  ['La edil Ana Polo y el juez Luis Gil callan. “Basta”, dijo la ministra.', [null]],
  ['La secretaria de los médicos, Ana Polo, salió al paso: “Es mentira”.', ['Ana Polo']],
];

/** An office, and who holds it in the sentence behind it. */
const SPANISH_LATE_NAMES: SpeakersRow[] = [
  [
    '“Es tarde”, dijo la presidenta de la junta. Rosa Elgueta, de 54 años, calló.',
    ['Rosa Elgueta'],
  ],
  ['“Es tarde”, acusó la presidenta. Rosa Elgueta pidió calma.', ['Rosa Elgueta']],
  ['La alcaldesa fue breve: “Es tarde”. Rosa Elgueta contestó así.', ['Rosa Elgueta']],
  ['“Es tarde”, dijo la presidenta. Luis Gil pidió calma.', [null]],
  ['“Es tarde”, dijo la presidenta. Rosa Elgueta, ministra de Sanidad, calló.', [null]],
  ['Rosa Elgueta llegó. “Es tarde”, dijo el fiscal. Rosa Elgueta calló.', [null]],
  ['“Es tarde”, dijo la vecina. Rosa Elgueta calló.', [null]],
  ['El gremio no cede. “Es tarde”, dijo su presidenta. Rosa Elgueta calló.', ['Rosa Elgueta']],
  ['La portavoz del PP, Rosa Elgueta, calla. Según su portavoz, “es tarde”.', ['Rosa Elgueta']],
  ['La portavoz del PP, Rosa Elgueta, calla.\n\nSegún su portavoz, “es tarde”.', [null]],
  ['La portavoz del PP, Rosa Elgueta, calla. “Es tarde”, dijo su abogada.', [null]],
  ['Rosa Elgueta es técnica. “Es tarde”, dijo su técnica.', [null]],
];

const SPANISH_REPORTING: SpeakersRow[] = [
  ['La patronal saludó la votación: “Es un comienzo”, dijo Nelly Oré, su jefa.', ['Nelly Oré']],
  ['Ana Polo fue clara: “Es tarde”, dijo.', ['Ana Polo']],
  ['Ana Polo fue clara: “Es tarde”, le escribió a Luis Gil.', ['Ana Polo']],
  ['Ana Polo celebró el dato: “Es bajo”, escribió en la red X.', ['Ana Polo']],
  ['Ana Polo lamentó el dato, que atribuyó a “la mala suerte”.', ['Ana Polo']],
  ['Ana Polo leyó el informe, que decía “es tarde”.', [null]],
  ['El ministro Luis Gil cayó.\n\nEl censurado ministro calló. “Me voy”, dijo.', ['Luis Gil']],
  ['Luis Gil, vocero del PP, calló. “Me voy”, dijo el parlamentario.', ['Luis Gil']],
  ['Luis Gil, titular de la Unión Fabril, calló. “Me voy”, dijo el dirigente.', ['Luis Gil']],
  ['El coronel Luis Gil calló. “Me voy”, dijo el oficial.', ['Luis Gil']],
  ['Luis Gil lo llama “nuestro punto más flaco”.', ['Luis Gil']],
  ['Un mote lo llama “el punto más flaco”.', [null]],
  ['Ana Gil la calificó de “falsa”.', ['Ana Gil']],
  ['“Que conste”, pidió entonces el abogado de la vecina, Luis Polo.', ['Luis Polo']],
  ['Ana Gil gritó “¡no!” y pidió calma. “Basta”, zanjó.', ['Ana Gil', 'Ana Gil']],
  ['Ana Gil gritó “¡no!” y un vecino rio. “Basta”, zanjó.', ['Ana Gil', null]],
  ['Ana Gil lo llamó “tarde” y que Luis Polo mentía. “Basta”, zanjó.', ['Ana Gil', 'Ana Gil']],
  ['Ana Gil los tildó de “copia y pega”.', ['Ana Gil']],
  ['La crítica de Ana Gil es “falsa”.', [null]],
  ['El jefe del hospital San Lázaro, Luis Polo, calló. “No hay camas”, dijo.', ['Luis Polo']],
  ['El jefe del sector, Luis Polo, Ana Gil y otros callan. “No”, dijo la edil.', [null]],
  ['“No”, dijo la consejera, a lo que la edil, Inés Rey, contestó: “Sí”.', [null, 'Inés Rey']],
  ['Luis Gil se enfadó con el árbitro, Mateu Sans: “Nos han robado”.', ['Luis Gil']],
  ['A su lado, la alcaldesa, Ana Polo: “No”.', ['Ana Polo']],
  ['“No”, dijo Omar Díaz. A su socio Tito Vega lo vio. “Sí”, añade.', ['Omar Díaz', 'Omar Díaz']],
  ['Unos 600 cortan la vía que une Lugo y Vigo para exigir que paguen “lo justo”.', [null]],
];

const SPANISH_DROPPED: SpeakersRow[] = [
  ['“Es tarde”, dijo un vecino. “Muy tarde”, añadió.', [null, null]],
  ['Ana Polo llegó. Un vecino la vio. “Venía sola”, dijo.', [null]],
  ['Ana Polo calla. “No hay agua”, denuncian.', [null]],
  ['Ana Polo pide calma. A su juicio, el plan “no sirve”.', ['Ana Polo']],
  ['Habló Ana Polo, según la cual el plan “no sirve”.', ['Ana Polo']],
];

const SPANISH_TOPICS: SpeakersRow[] = [
  ['Ana Polo habló. A su lado, una mujer asentía. «No», dijo.', [null]],
  ['Ana Polo calló. Un mecánico vio el coche. «Corría», relató.', [null]],
  [
    'El silbato encontró a Luis Gil de rodillas. «Perdí», soltó el capitán del Norte.',
    ['Luis Gil'],
  ],
  ['El coche de Ana Polo apareció ayer. «Es suyo», dijo.', [null]],
  ['A Luis Gil no le preocupa: «Que hablen».', ['Luis Gil']],
  ['La oposición, a través del diputado Luis Gil, protestó. «Que venga», exigió.', ['Luis Gil']],
  ['«No sé», contestó Luis Gil. «Hable usted», le advirtió el magistrado.', ['Luis Gil', null]],
  ['Para el economista Luis Gil, es caro. «Mucho», dice el también profesor.', ['Luis Gil']],
  ['“No”, contó entre risas un vecino de Ana Polo.', [null]],
  ['La cuenta de Luis Gil es otra: «Cien años».', ['Luis Gil']],
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
  ['Se lo preguntamos al jefe de Luis Gil, que contestó: «Ya veremos».', [null]],
  ['El gerente de Ecosur Julio Ossa pidió «reglas claras».', ['Julio Ossa']],
  ['Según la Dirección General de Aguas, el río está «bajo».', ['Dirección General de Aguas']],
];

const LABELLED = `Remei Calafat: «El silencio se ensaya»

P. ¿Qué le dijo usted?

R. Le contesté: «Nunca».`;

const INTERVIEW = `Ana Polo: «El mar avisa»

P. ¿Es usted, como dice el consejero Gil, «agorera»?

R. Gil es amable. Yo siempre digo «sin río no hay playa».`;

describe('in Spanish', () => {
  test.each(SPANISH_TOPICS)('%s', (text, speakers) => {
    expect(speakersOf(text, 'es')).toEqual(speakers);
  });

  test('an interview gives its answers to whom it asks', () => {
    expect(speakersOf(INTERVIEW, 'es').at(-1)).toBe('Ana Polo');
  });

  test('an interview asks whoever stands above it before a colon', () => {
    expect(speakersOf(LABELLED, 'es')).toEqual(['Remei Calafat', 'Remei Calafat']);
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
