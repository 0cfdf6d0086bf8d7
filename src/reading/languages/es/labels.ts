import { rows } from '../rows.ts';
import { decadesBehind } from '../../exempt/ways/decades.ts';
import { numberedNouns } from '../../exempt/ways/numbered-nouns.ts';
import { behindStreet } from '../../exempt/ways/streets.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import type { LabelFields } from '../fields/label-fields.ts';
import { idioms, uncounted, vagueLeaders } from './idioms.ts';
import { qualifiers } from './qualifiers.ts';
import { topics } from './topics.ts';

/** “Las once menos cinco”, “las doce y diez”: minutes behind an hour. */
const minutesLeaders =
  'la una,las dos,las tres,las cuatro,las cinco,las seis,las siete,las ocho,las nueve,las diez,las once,las doce'
    .split(',')
    .flatMap((hour) => [hour, `${hour} menos`, `${hour} y`]);

const ordinalEnds = words('er ro do to vo mo ra ª º a o s');

export const labels: LabelFields = {
  manuscript: rows(`
byline: por
related: relacionado, noticia relacionada, noticias relacionadas, lea también, lee también, lea además, vea también, más sobre el tema, le puede interesar, te puede interesar
published: publicado, publicado el, publicada el, actualizado, actualizado el, actualizada el
`),
  months: words(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre setiembre ene feb mar abr jun jul ago sept sep oct nov dic',
  ),
  weekdays: words('lunes martes miércoles jueves viernes sábado domingo'),
  yearLeaders: words(
    'en desde año años curso temporada verano invierno otoño primavera ejercicio mediados finales principios',
  ),
  clock: phrases(
    [
      'a las, a la, para las, sobre las, hacia las, desde las, hasta las, de las, pasadas las, antes de las, después de las, entre las, y las',
      ...minutesLeaders,
      '# horas gmt, # hora local, # de la mañana, # de la tarde, # de la noche, # de la madrugada, # horas del, # h',
    ].join(','),
  ),
  labels: phrases(
    'apartados, capítulos, secciones, anexos, salas, aulas, líneas, etapas, jornadas, leyes, rutas, vuelos, andenes, vol, tomo, vuelo, ruta, carretera, autopista, autovía, salida, andén, puerta, terminal, capítulo, sección, apartado, anexo, tabla, figura, línea, volumen, sala, habitación, aula, vía, dársena, muelle, pista, piso, bloque, edificio, distrito, zona, sector, canal, radio, fase, nivel, tipo, grado, grupo, ronda, jornada, semana, día, etapa, regla, ley, título, resolución, enmienda, decreto, directiva, orden, reglamento, versión, modelo, batallón, regimiento, brigada, autobús, autobuses, tren, trenes, carril, reactor, pozo, casilla, butaca, fila, asiento, expediente, caso, categoría, categorías, ficha, matrícula, parcela, estación, puesto, agenda, generación, generación del, constitución del, régimen del, crisis del, crac del, quinta del, mundial del, guerra del, golpe del, kilómetro, km, punto kilométrico, código, distrito postal, centro, colegio electoral, mesa, álbum, álbumes, disco, para reportes :, emergencias :, informes :, información :, según el, teléfono, tel, tfno, llame al, llamar al, llamen al, llamando al, marcar el, marque el, móvil, fax, el teléfono, # bis, # ter',
  ),
  firmLabels: phrases(
    'los días, fig, figs, cuadro, cuadros, gráfico, gráficos, talla, tallas, foja, fojas, folio, issn, isbn, ext, int, extensión, interno, carretera federal, carretera nacional, n.º, n.°, página, páginas, pág, págs, p, pp, artículo, artículos, art, arts, número, números, n, nº, núm, núms, no, nota, párrafo, punto, disposición, teléfono, ley, ley n.º, ley nº, ley nacional, decreto, decreto ley, ordenanza, resolución, expediente, dni',
  ),
  isOrdinal: (_, letters) => ordinalEnds.has(letters),
  counting: phrases('los, las, otros, otras, solo, sólo, apenas'),
  topics,
  ways: (stops) => [
    numberedNouns(words('el la del al'), words('el'), stops, words('y a o')),
    decadesBehind(
      phrases('años, del, en los, de los'),
      phrases('años, en los'),
      qualifiers.before,
      words('y a al o de del hasta para entre por'),
    ),
    behindStreet(
      words('calle avenida avda plaza paseo camino carretera callejón bulevar carrera ronda'),
    ),
  ],
  idioms,
  uncounted,
  vagueLeaders,
};
