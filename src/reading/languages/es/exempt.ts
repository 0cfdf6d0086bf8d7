import type { CalendarWords } from '../../exempt/dates.ts';
import type { LabelWords } from '../../exempt/label-words.ts';
import type { TallyWords } from '../../exempt/scores.ts';
import type { ClockWords } from '../../exempt/times.ts';
import type { IdiomWords } from '../../exempt/wording.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import { nouns } from './nouns.ts';
import { starters } from './sentences.ts';

export const calendar: CalendarWords = {
  months: words(
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr jun jul ago sept sep oct nov dic',
  ),
  capitalMonths: false,
  dateLinks: words('de del'),
  dayLinks: words('al hasta'),
  weekdays: words('lunes martes miércoles jueves viernes sábado domingo'),
  yearLeaders: words(
    'en desde año años curso temporada verano invierno otoño primavera ejercicio mediados finales principios',
  ),
  weakYearLeaders: words('de del hasta para y entre a al por'),
  countLeaders: phrases(
    'unos, unas, más de, menos de, casi, al menos, por lo menos, cerca de, alrededor de, en torno a, hasta unos, otros, otras, aproximadamente, como mínimo, los, las',
  ),
  determiners: words('el la su este'),
  decadeLeaders: phrases('años, del, en los, de los'),
  spelledDecades: phrases('años, en los'),
  eras: words('a.c d.c a.c. d.c. ac dc'),
  decadeEnds: words('s'),
};

/** “Las once menos cinco”, “las doce y diez”: minutes behind an hour. */
const minutesLeaders =
  'la una,las dos,las tres,las cuatro,las cinco,las seis,las siete,las ocho,las nueve,las diez,las once,las doce'
    .split(',')
    .flatMap((hour) => [hour, `${hour} menos`, `${hour} y`]);

export const clock: ClockWords = {
  followers: phrases(
    'a.m., p.m., am, pm, a . m, p . m, horas gmt, gmt, hora local, de la mañana, de la tarde, de la noche, de la madrugada, horas del, h',
  ),
  leaders: phrases(
    [
      'a las, a la, para las, sobre las, hacia las, desde las, hasta las, de las, pasadas las, antes de las, después de las, entre las, y las',
      ...minutesLeaders,
    ].join(','),
  ),
  hours: words('horas h hora'),
  bareLeaders: new Set(),
  schedules: new Set(),
  directions: new Set(),
  dayParts: new Set(),
  spelledLeaders: new Set(),
  links: words('a y o'),
};

const ordinalEnds = words('er ro do to vo mo ra ª º a o');

