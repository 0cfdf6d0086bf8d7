import type { SpeechWords } from '../../quotations/speech-words.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import { isPast } from './conjugation.ts';
import { bodyKinds } from './bodies.ts';
import { isCalling } from './callings.ts';
import { isEpithet, isOrigin, laterNames, offices } from './offices.ts';
import { isSomebody, kin } from './somebody.ts';
import { attributing, saying } from './verbs.ts';

const prepositions = words(
  'de del en con por para a al desde hasta sobre contra ante entre hacia según sin tras bajo durante y e o como mediante',
);
const clauseBreaks = words('que quien quienes cuando mientras porque aunque cuyo cuya donde');

/** Before a comma they open a sentence without its subject. */
const fronted = words(
  'ayer hoy anoche así tras si visto vista dicho hecho antes después luego además entonces pese aparte acto minutos horas días semanas meses años poco tarde temprano ahora allí aquí ahí arriba abajo fuera dentro lejos cerca más menos también tampoco quizá mañana finalmente',
);

export const speech: SpeechWords = {
  saying,
  attributing,
  sayingPhrases: phrases(''),
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
    ['usted', 'you'],
    ['vos', 'you'],
  ]),
  possessives: new Map(),
  indefinite: words('un una otro otra uno varios varias algunos algunas alguien'),
  several: words(
    'los las sus unos unas estos estas esos esas varios varias algunos algunas muchos muchas',
  ),
  singular: (noun) => (/[lnrds]es$/.test(noun) ? noun.slice(0, -2) : noun.replace(/s$/, '')),
  ofSelf: words('digo dije contesté respondí pregunté pensé grité repetí escribí llamé'),
  between: words(`
    sí también ya además luego después antes aún ayer hoy anoche se le les lo la los las me nos ha han había habían fue ha sido quien que el lunes martes miércoles jueves viernes sábado domingo
    nunca jamás siempre apenas casi tampoco todo nada ahora entonces así no solo sólo este esta mañana tarde noche
  `),
  dropsSubjects: true,
  headFirst: true,
  datives: { to: words('a al'), back: words('le') },
  owners: words('su'),
  further: words('también todavía aún hasta'),
  beforeHead: words(
    'también primer primera propio propia nuevo nueva actual máximo máxima veterano veterana todavía aún entonces hasta ex joven histórico histórica',
  ),
  isQualifying: (word) => /(?:ad|id)[oa]$/.test(word),
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
  isOrigin,
  ofLife: words(
    'nacido nacida hijo hija huérfano huérfana viudo viuda casado casada soltero soltera licenciado licenciada graduado graduada formado formada criado criada',
  ),
  isCalling,
  ageIn: () => null,
  isSomebody,
  kin,
  mayTagNow: (word) =>
    word.length > 3 &&
    /(?<!(?:ad|id))[ae]$/.test(word) &&
    !prepositions.has(word) &&
    !clauseBreaks.has(word),
  nounGenders: new Map(),
  strangers: words('este esta éste ésta aquel aquella otro otra alguien'),
  mayTag: (word) => isPast(word) || attributing.has(word),
  isFinite: isPast,
  isPlural: (verb) => verb.endsWith('n'),
  roleEnds: phrases(
    'con, tras, durante, según, desde, hasta, sin, bajo, a preguntas, a su, a sus, a este, a esta, a efe, a la salida, a la prensa, a los, a las, a través, al término, al ser, al salir, al finalizar, al ser, en rueda, en un, en una, en su, en declaraciones, en conferencia, en entrevista, en alusión, en referencia, en relación, en diálogo, en conversación, en redes, en twitter, por teléfono, por escrito, por la mañana, por la tarde, por su parte, sobre',
  ),
  isAdverbial: (word) =>
    prepositions.has(word) ||
    clauseBreaks.has(word) ||
    /(?:(?:ad|id)[oa]s?|ndo|mente)$/.test(word) ||
    fronted.has(word),
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
  bodyKinds,
  bodyNouns: words(
    'empresa compañía firma grupo agencia ministerio banco ayuntamiento universidad ong aerolínea sindicato organización partido club consejo comisión entidad institución asociación organismo multinacional corporación fundación federación',
  ),
  distinctBodies: words(
    'ministerio banco ayuntamiento universidad ong aerolínea sindicato partido club',
  ),
  namedBodies: new Set(),
  perfectGerunds: words('habiendo'),
  shares: words('acciones'),
  shareIssuer: 'empresa',
  collectives: words(
    'oposición policía patronal familia acusación fiscalía dirección directiva plantilla alcaldía concejalía consejería gobierno plataforma cooperativa cadena marca naviera constructora eléctrica prensa afición mayoría minoría bancada',
  ),
  agents: words('por'),
  claims: words(
    'respuesta réplica cuenta opinión versión diagnóstico conclusión explicación frase receta propuesta lectura balance mensaje advertencia consejo consigna lema reacción tesis teoría pregunta petición veredicto análisis deseo promesa excusa',
  ),
  documents: words(
    'comunicado carta nota mensaje correo escrito tuit texto declaración circular misiva publicación informe sentencia auto estudio encuesta atestado acta fallo dictamen denuncia resolución oficio reporte boletín parte documento expediente querella',
  ),
  written: new Set(),
  reading: words('leyó lee leyendo'),
  authors: words('de del'),
  who: words('quien quienes cual cuales'),
  relatives: words('que'),
  passive: words('fue fueron sido era eran es son ser'),
  phraseFollowers: words('significa'),
  clauseBreaks,
  timeLinks: new Set(),
  background: words('había habían hubo'),
  voices: phrases(
    'a cargo de, a cargo del, fue para, en boca de, en boca del, por boca de, por boca del, a través de, a través del, por medio de, por medio del, en la voz de, en palabras de',
  ),
  titleCues: phrases(
    'película, libro, canción, novela, disco, obra, serie, revista, programa, operación, buque, barco, proyecto, campaña, exposición',
  ),
  phraseCues: phrases(
    'llamado, llamada, llamados, llamadas, el llamado, la llamada, denominado, denominada, apodado, apodada, titulado, titulada, bautizado como, bautizada como, donde decía, donde dice, debe decir, conocido como, conocida como, conocidos como, lema, el término, la palabra, la expresión, llaman, llaman ya el, llaman el, llaman la, le decían, le dicen, le llaman, le llamaban, lo llaman, lo llamaban, la llaman, la llamaban, les llaman, les dicen, alias, mote, apodo, sobrenombre, se llama, el titular, la llamada, el apodo',
  ),
  elisions: new Set(),
};
