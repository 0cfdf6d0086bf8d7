import { describe, expect, test } from 'vitest';
import { readingOf } from './reading-of.ts';

/** A text and who speaks in each of its quotations. */
type Row = [string, (string | null)[]];

function speakersOf(text: string, lang: string): (string | null)[] {
  return readingOf(text, lang).quotations.map(({ speaker }) => speaker);
}

const NAMES: Row[] = [
  ['Sue Kane, 12, was found on Friday. “I hid,” Sue said.', ['Sue Kane']],
  ['Ann Kane and Bob Kane met. “I hid,” Kane said.', [null]],
  ['Ann Kane and Bob Kane met. “I hid,” Mrs Kane said.', ['Ann Kane']],
  ['European Commission President Ursula von der Leyen said: “We act.”', ['Ursula von der Leyen']],
  ['Resident Bo Lark told AFP it was “fake”.', ['Bo Lark']],
  ['Lou Tern: “It ain’t broke”', ['Lou Tern']],
  ['President Xi Jinping left. Xi said it was “time”.', ['Xi Jinping']],
];

const SUBJECTS: Row[] = [
  ['“It’s a joke,” says 43-year-old Lee Wu, who lives nearby.', ['Lee Wu']],
  ['“Sorry for all,” a statement from Acme Corp said.', ['Acme Corp']],
  ['The letter from Bo Lark said: “We object.”', ['Bo Lark']],
  ['“We go,” Ann Ruiz, speaking from Paris, said.', ['Ann Ruiz']],
  ['“We go,” said Ann Ruiz, who added: “Soon.”', ['Ann Ruiz', 'Ann Ruiz']],
  ['“Nothing is settled,” Ruiz and Lark said.', [null]],
  ['“Nothing is settled,” said Ann Ruiz and Bo Lark in a note.', [null]],
];

const CLAUSES: Row[] = [
  ['Tim Carver was told the plan was “quite mad”.', [null]],
  ['Ann Lowe was called “a liar” by John Carver.', ['John Carver']],
  ['Ruiz rejected Lark’s claim that the vote was “fixed”.', ['Lark']],
  ['Holt believes the deal is “good”, but Ruiz says it is “bad”.', ['Holt', 'Ruiz']],
  ['While Holt says the deal is “good”, Ruiz says it is “bad”.', ['Holt', 'Ruiz']],
  ['The deal is “good”, Holt said, while Ruiz called it “bad”.', ['Holt', 'Ruiz']],
  ['“Nobody knows,” Joan Didd texted her sister.', ['Joan Didd']],
];

const ROLES: Row[] = [
  ['Danish cyclist Lars Holm won. “I suffered,” the Dane said.', ['Lars Holm']],
  ['Maria Quell, 34, was trapped. “It was dark,” the 34-year-old said.', ['Maria Quell']],
  ['Lou Quell, 34, and Bo Lark, 29, met. “It was dark,” the 29-year-old said.', ['Bo Lark']],
  ['Lou Quell, 34, and Ann Lark, 34, met. “It was dark,” the 34-year-old said.', [null]],
  [
    'Tom Harrow, 20, scored. “It was luck,” the striker said. “Pure.”',
    ['Tom Harrow', 'Tom Harrow'],
  ],
  ['Ann Tarry, Labour MP for Leeds, left. “A betrayal,” the backbencher said.', ['Ann Tarry']],
  ['Mayor Ann Ruck met councillor Bo Snape. “It is settled,” the mayor said.', ['Ann Ruck']],
  ['Mayor Ann Ruck met councillor Bo Snape. “It is settled,” the coach said.', [null]],
  ['Tom Poll beat Bob Lind. “I never gave up,” the striker said.', [null]],
  ['Gov. Ann Ruck left. “It is over,” the governor said.', ['Ann Ruck']],
  ['Minister Ann Ruck rose. “It is over,” the Minister said.', ['Ann Ruck']],
  ['Minister Ann Ruck rose. “It is over,” the Guardian said.', ['Guardian']],
  ['“It was huge,” said a fisherman who knew Pat Quill.', [null]],
  ['“It is late,” said the mayor of Leeds. Ann Ruck, elected in May, left.', ['Ann Ruck']],
  ['“It is late,” said the mayor of Leeds. Ann Ruck, the coach, left.', [null]],
  ['A banner across Market Street said “Welcome home”.', [null]],
];

