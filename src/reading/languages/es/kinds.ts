import { rows } from '../rows.ts';

/** Words for what is counted, by family and kind. */
export const kinds = rows(`
people: personas persona chicos chicas vecinos vecino habitantes ciudadanos miembros miembro trabajadores trabajador
  empleados empleado alumnos alumno alumnas estudiantes estudiante profesores maestros pacientes paciente enfermeros
  médicos agentes bomberos migrantes migrante refugiados refugiado votantes votante votos electores elector delegados
  diputados diputado senadores concejales jueces mineros minero pescadores pescador marineros conductores conductor
  turistas turista visitantes aficionados manifestantes manifestante acusados acusado sospechosos detenidos reclusos
  presos rehenes jugadores voluntarios familias supervivientes superviviente sobrevivientes víctimas víctima
people dead: muertos muertas muerto muertes mueren murieron muere fallecidos fallecidas fallecieron fallecen murió falleció mortales cadáveres
  cuerpos
people hurt: heridos heridas herido lesionados lesionadas
people laid off: empleos empleo puestos despidos despido despedirá despide despedir despidió despedidos
people held: detenidos detenidas detenido detenciones arrestados arrestadas detuvo detienen
people out: evacuados evacuadas evacuar evacuó evacuaron desalojados desalojadas desalojar
people missing: desaparecidos desaparecidas
vehicles: vehículos vehículo camiones camión autobuses autobús coches coche furgonetas trenes ambulancias
animals: animales animal vacas vaca ovejas cabras cabra cerdos caballos perros gallinas
homes: viviendas vivienda casas casa pisos piso edificios edificio
aircraft: aviones avión aeronaves aeronave reactores helicópteros
ships: barcos barco buques buque embarcaciones pateras
titles: títulos título medallas medalla trofeos
people men: hombres hombre varones varón
people women: mujeres mujer
people children: niños niñas niño niña menores
people adults: adultos
people passengers: pasajeros pasajero
people crew: tripulantes
people soldiers: soldados soldado militares
people civilians: civiles civil
people police: policías
people rebels: guerrilleros
titles gold: oro oros
titles silver: plata platas
titles bronze: bronce bronces
votes for: favor apoyó apoyaron
votes against: contra rechazó rechazaron
votes abstained: abstenciones abstención abstuvieron abstuvo
votes unsaid: sabe contesta indecisos respondió contestó saben contestan
parties government: oficialismo gobierno
parties opposition: oposición
payment cash: efectivo
payment shares: acciones
payment debt: deuda bonos
quantities: área superficie extensión longitud largo anchura ancho altura alto profundidad grosor diámetro radio
  distancia alcance tamaño peso masa carga volumen capacidad velocidad temperatura tiempo periodo período plazo
  duración edad retraso espera precio coste costo valor tarifa salario sueldo ingreso ingresos presupuesto deuda tasa
  proporción porcentaje cuota participación inflación crecimiento mayoría probabilidad nivel rendimiento
prices: precio precios coste costes costo costos tarifa tarifas alquiler alquileres sueldo sueldos salario salarios
  gasto gastos ingresos beneficio beneficios ganancia ganancias ventas presupuesto deuda deudas facturación pérdidas
`);
