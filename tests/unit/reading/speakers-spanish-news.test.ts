import { describe, expect, test } from 'vitest';
import { speakersOf, type SpeakersRow } from './reading-of.ts';

/** Bodies that go on by what the text has called them. */
const BODIES: SpeakersRow[] = [
  ['El grupo textil Hilaturas Roca cae. El grupo habla de “mala racha”.', ['Hilaturas Roca']],
  ['La firma Aquasol cierra. La compañía dice que “no era viable”.', ['Aquasol']],
  ['La firma de abogados Aquasol cierra. La compañía calla, dijo “no”.', ['Aquasol']],
  ['La cadena Supermax cierra. “No hay alternativa”, señaló la empresa.', ['Supermax']],
  ['El banco Rentaval ganó un 3 %. La entidad prevé “calma”.', ['Rentaval']],
  ['La Agencia del Mar (Agemar) pide calma. El organismo habla de “riesgo”.', ['Agencia del Mar']],
  ['El Banco Central sube el tipo. El emisor lo ve “alto”.', ['Banco Central']],
  ['La Corte Suprema lo rechazó. El tribunal lo consideró “legal”.', ['Corte Suprema']],
  ['El sindicato CSIF para. “No hay otra”, justificó el sindicato.', ['CSIF']],
  ['La firma Aquasol cierra. La empresa de Lugo lo ve “normal”.', [null]],
  ['La junta creada por el Congreso pidió calma. La institución habló de “riesgo”.', [null]],
  [
    '“No”, dijo Luis Gil. La firma Fitch duda. “Hay riesgo”, advierte en una nota.',
    ['Luis Gil', null],
  ],
];

/** Offices and callings by other words. */
const OFFICES: SpeakersRow[] = [
  ['La ministra de Sanidad, Ana Polo, calló. “Sí”, dijo la secretaria de Estado.', ['Ana Polo']],
  ['El juez, Luis Gil, entró. “Silencio”, ordenó el presidente de la sala.', ['Luis Gil']],
  ['La fiscal, Ana Polo, entró. “No”, dijo la representante del ministerio público.', ['Ana Polo']],
  ['El letrado Luis Gil entró. “No”, dijo el abogado.', ['Luis Gil']],
  ['El doctor Luis Gil calla. “No”, murmura el cirujano.', ['Luis Gil']],
  ['La jueza Inés Rey y la edil Ana Polo callan. “No”, dijo la concejala.', ['Ana Polo']],
  ['Luis Gil es alcalde. Una mujer gritó. “Basta”, dijo el alcalde.', ['Luis Gil']],
  ['«Yo no fui», declara la acusada. Habló Ana Polo, de 46 años, acusada de fraude.', ['Ana Polo']],
  ['El magistrado que preside la sala, Luis Gil, calló. “Basta”, dijo el juez.', ['Luis Gil']],
];

/** Subjects behind their verbs, and verbs behind what has none. */
const ORDER: SpeakersRow[] = [
  ['Luis Gil calló. Sí habló su vicepresidenta, Ana Polo, en Radio Lugo: «No».', ['Ana Polo']],
  ['Luis Gil abrió el acto. Le siguió la consejera, Ana Polo. «Bien», dijo.', ['Ana Polo']],
  [
    '“No”, dijo Luis Gil.\n\nSu propietaria, Empar Soler, lo niega. «Es falso», afirma.',
    ['Luis Gil', 'Empar Soler'],
  ],
  ['En la misma línea se expresó Ana Polo: «La ley es mala».', ['Ana Polo']],
  ['Menos claro se mostró el jefe de los liberales, Luis Gil: «Ya veremos».', ['Luis Gil']],
  ['El Gobierno, dijo la ministra Ana Polo, «no cederá».', ['Ana Polo']],
  ['Ana Polo calló. Su cliente, dijo, «hablará cuando toque».', ['Ana Polo']],
  ['Ana Polo entró. Durante horas, y sin papeles, habló de «miedo».', ['Ana Polo']],
  ['Ana Polo recibe. Antes de que nadie pregunte, avisa: «De eso, no».', ['Ana Polo']],
  ['El cocinero Luis Gil la llama «anarquista».', ['Luis Gil']],
  ['Ana Polo pedirá la nulidad por considerarla “una vergüenza”.', ['Ana Polo']],
  [
    'Luis Gil dijo que “no caben”, una expresión que Ana Polo consideró “fea”.',
    ['Luis Gil', 'Ana Polo'],
  ],
  ['A su juicio, dice Ana Polo, es «malo», lo que supone «un riesgo».', ['Ana Polo', 'Ana Polo']],
  ['La réplica corrió a cargo de Luis Gil. «Es un fraude», bramó.', ['Luis Gil']],
  ['Luis Gil, el técnico, calló y le dedicó el pase a su padre, «que no lo vio».', ['Luis Gil']],
  ['“Jura la verdad”, dijo la jueza a Luis Gil.', [null]],
  ['«No me voy»: el alcalde reta al juez. Luis Gil es alcalde.', ['Luis Gil']],
];

