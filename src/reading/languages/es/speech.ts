import type { NameWords } from '../../quotations/name-words.ts';
import type { SpeechWords } from '../../quotations/speech-words.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import { isPast } from './conjugation.ts';
import { firstNames } from './first-names.ts';
import { isEpithet, laterNames, offices } from './offices.ts';
import { isSomebody } from './somebody.ts';
import { starters } from './sentences.ts';
import { attributing, saying } from './verbs.ts';

const prepositions = words(
  'de del en con por para a al desde hasta sobre contra ante entre hacia según sin tras bajo durante y e o como mediante',
);
const clauseBreaks = words('que quien quienes cuando mientras porque aunque cuyo cuya donde');

export const speech: SpeechWords = {
  saying,
  attributing,
  accordingTo: phrases(
    'según, en palabras de, en palabras del, de acuerdo con, de acuerdo al, a juicio de, a juicio del, en opinión de, en opinión del, a decir de, a decir del, en boca de, en boca del, al decir de, al decir del, según explica, según dijo, según relata, según cuenta',
  ),
  accordingFirst: phrases('para'),
  pronouns: new Map([
    ['él', 'm'],
    ['ella', 'f'],
    ['ellos', 'many'],
    ['ellas', 'many'],
    ['yo', 'self'],
  ]),
  possessives: new Map(),
  indefinite: words('un una otro otra uno varios varias algunos algunas alguien'),
  between: words(`
    también ya además luego después antes aún ayer hoy anoche se le les lo la me nos ha han había habían fue ha sido quien que el lunes martes miércoles jueves viernes sábado domingo
    ahora entonces así no solo sólo este esta mañana tarde noche
  `),
  dropsSubjects: true,
  headFirst: true,
  beforeHead: words(
    'también primer primera propio propia nuevo nueva actual máximo máxima veterano veterana todavía aún entonces hasta ex joven histórico histórica',
  ),
  articles: new Map([
    ['el', 'm'],
    ['del', 'm'],
    ['al', 'm'],
    ['un', 'm'],
    ['la', 'f'],
    ['una', 'f'],
  ]),
  offices,
  laterNames,
  complements: words('de del'),
  impersonal: {
    mark: 'se',
    verbs: words(
      'lee leía dice decía dijo afirma afirmaba asegura aseguraba indica indicaba señala señalaba explica explicaba añade advierte advertía recoge subraya apunta detalla concluye sostiene informa recuerda escucha oye oía escuchaba considera estima cuenta anunció informó publicó mantiene describe define menciona cita habla',
    ),
  },
  isEpithet,
  isSomebody,
  mayTag: (word) => isPast(word) || attributing.has(word),
  isPlural: (verb) => verb.endsWith('n'),
  roleEnds: phrases(
    'con, tras, durante, según, desde, hasta, sin, bajo, a preguntas, a su, a sus, a este, a esta, a efe, a la salida, a la prensa, a los, a las, a través, al término, al ser, al salir, al finalizar, al ser, en rueda, en un, en una, en su, en declaraciones, en conferencia, en entrevista, en alusión, en referencia, en relación, en diálogo, en conversación, en redes, en twitter, por teléfono, por escrito, por la mañana, por la tarde, por su parte, sobre',
  ),
  isAdverbial: (word) =>
    prepositions.has(word) ||
    clauseBreaks.has(word) ||
    /(?:(?:ad|id)[oa]s?|ndo|mente)$/.test(word) ||
    ['ayer', 'hoy', 'anoche', 'así', 'tras', 'si', 'visto', 'vista', 'dicho', 'hecho'].includes(
      word,
    ),
  theirView: phrases(
    'a su juicio, a su entender, a su parecer, a su modo de ver, en su opinión, según él, según ella, según su versión, según sus palabras, en sus palabras',
  ),
  as: 'como',
  conjunctions: words('y e pero o ni'),
  isGerund: (word) => /(?:ndo|[aei]r(?:l[aeo]s?)?)$/.test(word),
  isAdverb: (word) => word.endsWith('mente'),
  prepositions,
  determiners: words('el la los las un una su sus este esta ese esa nuestro nuestra'),
  definite: words('el la'),
  bodyNouns: words(
    'empresa compañía firma grupo agencia ministerio banco ayuntamiento universidad ong aerolínea sindicato organización partido club consejo comisión entidad institución asociación',
  ),
  agents: words('por'),
  claims: new Set(),
  documents: words(
    'comunicado carta nota mensaje correo escrito tuit texto declaración circular misiva publicación informe sentencia auto estudio encuesta atestado acta fallo dictamen denuncia resolución oficio reporte boletín parte documento expediente querella',
  ),
  authors: words('de del'),
  who: words('quien quienes cual cuales'),
  relatives: words('que'),
  passive: words('fue fueron sido era eran es son ser'),
  phraseFollowers: words('significa'),
  clauseBreaks,
  phraseCues: phrases(
    'llamado, llamada, llamados, llamadas, el llamado, la llamada, denominado, denominada, apodado, apodada, titulado, titulada, bautizado como, bautizada como, conocido como, conocida como, conocidos como, lema, el término, la palabra, la expresión, película, libro, canción, novela, disco, obra, serie, revista, programa, operación, buque, barco, llaman, llaman ya el, llaman el, llaman la, le decían, le dicen, le llaman, le llamaban, lo llaman, lo llamaban, la llaman, la llamaban, les llaman, les dicen, alias, mote, apodo, sobrenombre, se llama, el titular, la llamada, el apodo, proyecto, campaña, exposición',
  ),
  elisions: new Set(),
};

