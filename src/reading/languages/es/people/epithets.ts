import { words } from '../../../tokens/phrases.ts';
import { lending, saying } from '../speech-verbs.ts';
import { offices } from './offices.ts';
import { isSomebody } from './somebody.ts';

/** Words by which a text may go on with anybody that it has named. */
const ANYBODY = `
  testigo dirigente dirigenta político política líder mujer hombre señor señora joven anciano anciana protagonista entrevistado entrevistada acusado acusada imputado
  imputada procesado procesada detenido detenida condenado condenada responsable veterano veterana viudo viuda artista autor autora jugador jugadora
  deportista campeón campeona delantero delantera ariete técnico técnica míster preparador preparadora estratega guardameta arquero arquera ciclista
  corredor corredora tenista piloto cantante actor actriz escritor escritora cineasta activista goleador goleadora estudiante jubilado jubilada
  viejo vieja aludido aludida funcionario funcionaria empresario empresaria investigador investigadora futbolista científico científica físico física químico química economista analista experto experta
  especialista catedrático catedrática historiador historiadora académico académica botánico botánica matemático matemática astrofísico astrofísica ingeniero ingeniera
  arquitecto arquitecta galardonado galardonada premiado premiada homenajeado homenajeada laureado laureada investigado investigada sospechoso sospechosa
  denunciante demandante querellante demandado demandada afectado afectada damnificado damnificada fallecido fallecida aspirante finalista anfitrión anfitriona
  compareciente declarante interpelado interpelada convocante invitado invitada huésped desaparecido desaparecida
`;

/** Words for where somebody comes from that end as few others do. */
const ORIGINS = `
  español española marroquí croata belga suizo suiza ruso rusa turco turca polaco polaca checo checa sueco sueca vasco vasca navarro navarra catalán
  catalana andaluz andaluza canario canaria balear cántabro cántabra donostiarra mallorquín mallorquina británico británica alemán alemana serbio serbia
  búlgaro búlgara israelí iraní iraquí pakistaní saudí tico tica nica boricua tapatío tapatía austríaco austríaca ítalo chino china nipón nipona
  mexiquense charrúa galo gala lusa luso francés francesa húngaro húngara eslovaco eslovaca finlandesa australiano
`;

/** Words that end as words for people do, and are none. */
const OTHERS = `
  semana mañana ventana campana verano plano mano grano órgano cocina oficina medicina marina disciplina doctrina rutina gasolina piscina esquina
  cantina máquina página cena pena arena condena escena antena cadena terreno veneno freno pleno camino destino vino molino casino pino expediente
  cuaderno paciente villano aduana sabana sábana lana rana fortuna vacuna trama mina ruina turbina
  propina sentina empresa mesa sobremesa sorpresa promesa defensa prensa interés mes arancel estrés
  bueno buena pleno plena lleno llena ajeno ajena sereno serena temprano cercano cercana lejano lejana sano sana vano vana humano humana urbano urbana
  mediano meridiano extraño extraña pequeño pequeña sueño diseño empeño desempeño rebaño leña seña contraseña reseña peña cigüeña
  luego juego fuego riego ruego pliego sosiego apego ego bodega entrega vega
  llega juega entrega riega niega pega alega agrega delega navega despega gana llena suena frena ordena estrena entrena camina termina domina elimina
    ilumina contamina determina denomina destina opina imagina adivina afina coordina examina culmina combina inclina declina origina investiga
    enseña empeña sueña diseña desempeña daña engaña acompaña pesa cesa expresa regresa ingresa interesa atraviesa confiesa besa procesa
  harina encina espina colina cortina vitrina resina ruina cabina letrina marquesina jabalina sirena colmena melena faena verbena gallina sardina golondrina
    rutina tribuna laguna nómina proteína vitamina piscina retina neblina bobina salina tina china persiana caravana membrana manzana porcelana
    sotana diana desgana filigrana docena decena quincena treintena veintena centena novena antena avena cadena vena piano océano pantano altiplano
    tirano gusano barreno heno trueno seno nitrógeno oxígeno hidrógeno fenómeno cuaderno invierno
    pingüino torbellino remolino comino dino sino término
  veintitrés revés través después además quizás ciprés arnés
  esa remesa represa dehesa estreno desafina
`;

const list = (text: string): ReadonlySet<string> => words(text.trim());
const people = list(ANYBODY);
const origins = list(ORIGINS);
const others = list(OTHERS);

/** “Exalcalde”, “exportera”: whoever was so before. */
const isFormer = (word: string): boolean =>
  word.startsWith('ex') && (offices.has(word.slice(2)) || isSomebody(word.slice(2)));

/** True for “the woman”, “the Brazilian”: words that tell somebody without an office. */
export function isEpithet(word: string): boolean {
  if (isFormer(word) || people.has(word) || origins.has(word)) return true;
  if (offices.has(word) || others.has(word) || saying.has(word) || lending.has(word)) return false;
  return /(?:.{2}eñ[oa]|.{2}[aei]n[oa]|.{3}ense|.{2}[lnrt]és|.{3}esa|.{2}eg[oa]|uay[oa])$/.test(
    word,
  );
}
