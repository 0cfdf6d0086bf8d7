import type { NounWords } from '../../figures/noun-words.ts';
import { phrases, words } from '../../tokens/phrases.ts';

const stops = words(`
  a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras vía
  y e o u ni pero sino que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando como si porque aunque mientras pues
  el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mi mis tu tus su sus nuestro nuestra nuestros nuestras
  yo tú él ella nosotros ellos ellas ustedes usted me te se nos le les
  es son era eran fue fueron ser sido está están estaba estaban estuvo ha han había habían haber hay hubo tiene tienen tenía tuvo tuvieron será serán sería serían
  no ya también además aún todavía solo sólo apenas nunca siempre ayer hoy mañana anoche antes después luego más menos muy tan tanto casi así ahora entonces cada ambos ambas tras
  dijo dice dicen dijeron afirmó aseguró explicó señaló murieron murió resultaron quedaron perdieron llegaron fallecieron viven vive siguen permanecen trabajan esperan ganaron perdió ganó costará cuesta cuestan
  lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta cien ciento mil millones millón próximo próximos último últimos
  cree sufre padece muere trabaja fuma opina prefiere recibe cobra gana pierde gasta necesita quiere puede debe sabe conoce reconoce admite asegura apoya rechaza teme duerme bebe consume declara
  respecto frente incluidos incluidas incluido incluida entre otros otras aproximadamente anuales interanual atrás vs
  tenemos estamos somos vamos hemos podemos debemos queremos sabemos hacemos decimos creemos vemos éramos teníamos estábamos fuimos
`);

const NOT_PLURAL = words(
  'más menos tras jueves lunes martes miércoles viernes entonces además quizás apenas atrás mientras antes después lejos gracias virus crisis tesis análisis gas mes país interés francés inglés portugués detrás través vez demás',
);

export const nouns: NounWords = {
  head: 'first',
  stops,
  tens: new Set(),
  frequencies: new Set(),
  pairs: phrases(
    'mujeres y niños, hombres y mujeres, niños y niñas, muertos y heridos, niñas y niños',
  ),
  recent: words('últimos últimas primeros primeras'),
  forecasters: new Set(),
  expecting: new Set(),
  skipped: words('más otros otras'),
  attributivePlurals: new Set(),
  per: words('por'),
  isPlural(word) {
    const lower = word.toLowerCase();
    return lower.length > 3 && lower.endsWith('s') && !NOT_PLURAL.has(lower) && !stops.has(lower);
  },
  singular: (word) => word.replace(/(?<=[lnrd])es$|s$/i, ''),
  isPluralEnding: (word) => word === 's',
  isOwner: () => false,
  isAdverb: (word) => word.toLowerCase().endsWith('mente'),
  collectives: words(
    'gente dosis crisis víctimas policías clubes virus tesis análisis lunes GWh sigma',
  ),
  closedHeads: new Set(),
  isParticiple: (word) =>
    (/(?:ad|id)[oa]s$/.test(word) && word.length > 6) || /(?:ron|rán|ban|ían|[^clp]an)$/.test(word),
  measures: new Set([
    ...['grados f', 'grados c', 'grado f', 'grado c'],
    ...words(`
    tonelada toneladas kilo kilos kilogramo kilogramos gramo gramos miligramo miligramos libra libras onza onzas quintal quintales
    metro metros kilómetro kilómetros centímetro centímetros milímetro milímetros milla millas pie pies pulgada pulgadas hectárea hectáreas acre acres cuadrado cuadrados cuadrada cúbico cúbicos
    litro litros hectolitro hectolitros hectómetro hectómetros galón galones barril barriles segundo segundos minuto minutos hora horas día días semana semanas mes meses año años década décadas siglo siglos trimestre trimestres
    grado grados celsius centígrado centígrados fahrenheit kelvin kélvines punto puntos porcentual porcentuales básico básicos base nudo nudos megavatio megavatios gigavatio gigavatios kilovatio kilovatios megavatios-hora
    vatio vatios voltio voltios caloría calorías veces vez millón millones habitante habitantes parte partes
    km V W A m cm dm mm nm kg g mg mcg µg μg t qq lb ft mph km/h bhp CV cc cl dl kV kW MW GW TW kWh MWh GWh TWh GB MB TB Hz C F ha L l ml hm h min s p pp pb hPa mb mbar kcal kJ MJ GJ Nm kN kPa MPa kWp MWp kVA MVA BTU BTC ETH kB KB MiB GiB mAh MP px fps rpm dpi dB dBA ppm ppb kt Mt Gt bpd bep/d TPM TEU TEUs UI Sv mSv µSv Bq mmHg GWh/año TWh/año
  `),
  ]),
  gluedMeasures: new Set(),
  emptyHyphens: new Set(),
  looseHyphens: new Set(),
  takesOf: words(`
    tonelada toneladas kilo kilos kilogramos gramos litro litros hectolitros barriles galones metros centímetros milímetros hectáreas botellas cajas sacos bolsas latas casos actos dosis unidades pares paquetes camiones cargamentos rollos piezas botes
    cúbicos cuadrados
  `),
  of: words('de'),
  ofThe: words('del'),
  determiners: words(
    'el la los las lo su sus este esta estos estas nuestros nuestras todos todas un una cada',
  ),
};