const titles: [string, 'm' | 'f' | null][] = [
  ['señor', 'm'],
  ['señora', 'f'],
  ['sr', 'm'],
  ['sra', 'f'],
  ['don', 'm'],
  ['doña', 'f'],
  ['presidenta', 'f'],
  ['ministro', 'm'],
  ['ministra', 'f'],
  ['alcaldesa', 'f'],
  ['gobernadora', 'f'],
  ['directora', 'f'],
  ['director', 'm'],
  ['doctor', 'm'],
  ['doctora', 'f'],
  ['rey', 'm'],
  ['reina', 'f'],
  ['papa', 'm'],
  ['diputada', 'f'],
  ['diputado', 'm'],
  ['senadora', 'f'],
  ['senador', 'm'],
  ['consejera', 'f'],
  ['consejero', 'm'],
  ['concejala', 'f'],
  ['vecina', 'f'],
  ['vecino', 'm'],
  ['profesora', 'f'],
  ['profesor', 'm'],
  ['abogada', 'f'],
  ['abogado', 'm'],
  ['secretaria', 'f'],
  ['secretario', 'm'],
  ['entrenadora', 'f'],
  ['entrenador', 'm'],
  ['vicepresidenta', 'f'],
  ['capitana', 'f'],
  ['jueza', 'f'],
];
const NEUTRAL =
  'dr dra presidente alcalde gobernador vicepresidente portavoz general coronel capitán comandante almirante juez fiscal canciller embajador embajadora obispo arzobispo cardenal comisario comisaria concejal jefe jefa técnico seleccionador economista analista expresidente exministro exministra sargento teniente inspector inspectora premier primer mandatario mandataria magistrado magistrada médico médica bióloga biólogo historiador historiadora científico científica investigador investigadora delantero portero centrocampista testigo voluntario voluntaria activista escritor escritora actor actriz cantante sindicalista dirigente líder subgobernador subgobernadora exalcalde exalcaldesa viceministro viceministra subsecretario subsecretaria procurador procuradora intendente padre';

export const names: NameWords = {
  titles: new Map([
    ...titles,
    ...NEUTRAL.split(' ').map((title) => [title, null] as [string, null]),
  ]),
  suffixes: words('jr hijo'),
  mayBeTitle: () => true,
  capitalTitles: false,
  ageLeaders: words('de'),
  placeLeaders: words('de del en a al para'),
  particles: words('de del la las los da von van el al'),
  surnameLinks: words('y e'),
  bodyLinks: words('de del la las los para y e'),
  bodies: words(`
    organización ministerio departamento consejo comité comisión agencia autoridad policía partido unión universidad instituto asociación banco compañía corporación grupo oficina tribunal
    parlamento senado congreso cámara dirección servicio fundación fondo federación liga club sociedad alianza red centro gobierno ejército guardia fuerza fuerzas naciones unicef onu otan ue bce fmi oms
    ayuntamiento diputación junta generalitat gobernación fiscalía audiencia confederación embajada secretaría hospital colegio iglesia cruz media luna protección civil sindicato coordinadora plataforma observatorio defensoría
    agencia casa blanca kremlin pentágono palacio empresa hermanos
  `),
  notNames: words(
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre dios',
  ),
  demonyms: words(''),
  leads: words(''),
  alsoFirstNames: new Set(),
  bylines: words('por'),
  notInNames: new Set(),
  neverFirst: starters,
  notNamesFirst: new Set([
    ...starters,
    ...words(
      'fuentes vecinos expertos analistas críticos testigos médicos abogados científicos investigadores autoridades manifestantes padres alumnos trabajadores agricultores familiares preguntado preguntada dijo dice afirmó aseguró explicó según gracias hola bueno claro mire miren tenemos hemos estamos vamos cogí nadie nada todo quiero creo espero queremos',
    ),
  ]),
  firstNames,
  possessives: [],
};