export const labels: LabelWords = {
  labels: phrases(
    'apartados, capítulos, secciones, anexos, salas, aulas, líneas, etapas, jornadas, leyes, rutas, vuelos, andenes, vol, tomo, vuelo, ruta, carretera, autopista, autovía, salida, andén, puerta, terminal, capítulo, sección, apartado, anexo, tabla, figura, línea, volumen, tomo, sala, habitación, aula, vía, dársena, muelle, pista, piso, bloque, edificio, distrito, zona, sector, canal, radio, fase, nivel, tipo, grado, grupo, ronda, jornada, semana, día, etapa, regla, ley, título, resolución, enmienda, decreto, directiva, orden, reglamento, versión, modelo, batallón, regimiento, brigada, autobús, autobuses, tren, trenes, carril, reactor, pozo, casilla, butaca, fila, asiento, expediente, caso, categoría, categorías, ficha, matrícula, parcela, estación, puesto, agenda, generación, generación del, constitución del, régimen del, crisis del, crac del, quinta del, mundial del, guerra del, golpe del, kilómetro, km, punto kilométrico, código, distrito postal, centro, colegio electoral, mesa, álbum, álbumes, disco',
  ),
  capitalLabels: phrases(''),
  firmLabels: phrases(
    'los días, fig, figs, cuadro, cuadros, gráfico, gráficos, talla, tallas, foja, fojas, folio, issn, isbn, ext, int, extensión, interno, carretera federal, carretera nacional, n.º, n.°, página, páginas, pág, págs, p, pp, artículo, artículos, art, arts, número, números, n, nº, núm, núms, no, nota, párrafo, punto, disposición, teléfono',
  ),
  capitalFollowers: new Set(),
  groupedLabels: phrases(
    'ley, ley n.º, ley nº, ley nacional, decreto, decreto ley, ordenanza, resolución, expediente, dni',
  ),
  titleLinks: words('de'),
  titleNouns: words('horas días minutos segundos años meses semanas noches'),
  placing: new Set(),
  isPlaceNoun: () => false,
  labelFollowers: words('bis ter'),
  reports: new Set(),
  isOrdinal: (_, letters) => ordinalEnds.has(letters),
  links: words('y a o'),
  nameArticles: words('el'),
  located: new Set(),
  determined: words('el la un una su'),
  numberedBy: words('el la del al'),
  unnumbered: nouns.stops,
  works: words('álbum álbumes disco discos sencillo novela película'),
  streetsBefore: words(
    'calle avenida avda plaza paseo camino carretera callejón bulevar carrera ronda',
  ),
  streets: new Set(),
  // Spanish opens a sentence with its verb: “Perdió 12 de los 45 escaños”.
  startsSentence: (word) =>
    starters.has(word) || /(?:[óé]|ron|[aí]an|aban?|rán?|ndo|mos|mente)$/.test(word),
  measures: nouns.measures,
};

export const phoneLeaders = phrases(
  'para reportes :, emergencias :, informes :, información :, según el, teléfono, tel, tfno, llame al, llamar al, llamen al, llamando al, marcar el, marque el, móvil, fax, línea, el teléfono',
);
export const versions = phrases('versión, v, v ., ios, android, windows, python');

export const tallies: TallyWords = {
  votes: words(
    'voto votos votación votó votaron senado congreso cámara pleno tribunal jurado mayoría aprobó aprobado aprobada moción diputados senadores comité consejo magistrados jueces',
  ),
  innings: new Set(),
  inningsLinks: new Set(),
  oddsLeaders: new Set(),
  oddsVerbs: new Set(),
  oddsFollowers: new Set(),
  games: words(
    'gana ganó ganar victoria empate empató empataron derrota derrotó perdió venció goleada gol goles marcador final semifinal partido set sets penaltis prórroga liga copa global remontó ida vuelta descanso',
  ),
};

export const idioms: IdiomWords = {
  idioms: phrases(
    '24 / 7, el 8 m, del 8 m, el 15 m, del 15 m, el 20 n, del 20 n, el 1 - o, del 1 - o, covid - 19, omega 3, omega - 3, omega 6, omega - 6, 11 - s, 11 - m, 50 / 50, uno a uno, uno por uno, uno tras otro, cada uno, ninguno, uno de los, dos por tres, no hay dos sin tres, cien veces, mil veces, mil gracias, mil y una, a las mil maravillas, de dos en dos, de tres en tres, de cuatro en cuatro, de cinco en cinco, de seis en seis, de diez en diez, de doce en doce, de cien en cien, uno mismo, a los cuatro vientos, cuatro gatos, mil cosas, en un dos por tres, siete vidas, los dos países, las dos partes, las dos orillas',
  ),
  uncounted: phrases('top 10, top - 10, top 5, top 20'),
  vagueLeaders: phrases(
    'varios, varias, unos pocos, algunos, algunas, muchos, pocos, decenas de, cientos de, centenares de, miles de',
  ),
  definite: words('los las estos estas'),
  two: words('dos'),
  one: words('uno un una'),
  centuries: new Set(),
  zero: words('cero'),
  links: phrases('a, de cada, por cada'),
  countedByOne: words('milla tonelada hectárea'),
};
