import { phrases, words } from '../../tokens/phrases.ts';
import type { Wordings } from '../fields/wordings.ts';
import { rows } from '../rows.ts';
import { changes } from './changes.ts';
import { kinds } from './kinds.ts';

/** What words say of numbers beside them. */
export const wordings: Wordings = {
  totals: rows(`
in all: en total, en conjunto
adding up to: con un total de, que hacen un total de, que hacen, hasta sumar, para sumar, lo que hace un total de,
  lo que supone un total de, para un total de, lo que suma, lo que da un total de, que suman, sumando,
  hasta un total de, en total
a total of: un total de, en total, total de
together: el total, suman, lo que hace, lo que da, en suma, juntos, juntas, entre todos, entre todas, asciende a,
  ascienden a, se eleva a, hasta ahora
running: con lo que el total asciende a, con lo que el total sube a, lo que eleva el total a, elevando el total a,
  lo que eleva la cifra a
bringing: con lo que, elevando, eleva, elevó, lo que eleva, lo que elevó, llevando, sube, sitúa, situando, situó
heading: total, totales, suma, total general
`),
  parts: rows(`
another: otros, otras, otro, otra, otros tantos, más, adicionales, a otros, a otras
all: los, las
rest: los otros, las otras, los restantes, las restantes, los demás, las demás, el resto, dejando, el otro, la otra,
  con lo que quedarán, con lo que quedan, el restante
left: restantes, restante, que falta, que faltan, que queda, que quedan, que sobra
out of: de, de entre, entre, del total de
of them: de ellos, de ellas, de los cuales, de las cuales, de los que, de las que
of the total: del total, de todos, de todas, del conjunto
including: entre ellos, entre ellas, incluidos, incluidas, entre los que figuran, entre los que se encuentran
included: incluían, incluyen, incluye
filled: compuesto por, compuesta por, integrado por, integrada por, formado por, formada por, compuestos por,
  compuestas por, procede de, proceden de, repartidos en, divididos en
making up: representaron, representan, representaban, sumaron, suponen, supusieron, representa, supone
`),
  votes: rows(`
of the vote: de los votos, de los sufragios, del voto, de las papeletas
side: a favor, votó a favor, votaron a favor, en contra, votó en contra, votaron en contra, se abstuvo,
  se abstuvieron, se abstendría, abstención, votaría, no sabe, apoya, rechaza, respaldó, preguntados, preguntadas
abstained: abstención, abstenciones, se abstuvo, se abstuvieron
margin: una diferencia de, un margen de, una ventaja de, una mayoría de, diferencia de, margen de, la diferencia,
  su ventaja
most: la mayoría de, una mayoría de, la mayor parte de
`),
  again: phrases(
    'o, así, por tanto, es decir, o sea, esto es, lo que supone, lo que equivale, equivalente a, equivalentes a, al cambio, lo que representa, que representa, una participación del, la participación, una tasa del, una proporción del, una proporción de, el, la, unos, unas, un, una, lo que significa',
  ),
  average: phrases('una media de, un promedio de, de media, en promedio, un promedio'),
  ...changes,
  rates: rows(`
interval: cada
second: por segundo, al segundo, cada segundo
minute: al minuto, por minuto, cada minuto
hour: en una hora, a la hora, por hora, cada hora
day: en un día, al día, por día, cada día, diarios, diarias, por noche, la noche
week: en una semana, a la semana, por semana, cada semana, semanales
month: en un mes, al mes, por mes, cada mes, mensuales
year: en un año, al año, por año, cada año, anuales
each: cada uno, cada una, cada, por persona, por cabeza, por unidad, la unidad, por entrada, la entrada, por acción, por barba, por alumno, por niño, por habitante, por socio, por trabajador, por empleado, por familia, por vivienda, por casa, por kilo, el kilo, por litro, el litro, por tonelada, la tonelada, por caja, por botella, por plato, el cubierto, por cubierto, por pasajero, por viaje, por partido, por hectárea, a cada, para cada
`),
  yields: phrases(
    'recaudaron, recaudó, recaudado, ganaron, ganó, ingresaron, ingresó, cobró, cobraron, pagó, pagaron, costó, costaron, obtuvo, obtuvieron, gastó, gastaron, reunió, reunieron, se perdieron, fabricó, produjo, cobrará',
  ),
  calendar: rows(`
each: aniversario, cumpleaños
100: centenario,
50: bodas de oro, cincuentenario
25: bodas de plata,
60: bodas de diamante,
150: sesquicentenario, siglo y medio
200: bicentenario,
noon: mediodía,
midnight: medianoche,
past 30: # y media,
past 15: # y cuarto,
past -15: # menos cuarto,
founded: fundado, fundada, fundó, abrió, abierto, abierta, inaugurado, inaugurada, inauguró, creado, creada,
  construido, construida, desde, se casaron, se casó
died: murió, murieron, falleció, muerte, cuando, cumplió, se jubiló, muere, fallece
aged: a los, tenía, a la edad de, con, cumplió, tiene
later: días después, días más tarde, semanas después, años después, años más tarde, años antes, tras, después de, en esos, en estos
`),
  whereas: phrases('mientras que, mientras'),
  times: words(
    'acción persona pasado pasada anterior mismo misma trimestre semestre cuarto antes atrás hace periodo período temporada ayer hoy últimos últimas primeros primeras',
  ),
  listing: rows(`
both: ambos, ambas
all: a saber, son, eran, fueron, estos son, estas son, se trata de
some: como, tales como, por ejemplo, entre otros, entre otras, y otros, etc, sobre todo, especialmente, en particular
next: plata, bronce, le sigue, le siguen, seguido de, seguida de, por delante de, por detrás, aventaja
highest: más mayor alta alto máximo oro líder lidera primera primero encabeza
lowest: menos menor baja bajo mínimo barata barato
1: primero primera primer
2: segundo segunda
3: tercero tercera tercer
4: cuarto cuarta
5: quinto quinta
6: sexto sexta
7: séptimo séptima
8: octavo octava
9: noveno novena
10: décimo décima
set 1: un solo, una sola, un único, una única, solo un, sólo un, solo una, sólo una
set 2: ambos, ambas, dúo, par, dueto
set 3: trío, terna
set 4: cuarteto
set 5: quinteto
set 6: media docena, sexteto
set 10: decena
set 12: docena
set 20: veintena
set 15 day: quincena
set 3 month: trimestre
set 4 month: cuatrimestre
set 6 month: semestre, medio año
set 18 month: año y medio,
set 3 year: trienio
set 4 year: cuatrienio
set 5 year: lustro, quinquenio
set 10 year: década, decenio
set 100 year: siglo
`),
  kinds,
};