const PROSE: Row[] = [
  ['Ann Kell worked for Diane Shaw. “I left in May,” she said.', ['Ann Kell']],
  ['Ann Kell feared Diane Shaw. “Diane never slept,” she said.', ['Ann Kell']],
  ['Diane Shaw slept. “Diane never slept,” she said.', [null]],
  ['Mark Kelly spoke. “They said ‘go, Kelly’ and I went,” he said.', ['Mark Kelly']],
  ['Mark Kelly won. “Great,” Kelly said. “Really,” he added.', ['Mark Kelly', 'Mark Kelly']],
  ['According to the Farmers’ Union of Wales, it is “late”.', ['Farmers’ Union of Wales']],
  ['The Department for the Environment said it was “late”.', ['Department for the Environment']],
  ['“It may rise,” Incident Controller Ann Tait said.', ['Ann Tait']],
  ['Ann Vos watched. Her verdict was “two goals, no brains”.', ['Ann Vos']],
  ['Bo Lark rose. The Speaker called for order. “I cannot hear,” he said.', [null]],
  ['Ann Lee is a judge. At the Aldwick she met Bo Lark. “I laughed,” she said.', ['Ann Lee']],
  ['Alan Ford and Derek Shaw met. “It went well,” he said.', [null]],
  ['Alan Ford and Diane Shaw met. “It went well,” she said.', ['Diane Shaw']],
  ['The bridge will close, engineer Olga Brandt said. “It is old,” she added.', ['Olga Brandt']],
  ['Lyle Parr left. Outside, Teddy Kwan waited. “I vote,” he said.', ['Teddy Kwan']],
  ['Sam Odell KC said she “kept two books”.', ['Sam Odell']],
  [
    '“They said so,” said Ann Vos, who has a “buy” rating on it. “Twice.”',
    ['Ann Vos', null, 'Ann Vos'],
  ],
];

/** A headline, a line break, and a text that may repeat its words. */
const ECHOES: Row[] = [
  [
    'Bridge “a death trap”, city told\nIt was “a death trap”, Ann Vos said.',
    ['Ann Vos', 'Ann Vos'],
  ],
  ['“It is not safe”\n“It is not safe and it never was,” Ann Vos said.', ['Ann Vos', 'Ann Vos']],
  [
    '“It is over”\n“It is over,” said Ann Vos. “It is over,” said Bo Lark.',
    [null, 'Ann Vos', 'Bo Lark'],
  ],
  ['“It is over”\n“It was over,” said Ann Vos.', [null, 'Ann Vos']],
];

describe('in English', () => {
  test.each(ECHOES)('words above a text are of whom it quotes with them: %s', (text, speakers) => {
    expect(readingOf(text, 'en', 'headline').quotations.map(({ speaker }) => speaker)).toEqual(
      speakers,
    );
  });

  test.each([...ROLES, ...PROSE, ...NAMES, ...SUBJECTS, ...CLAUSES])('%s', (text, speakers) => {
    expect(speakersOf(text, 'en')).toEqual(speakers);
  });
});

const SPANISH_NAMES: Row[] = [
  ['Luis Gil Robles es alcalde. “Ganaremos”, dijo Gil.', ['Luis Gil Robles']],
  ['“Ganaremos”, dijeron Luis Gil y Ana Polo.', [null]],
  ['“Vale”, dijo José Ortega y Gasset.', ['José Ortega y Gasset']],
  ['“Vale”, aseguró a EFE José Luis Gil.', ['José Luis Gil']],
  ['Doña Carmen Ruiz dijo: «Basta».', ['Carmen Ruiz']],
  ['La ministra de Sanidad, Ana Polo, habló. “Sí”, dijo la ministra.', ['Ana Polo']],
  ['Rosa Díaz tiene 54 años. “No hay pruebas”, lamenta Rosa.', ['Rosa Díaz']],
];

const SPANISH_SUBJECTS: Row[] = [
  ['“Es así”, señaló en Lugo la portavoz del Gobierno, Ana Polo.', ['Ana Polo']],
  ['“No”, subrayó Gabriel Boric, quien agregó: “Es tarde”.', ['Gabriel Boric', 'Gabriel Boric']],
  ['El alcalde Luis Gil habló. “No cederemos”, insistió el alcalde.', ['Luis Gil']],
];

const SPANISH_CLAUSES: Row[] = [
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

const SPANISH_ROLES: Row[] = [
  ['El alcalde de Lugo, Luis Gil, habló. “Es una pena”, lamentó el regidor.', ['Luis Gil']],
  [
    '“Falta hambre”, soltó Thiago Brun. “Mucha”, insistió el brasileño.',
    ['Thiago Brun', 'Thiago Brun'],
  ],
  ['El alcalde Luis Gil habló. “No cederemos”, contestó el fiscal.', [null]],
  ['El alcalde de Lugo, Luis Gil, habló. “No iremos”, dijo el alcalde de Vigo.', [null]],
  ['La edil Ana Polo y el juez Luis Gil callan. “Basta”, dijo la concejala.', [null]],
  ['La secretaria de los médicos, Ana Polo, salió al paso: “Es mentira”.', ['Ana Polo']],
];

/** An office, and who holds it in the sentence behind it. */
const SPANISH_LATE_NAMES: Row[] = [
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

const SPANISH_REPORTING: Row[] = [
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

const SPANISH_DROPPED: Row[] = [
  ['“Es tarde”, dijo un vecino. “Muy tarde”, añadió.', [null, null]],
  ['Ana Polo llegó. Un vecino la vio. “Venía sola”, dijo.', [null]],
  ['Ana Polo calla. “No hay agua”, denuncian.', [null]],
  ['Ana Polo pide calma. A su juicio, el plan “no sirve”.', ['Ana Polo']],
  ['Habló Ana Polo, según la cual el plan “no sirve”.', ['Ana Polo']],
];

const SPANISH_TOPICS: [string, (string | null)[]][] = [
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

const SPANISH_PROSE: Row[] = [
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
