import { words } from '../../../tokens/phrases.ts';

/** Kin, and others who are told by whose they are. */
const KIN = `
  madre padre mamá papá hijo hija hermano hermana marido esposo esposa abuelo abuela nieto nieta tío tía primo prima sobrino sobrina suegro suegra cuñado
  cuñada yerno nuera novio novia pareja viudo viuda exmarido exmujer compañero compañera amigo amiga vecino vecina colega ayudante socio socia discípulo
  discípula sucesor sucesora antecesor antecesora rival
`;

/** People by their trade, age or part in what happened, without an office. */
const TRADES = `
  chico chica chaval chavala niño niña muchacho muchacha pibe piba crío cría nene nena adolescente tipo señora señor caballero dama anciano anciana
  panadero panadera carnicero carnicera camarero camarera mesero mesera mozo moza cocinero cocinera pescador pescadora pescadero pescadera taxista chofer
  chófer conductor conductora camionero camionera enfermero enfermera bombero bombera policía guardia soldado obrero obrera albañil carpintero carpintera
  peluquero peluquera barbero librero librera frutero frutera ganadero ganadera pastor pastora campesino campesina comerciante tendero tendera hostelero
  hostelera voluntario voluntaria testigo manifestante pasajero pasajera turista visitante cliente clienta usuario usuaria lector lectora espectador
  espectadora asistente aficionado aficionada hincha socorrista monitor monitora alumno alumna maestro maestra profesor profesora bedel conserje portero
  portera limpiador limpiadora cajero cajera dependiente dependienta vendedor vendedora repartidor repartidora mensajero operario operaria trabajador
  trabajadora empleado empleada exempleado exempleada jubilado jubilada pensionista parado migrante inmigrante refugiado refugiada víctima
  superviviente sobreviviente herido herida preso recluso reclusa vigilante sereno cura monja fraile rabino imán juez jueza notario notaria asesor
  asesora consejero consultor consultora diplomático diplomática veterano veterana observador observadora participante miembro integrante representante
  dirigente militante votante elector electora propietario propietaria inquilino inquilina casero casera dueño dueña arquitecto arquitecta aparejador
  ingeniero ingeniera perito perita técnico técnica oceanógrafo oceanógrafa fotógrafo fotógrafa periodista reportero reportera redactor redactora locutor
  presentador presentadora productor productora guía barrendero barrendera basurero agricultor agricultora viticultor apicultor apicultora veterinario
  veterinaria psicólogo psicóloga farmacéutico farmacéutica dentista matrona partera oficial agente patrón capataz marinero marinera buzo buza piloto
  viejo vieja arriero molinero molinera minero minera sastre costurera modista lechero lechera cartero pintor escultor escultora
  persona habitante auxiliar supervisor supervisora constructor constructora ponente mecánico mecánica fontanero fontanera herrero herrera
  zapatero zapatera jardinero jardinera carbonero ferretero ferretera joyero joyera hotelero hotelera heladero heladera cosechero cosechera
  banquero banquera quiosquero quiosquera gruísta youtuber dramaturgo dramaturga crítico autoridad subdelegado subdelegada dimisionario
  dimisionaria destituido destituida sanitario sanitaria celador celadora guardés cuidador cuidadora portavoz dirigenta gerenta ujier
  regante transeúnte viandante peatón peatona motorista feriante ambulante inmobiliario lugareño lugareña parroquiano parroquiana
  azafata árbitro árbitra referí juvenil debutante novato novata
`;

/** Kin alone. */
const kin = words(KIN);

const trades = words(TRADES);

/** Things, qualities and places that end as trades do. */
const OTHERS = `
  revista entrevista constructora promotora productora lista pista vista prevista conquista autopista imprevista
  alrededor mostrador borrador comedor ordenador indicador recibidor ventilador tenedor cargador contenedor marcador mirador buscador congelador
  interruptor despertador procesador televisor
  computadora excavadora lavadora calculadora refrigeradora incubadora grabadora depuradora trituradora desaladora aceleradora fotocopiadora impresora
`;

const others = words(OTHERS);

/** True for “a neighbour”, “his mother”: words for people that tell no office. */
export function isSomebody(word: string): boolean {
  if (kin.has(word) || trades.has(word)) return true;
  return /(?:.{3}ista|.{4}[dt]ora|.{3}[aeo]dor)$/.test(word) && !others.has(word);
}
