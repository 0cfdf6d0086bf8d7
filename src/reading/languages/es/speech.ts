import { anyVerbTells } from '../../clauses/grammars/any-verb.ts';
import { hung, joined } from '../../clauses/grammars/hung.ts';
import { behindAny } from '../../clauses/grammars/behind.ts';
import { personBehind } from '../../clauses/grammars/person-behind.ts';
import { relative, relativeOver } from '../../clauses/grammars/relative.ts';
import type { Gender } from '../../names/name-words.ts';
import { byWord } from '../../tokens/by-word.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';
import { VERBS } from '../fields/speech-fields.ts';
import { usesOf } from '../fields/uses.ts';
import { kindsIn, withAnybody } from '../office-families.ts';
import { BODIES } from './people/bodies.ts';
import { isCalling } from './people/callings.ts';
import { isFuture, isOfSeveral, isPast, mayTell } from './conjugation.ts';
import { isEpithet } from './people/epithets.ts';
import { FAMILIES, offices } from './people/offices.ts';
import { isSomebody } from './people/somebody.ts';
import { lending, saying } from './speech-verbs.ts';

/** Frequent verbs of other endings. */
const irregular = words(`
  es era son eran está estaba están tiene tenía tienen hace hizo va iba van fue fueron ha había han habían puede podía debe quiere quería quiso tuvo estuvo
  pudo puso vino trajo supo dio vio será sería hicieron tuvieron pusieron vinieron hacía hacían debía sabía conocía vivía salía venía volvía seguía parecía creía
  llega llegan sale salen vuelve vuelven sigue siguen queda quedan deja dejan lleva llevan pasa pasan pone ponen trae sabe saben conoce conocen vive viven trabaja
  trabajan pierde pierden gana ganan confía confían dirige preside encabeza lidera abre abren cierra cierran busca buscan necesita necesitan entiende entienden
  evita evitan empieza comienza termina decide deciden acude visita apoya atiende intenta intentan logra consigue recibe reciben ofrece ofrecen permite aparece
  parece parecen toma toman entra entran sonríe mira miran camina muere mueren nace crece sube baja cae caen firma firman vota votan gobierna comparece insta
  niega asume asumen renuncia dimite anuncia rechaza aprueba exige reclama lamenta celebra
`);

const between = words(`
    sí también ya además luego después antes aún ayer hoy anoche se le les lo la los las me nos ha han había habían fue sido no nunca jamás siempre apenas casi tampoco todo nada ahora entonces así solo sólo este esta mañana tarde noche
  `);

const bodyNouns = new Set([
  ...words(
    'empresa compañía firma grupo agencia ministerio banco ayuntamiento universidad ong aerolínea sindicato organización partido club consejo comisión entidad institución asociación organismo multinacional corporación fundación federación',
  ),
  ...words(
    'oposición policía patronal familia acusación fiscalía dirección directiva plantilla alcaldía concejalía consejería gobierno plataforma cooperativa cadena marca naviera constructora eléctrica prensa afición mayoría minoría bancada entorno',
  ),
  ...kindsIn(BODIES).keys(),
]);

const genders = new Map<string, Gender>([
  ['alcaldesa', 'f'],
  ['jueza', 'f'],
  ['madre', 'f'],
  ['padre', 'm'],
  ['mujer', 'f'],
  ['hombre', 'm'],
]);

const isPeopleNoun = byWord(
  (word) => isSomebody(word) || isEpithet(word) || isCalling(word) || offices.has(word),
);

export const speech: LanguageFields['speech'] = {
  grammar: {
    head: 'first',
    subjects: [anyVerbTells, personBehind, relative, relativeOver, joined, hung, behindAny],
    formOf: byWord((word) =>
      /[ai]d[oa]s?$/.test(word)
        ? 'participle'
        : isOfSeveral(word)
          ? 'of several'
          : mayTell(word)
            ? 'finite'
            : null,
    ),
    dropsSubjects: 'and opens with any verb',
  },
  saying,
  lending,
  verbs: usesOf(
    VERBS,
    `
quotes: cita citó citaba citado citada citando
calls: llamó llama llamaba llamado calificó califica calificaba calificado calificando describió describe definió define
  tachó tacha tildó tilda tildaron denominó denomina consideró considera consideran consideraron bautizó tachado
asks or denies: negó niega niegan desmintió desmiente pregunta preguntaron pide piden pidieron exigió exige
  exigen exigieron leyó lee desmentir negar pedir exigir preguntar pedía pedían mantuvo mantuvieron mantiene
  prometió promete
asks or denies, takes whom: preguntó pidió
takes whom: dijo respondió contestó
goes on: añadió añade agregó agrega continuó prosiguió concluyó concluye
`,
  ),
  sayingPhrases: phrases(
    'dejó claro, puso en duda, puso de manifiesto, hizo hincapié, dio a entender, salió al paso, quitó hierro, cargó contra, carga contra, cargaron contra',
  ),
  accordingTo: phrases(
    'según, en palabras de, en palabras del, de acuerdo con, de acuerdo al, a juicio de, a juicio del, en opinión de, en opinión del, a decir de, a decir del, en boca de, en boca del, al decir de, al decir del, según explica, según dijo, según relata, según cuenta',
  ),
  isVerb: byWord((word) => isPast(word) || isFuture(word) || irregular.has(word)),
  isGerund: byWord((word) => /(?:ndo|[aei]r(?:l[aeo]s?)?)$/.test(word)),
  between,
  personIn: (noun) => genders.get(noun) ?? (isPeopleNoun(noun) ? 'any' : null),
  offices: withAnybody(kindsIn(FAMILIES, BODIES), isEpithet),
  bodyNouns,
  statements: words(`
    respuesta réplica cuenta opinión versión diagnóstico conclusión explicación frase receta propuesta lectura balance mensaje advertencia consejo consigna lema reacción tesis teoría pregunta petición veredicto análisis deseo promesa excusa
    comunicado carta nota correo escrito tuit texto declaración circular misiva publicación informe sentencia auto estudio encuesta atestado acta fallo dictamen denuncia resolución oficio reporte boletín parte documento expediente querella
  `),
  titleCues: phrases(
    'película, libro, canción, novela, disco, obra, serie, revista, programa, operación, buque, barco, proyecto, campaña, exposición',
  ),
  phraseCues: phrases(
    'llamado, llamada, llamados, llamadas, el llamado, la llamada, denominado, denominada, apodado, apodada, titulado, titulada, bautizado como, bautizada como, donde decía, donde dice, debe decir, conocido como, conocida como, conocidos como, lema, el término, la palabra, la expresión, llaman, llaman ya el, llaman el, llaman la, le decían, le dicen, le llaman, le llamaban, lo llaman, lo llamaban, la llaman, la llamaban, les llaman, les dicen, alias, mote, apodo, sobrenombre, se llama, el titular, el apodo, se lee, se leía, se leían, se podía leer, podía leerse, # significa',
  ),
  elisions: words('pa'),
};
