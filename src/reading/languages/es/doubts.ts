import { cueTable, named } from '../../doubts/wording.ts';
import type { LanguageFields } from '../fields/language-fields.ts';

const classes = named(`
people: personas persona hombres hombre mujeres mujer niños niñas niño niña chicos chicas menores adultos vecinos vecino habitantes ciudadanos pasajeros pasajero tripulantes miembros miembro trabajadores trabajador empleados empleado alumnos alumno alumnas estudiantes estudiante profesores maestros pacientes paciente enfermeros médicos soldados soldado militares agentes policías bomberos migrantes migrante refugiados refugiado civiles votantes votante votos electores elector delegados diputados diputado senadores concejales jueces mineros minero pescadores pescador marineros conductores conductor turistas turista visitantes aficionados manifestantes manifestante acusados acusado sospechosos detenidos reclusos presos rehenes jugadores voluntarios familias supervivientes superviviente sobrevivientes víctimas víctima
people dead: muertos muertas muerto muertes mueren murieron muere fallecidos fallecidas fallecieron fallecen cadáveres cuerpos
people hurt: heridos heridas herido lesionados lesionadas
people laid off: empleos empleo puestos despidos despido despedirá despide despedir despidió despedidos
people held: detenidos detenidas detenido detenciones arrestados arrestadas detuvo detienen
people out: evacuados evacuadas evacuar evacuó evacuaron desalojados desalojadas desalojar
people missing: desaparecidos desaparecidas
vehicles: vehículos vehículo camiones camión autobuses autobús coches coche furgonetas trenes ambulancias
animals: animales animal vacas vaca ovejas cabras cabra cerdos caballos perros gallinas
homes: viviendas vivienda casas casa pisos piso edificios edificio
ships: barcos barco buques buque embarcaciones pateras
titles: títulos título medallas medalla trofeos
`);

/** Spanish wordings that tie numbers to one another. */
export const doubts: LanguageFields['doubts'] = {
  classes,
  cues: cueTable({
    total:
      'en total, en conjunto, un total de, total de, el total, sumando, que suman, suman, lo que suma, lo que hace, que hacen, lo que da, en suma, juntos, juntas, entre todos, entre todas, asciende a, ascienden a, se eleva a, hasta ahora',
    totalRow: 'total, totales, en total, suma, total general',
    bringing:
      'con lo que, elevando, eleva, elevó, lo que eleva, lo que elevó, llevando, sube, sitúa, situando, situó',
    now: 'ya son, ya suman, son ya, suman ya, ya hay, ya tiene, tiene ya, cuenta ya con, ya cuenta con, ascienden ya a',
    another: 'otros, otras, otro, otra, otros tantos, más, adicionales, a otros, a otras',
    all: 'los, las',
    rest: 'los otros, las otras, los restantes, las restantes, los demás, las demás, el resto, dejando, el otro, la otra',
    restBehind: 'restantes, restante',
    partOf:
      'de los, de las, de sus, de su, de la, del, del total de, de entre los, de entre las, entre los, entre las, de un total de, de',
    ofThem: 'de ellos, de ellas, de los cuales, de las cuales, de los que, de las que',
    filled:
      'compuesto por, compuesta por, integrado por, integrada por, formado por, formada por, compuestos por, compuestas por, procede de, proceden de, repartidos en, divididos en',
    ofHundred:
      'de los votos, del voto, de los sufragios, representa, representan, supone, suponen, a favor, en contra, se abstuvo, se abstuvieron, se abstendría, abstención, votaría, no sabe, apoya, rechaza, respaldó, preguntados, preguntadas',
    again:
      'o, así, por tanto, es decir, o sea, esto es, lo que supone, lo que equivale, equivalente a, lo que representa, que representa, una participación del, la participación, una tasa del, una proporción del, una proporción de, el, la, unos, unas, un, una, lo que significa',
    abstained: 'abstención, abstenciones, se abstuvo, se abstuvieron',
    average: 'una media de, un promedio de, de media, en promedio, un promedio',
    anniversary: 'aniversario, cumpleaños',
    century: 'centenario',
    founded:
      'fundado, fundada, fundó, abrió, abierto, abierta, inaugurado, inaugurada, inauguró, creado, creada, construido, construida, desde',
    margin:
      'la diferencia, su ventaja, una diferencia de, diferencia de, un margen de, una ventaja de, una mayoría de, por',
    most: 'la mayoría de, una mayoría de, la mayor parte de',
    change:
      'más, menos, subida, sube, subió, subieron, subirá, aumento, aumentó, aumentaron, incremento, incrementó, creció, crecieron, crecimiento, alza, bajada, baja, bajó, bajaron, caída, cayó, cayeron, descenso, descendió, descendieron, reducción, redujo, disminuyó, disminución, recorte, encareció, encarecimiento',
    from: 'de, desde, de los, de las, del, desde los, desde las',
    to: 'a, a los, a las, al, hasta, hasta los, hasta las, hasta el, en',
    against:
      'frente a, frente a los, frente a las, frente al, contra, comparado con, en comparación con, que los, que las, tras, respecto a',
    times: 'que el, que la, que los, que las, el doble, el triple, el cuádruple',
    otherHalf: 'la otra mitad',
    half: 'se redujo a la mitad, se redujeron a la mitad, la mitad que, la mitad de',
    double:
      'el doble, duplicó, duplicaron, duplicado, duplicarse, dobló, doblaron, el doble de los, el doble de las, el doble que los, el doble que las',
    triple:
      'el triple, triplicó, triplicaron, triplicado, triplicarse, tres veces más, el triple de los, el triple de las, el triple que los, el triple que las',
    quadruple: 'cuadruplicó, cuadruplicaron, cuadruplicado, cuatro veces más',
    perDay: 'al día, por día, cada día, diarios, diarias, por noche, la noche',
    perWeek: 'a la semana, por semana, cada semana, semanales',
    perMonth: 'al mes, por mes, cada mes, mensuales',
    perYear: 'al año, por año, cada año, anuales',
    perHour: 'a la hora, por hora, cada hora',
    perMinute: 'al minuto, por minuto, cada minuto',
    each: 'cada uno, cada una, por persona, por cabeza, por unidad, la unidad, por entrada, por acción, por barba',
    yield:
      'recaudaron, recaudó, recaudado, ganaron, ganó, ingresaron, ingresó, cobró, cobraron, pagó, pagaron, costó, costaron, obtuvo, obtuvieron, gastó, gastaron, reunió, reunieron, se perdieron, fabricó, produjo, cobrará',
    born: 'nacido en, nacida en, nació en, nacido el, nacida el, nació el',
    died: 'murió, murieron, falleció, muerte, cuando, cumplió, se jubiló, muere, fallece',
    aged: 'a los, tenía, a la edad de, con, cumplió, tiene',
    later: 'años después, años más tarde, años antes, tras, después de, en esos, en estos',
    definite: 'los, las, estos, estas, esos, esas, sus',
    or: 'o',
    one: 'uno, una',
    and: 'y, e, mientras que, mientras',
  }),
};
