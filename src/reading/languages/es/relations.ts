import { phrases, words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';

const list = (text: string): ReadonlySet<string> =>
  new Set(text.split(',').map((phrase) => phrase.trim()));

export const relations: LanguageFields['relations'] = {
  inAll: phrases('en total, en conjunto'),
  totalOf: phrases(
    'con un total de, que hacen un total de, que hacen, hasta sumar, para sumar, lo que hace un total de, lo que supone un total de, para un total de, lo que suma, lo que da un total de, que suman, sumando, hasta un total de, en total',
  ),
  apposedTotal: phrases('un total de, en total'),
  ages: phrases('edades, menores de, mayores de'),
  filled: phrases(
    'compuesto por, compuesta por, integrado por, integrada por, formado por, formada por, compuestos por, compuestas por',
  ),
  included: phrases('incluían, incluyen, incluye'),
  remaining: phrases(
    'con lo que quedarán, con lo que quedan, dejando, los otros, las otras, los restantes, las restantes, el restante, los demás, el otro, el resto',
  ),
  theRest: phrases('el resto, los demás, las demás'),
  exclusive: [
    {
      classes: [
        words('hombres hombre varones varón'),
        words('mujeres mujer'),
        words('niños niñas menores'),
      ],
      fills: [[0, 1]],
    },
    {
      classes: [words('oro oros'), words('plata platas'), words('bronce bronces')],
      fills: [[0, 1, 2]],
    },
    {
      classes: [
        words('favor apoyó apoyaron'),
        words('contra rechazó rechazaron'),
        words('abstenciones abstención abstuvieron abstuvo'),
      ],
      fills: [],
    },
    { classes: [words('pasajeros'), words('tripulantes')], fills: [[0, 1]] },
    {
      classes: [
        words('soldados militares'),
        words('civiles'),
        words('policías'),
        words('guerrilleros'),
      ],
      fills: [],
    },
    { classes: [words('oficialismo gobierno'), words('oposición')], fills: [] },
    { classes: [words('efectivo'), words('acciones'), words('deuda bonos')], fills: [] },
    { classes: [words('adultos'), words('niños menores')], fills: [[0, 1]] },
  ],
  unsaid: words('sabe contesta indecisos respondió contestó saben contestan'),
  copulas: words('son eran fueron era es están estaban votaron votó en a no se dijo declaró de'),
  places: words('de en para'),
  leftBehind: words('restantes restante'),
  looseLinks: words('de por para en a'),
  listLinks: words('y e un una el los las restante restantes otro otros otra otras mientras que'),
  makeUp: phrases('representaron, representan, representaban, sumaron, suponen, supusieron'),
  ofVotes: phrases('de los votos, de los sufragios, del voto, de las papeletas'),
  partyLinks: words('con obtuvo logró'),
  marginOf: phrases(
    'una diferencia de, un margen de, una ventaja de, una mayoría de, diferencia de, margen de',
  ),
  marginUnits: words('voto votos punto puntos gol goles sufragios'),
  versus: words('a contra frente'),
  runningTotal: phrases(
    'con lo que el total asciende a, con lo que el total sube a, lo que eleva el total a, elevando el total a, lo que eleva la cifra a',
  ),
  listedTotal: phrases('un total de, total de, en total'),
  ofThem: phrases('de ellos, de ellas, de los cuales, de las cuales'),
  among: phrases(
    'entre ellos, entre ellas, de ellos, de ellas, de los cuales, de las cuales, de los que, de las que, incluidos, incluidas, entre los que figuran, entre los que se encuentran',
  ),
  clauseOpeners: words('que pero y mientras'),
  wholeFirst: phrases('de, de entre, entre, del total de'),
  kinds: [
    words('muertos muertas muertes fallecidos fallecidas'),
    words('heridos heridas lesionados lesionadas'),
  ],
  determiners: words('los las sus el la su'),
  possessives: words('su sus'),
  shareLinks: words(
    'es decir sea un el una unos unas casi cerca de del más menos alrededor aproximadamente',
  ),
  ofTotal: phrases('del total, de ellos, de ellas, de todos, de todas, del conjunto'),
  rises: words(
    'crecieron subieron aumentaron elevaron suben crecen aumentan elevó eleva elevar encareció incrementaron dispararon disparó avanzó avanzaron subió sube subido subida aumentó aumenta aumentado aumento creció crece crecido crecimiento elevó alza incremento incrementó repuntó ascendió',
  ),
  falls: words(
    'bajaron cayeron descendieron disminuyeron redujeron reduce reducen reducir recortaron rebajaron ralentizó desaceleró desciende caen bajan abarató retrocede bajó baja bajado bajada cayó cae caído caída descendió desciende descenso disminuyó disminuye disminución redujo reducido reducción recorte recortó rebajó rebaja retrocedió',
  ),
  gains: words('ganó gana ganaron sumó suma avanzó'),
  losses: words('perdió pierde perdieron cedió cede dejó'),
  multiples: new Map([
    ['duplicó', 2],
    ['duplicado', 2],
    ['duplicaron', 2],
    ['duplicar', 2],
    ['dobló', 2],
    ['triplicó', 3],
    ['triplicado', 3],
    ['triplicaron', 3],
    ['cuadruplicó', 4],
    ['cuadruplicado', 4],
  ]),
  comparedWith: phrases(
    'frente a, frente a los, frente a las, frente al, contra, comparado con, comparados con, en comparación con, respecto a, respecto de',
  ),
  moves: words('escaló escala trepó trepa pasó pasa pasar llegó llega llegar'),
  otherVerbs: words(
    'llevó llevaron empujó empujaron hizo hicieron provocó provocaron obligó permitió situó fue fueron pasó aunque mientras pero porque cuando tras después antes pese y luego que quien',
  ),
  periods: words(
    'por acción hora barril tonelada persona en de del a el la los las un una al este esta pasado pasada anterior mismo misma año años mes meses semana semanas trimestre semestre primer primero segundo tercer cuarto día días antes atrás hace periodo período temporada ayer hoy lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
  ),
  basisPoints: list('puntos básicos, punto básico, pb'),
  hundredths: words('céntimos céntimo centavos centavo'),
  points: list('puntos porcentuales, punto porcentual, puntos'),
};