/** Somebody without a name, and pronouns beside several. */
const OTHERS: SpeakersRow[] = [
  ['«No», dijo Luis Gil. Los novios no duermen. «Fue duro», relata él.', ['Luis Gil', null]],
  ['Luis Gil y Ana Polo discuten. «Mientes», dijo ella. «Tú», dijo él.', ['Ana Polo', 'Luis Gil']],
  ['Ana Gil estrena. Un crítico lo vio «frío». Ella rio. «Es verdad», admite.', [null, 'Ana Gil']],
  [
    'Luis Gil recibió un mensaje en el que Ana Polo lo llamaba «ladrón». «Lo borré», explicó.',
    ['Ana Polo', 'Luis Gil'],
  ],
  ['El ministro Luis Gil rio. «¿Pican?», dijo. «Según, ministro».', ['Luis Gil', null]],
  ['Estibadores de Lugo paran: «No somos repuestos»', [null]],
];

/** Somebody new, told by what they are, and whoever is told of by a pronoun. */
const NEWCOMERS: SpeakersRow[] = [
  [
    'Habló el consejero Luis Gil. El arqueólogo que lo halló en 1984, Omar Díaz, calla. «Lloré», confiesa.',
    ['Omar Díaz'],
  ],
  ['Habló el consejero Luis Gil. «Lloré», dijo el arqueólogo que lo halló.', [null]],
  ['Ana Polo se perdió. La sacó de allí un pastor. «¿Tanta prisa?», preguntó.', [null]],
  [
    'Luis Gil escribió que corre «como quien huye». A ella le hace gracia. «Huyo», aclara.',
    ['Luis Gil', null],
  ],
  ['Su titular, la capitana de navío Ana Polo, atribuyó el golpe a «un error».', ['Ana Polo']],
  ['Perdió la francesa Inés Roussel. «Corrí mal», dijo la corredora de Lille.', ['Inés Roussel']],
  ['Habló el inspector Luis Gil. El juez calló. El agente habla de “ruido”.', ['Luis Gil']],
  ['Luis Gil llegó. Le esperaban vecinos con un cartel: “Tarde, mal y nunca más”.', [null]],
];

/** Of whom a portrait tells without naming them again. */
const PORTRAIT = `Muere Tita Gil, la voz del tango

Tita Gil murió ayer. Gil tenía 80 años.

“Era única”, dice el pianista Omar Díaz.

En 1976 dejó de cantar. “¿En qué estábamos?”, preguntó al volver.`;

const INTERVIEW = `«Las abejas no hacen huelga, avisan»

Rosa Gil recibe en la cocina.

Pregunta. En el libro llama a los pesticidas «el silencio en bote».

Respuesta. Mi marido decía: «Calla». Y yo contestaba: «Calla tú».

Al despedirse llena un tarro. «Ni uno más», advierte.`;

describe('in Spanish news', () => {
  test.each([...BODIES, ...OFFICES, ...ORDER, ...OTHERS, ...NEWCOMERS])('%s', (text, speakers) => {
    expect(speakersOf(text, 'es')).toEqual(speakers);
  });

  test('a portrait goes on with whom it is of where a paragraph opens with their life', () => {
    expect(speakersOf(PORTRAIT, 'es', 'headline')).toEqual(['Omar Díaz', 'Tita Gil']);
  });

  test('an interview is with one person: in what stands above it, in what it asks, and when it takes leave', () => {
    const [above, asked, husband, ...own] = speakersOf(INTERVIEW, 'es', 'headline');
    expect([above, asked, husband]).toEqual(['Rosa Gil', 'Rosa Gil', null]);
    expect(own).toEqual(['Rosa Gil', 'Rosa Gil']);
  });
});
