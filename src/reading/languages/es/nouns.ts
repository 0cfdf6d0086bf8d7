import { phrases, words } from '../../tokens/phrases.ts';
import type { NounFields } from '../fields/noun-fields.ts';
import { measures } from './measures.ts';
import { qualifiers } from './qualifiers.ts';

const stops = words(`
  vía sino cuyos cuyas pues lo unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mis
  tu tus nuestros nuestras tú nosotros ustedes me te nos le les tiene tienen tenía tuvo tuvieron ya también además aún
  todavía solo sólo apenas siempre ayer hoy mañana anoche antes después luego más menos muy tan tanto casi así ahora
  entonces cada ambos ambas dijo dice dicen dijeron afirmó aseguró explicó señaló murieron murió resultaron quedaron
  perdieron llegaron fallecieron viven vive siguen permanecen trabajan esperan ganaron perdió ganó costará cuesta
  cuestan enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre uno dos tres cuatro
  cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta cien ciento mil
  millones millón próximo próximos último últimos cree sufre padece muere trabaja fuma opina prefiere recibe cobra
  gana pierde gasta necesita quiere sabe conoce reconoce admite asegura apoya rechaza teme duerme bebe consume declara
  respecto frente incluidos incluidas incluido incluida otros otras aproximadamente anuales interanual atrás vs
  tenemos estamos somos vamos hemos podemos debemos queremos sabemos hacemos decimos creemos vemos éramos teníamos
  estábamos fuimos
`);

const NOT_PLURAL = words(
  'más menos tras jueves lunes martes miércoles viernes entonces además quizás apenas atrás mientras antes después lejos gracias virus crisis tesis análisis gas mes país interés francés inglés portugués detrás través vez demás',
);

export const nouns: NounFields = {
  stops,
  skipped: words('más otros otras'),
  isPlural(word) {
    const lower = word.toLowerCase();
    return lower.length > 3 && lower.endsWith('s') && !NOT_PLURAL.has(lower) && !stops.has(lower);
  },
  singulars: (word) => [
    word,
    word.replace(/(?<=[lnrds])es$/, ''),
    word.replace(/(?<=[lnrd])es$|s$/i, ''),
  ],
  isAdverb: (word) => word.endsWith('mente'),
  collectives: words(
    'gente dosis crisis víctimas policías clubes virus tesis análisis lunes GWh sigma',
  ),
  isParticiple: (word) =>
    (/(?:ad|id)[oa]s$/.test(word) && word.length > 6) || /(?:ron|rán|ban|ían|[^clp]an)$/.test(word),
  measured: (noun) => `de ${noun}`.replace(/^de el /, 'del '),
  measures,
  takesOf: words(`
    tonelada toneladas kilo kilos kilogramos gramos litro litros hectolitros barriles galones metros centímetros milímetros hectáreas botellas cajas sacos bolsas latas casos actos dosis unidades pares paquetes camiones cargamentos rollos piezas botes
    cúbicos cuadrados
  `),
  numberOf: phrases('número de, cifra de, cantidad de'),
  aged: phrases('a la edad de, edades, con edades, menores de, mayores de'),
  being: phrases(
    'él tiene, ella tiene, que tiene, él tenía, ella tenía, que tenía, cumplió, cumple',
  ),
  qualifiers,
};
