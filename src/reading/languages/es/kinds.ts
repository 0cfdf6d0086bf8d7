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
vehicles: vehículos vehículo camiones camión autobuses autobús coches coche furgonetas furgoneta trenes tren
  ambulancias ambulancia taxis turismos motos tractores tranvías
animals: animales animal vacas vaca ovejas cabras cabra cerdos caballos perros perro gallinas reses terneros
  corderos yeguas aves pájaros ciervos lobos
homes: viviendas vivienda casas casa pisos piso edificios edificio
aircraft: aviones avión aeronaves aeronave reactores helicópteros
ships: barcos barco buques buque embarcaciones embarcación pateras cayucos veleros pesqueros lanchas navíos
titles: títulos título medallas medalla trofeos
settlements: pueblos pueblo aldeas aldea municipios municipio localidades localidad poblaciones población villas comunidades comunidad
schools: escuelas escuela colegios colegio institutos instituto liceos planteles plantel
shops: tiendas tienda comercios comercio locales local establecimientos establecimiento sucursales sucursal negocios
mines: minas mina pozos pozo canteras cantera
works: fábricas fábrica factorías factoría talleres
floors: plantas planta alturas
eateries: bares bar restaurantes restaurante tabernas cafeterías
crossings: puentes puente viaductos viaducto pasarelas pasarela
roads: carreteras carretera calles calle caminos camino vías avenidas
islands: islas isla islotes islote
weapons: armas arma fusiles fusil pistolas pistola escopetas rifles revólveres
pictures: cuadros cuadro lienzos lienzo pinturas pintura obras obra retratos
books: libros libro tomos tomo volúmenes ejemplares novelas manuscritos
clocks: relojes reloj cronógrafos
jewels: joyas joya alhajas diamantes esmeraldas gemas
signatures: firmas firma rúbricas adhesiones
awards: premios premio galardones galardón
grants: becas beca ayudas subvenciones
blazes: incendios incendio fuegos fuego
tremors: terremotos terremoto seísmos seísmo sismos sismo temblores temblor réplicas
thefts: robos robo hurtos asaltos atracos atraco
goals: goles gol tantos tanto dianas diana
matches: partidos partido encuentros encuentro duelos
trees: árboles árbol robles encinas pinos olmos
firms: empresas empresa compañías compañía sociedades
contracts: contratos contrato acuerdos acuerdo convenios
parcels: paquetes paquete cajas caja bultos bulto
clinics: hospitales hospital clínicas clínica ambulatorios
turbines: aerogeneradores aerogenerador turbinas molinos
lessons: clases clase lecciones cursos curso
meals: comidas comida platos plato raciones ración menús menú cenas
fossils: fósiles fósil restos huesos piezas
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
  gasto gastos ingresos beneficio beneficios ganancia ganancias presupuesto deuda deudas facturación pérdidas
`);
