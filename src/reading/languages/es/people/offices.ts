import { kindsIn } from '../../office-families.ts';

/**
 * Words for those who hold one kind of office, a line each. Behind the bar stand those by which a text goes on with
 * somebody whose office it has told by another word; “jefe+estado” is a “jefe de Estado”.
 */
export const FAMILIES = `
  alcalde alcaldesa exalcalde exalcaldesa intendente intendenta primera primer | regidor regidora edil munícipe burgomaestre jefe+comunal
  presidente presidenta expresidente expresidenta | mandatario mandataria gobernante exmandatario exmandataria jefe+estado jefa+estado
    jefe+ejecutivo jefa+ejecutivo jefe+gobierno jefa+gobierno
  gobernador gobernadora exgobernador exgobernadora | mandatario mandataria
  ministro ministra exministro exministra canciller secretario secretaria viceministro viceministra premier | titular funcionario funcionaria secretario+estado
    secretaria+estado titular+cartera
  consejero consejera conseller consellera | titular
  vicepresidente vicepresidenta vicealcalde vicealcaldesa vicegobernador vicegobernadora vicerrector vicerrectora | dirigente funcionario funcionaria
  subdirector subdirectora coordinador coordinadora encargado encargada delegado delegada comisionado comisionada representante responsable | funcionario
    funcionaria responsable
  rector rectora decano decana | académico académica catedrático catedrática docente
  propietario propietaria dueño dueña socio socia | empresario empresaria hostelero hostelera restaurador restauradora
  secretario secretaria subsecretario subsecretaria director directora intendente jefe jefa fiscal procurador | funcionario funcionaria titular
  diputado diputada exdiputado exdiputada senador senadora congresista asambleísta legislador legisladora | legislador legisladora parlamentario
    parlamentaria congresista
  diputado diputada legislador legisladora | diputado diputada
  concejal concejala edil | edil regidor regidora concejal concejala
  portavoz vocero vocera candidato candidata líder secretario secretaria presidente presidenta diputado diputada senador senadora | dirigente político
    política parlamentario parlamentaria legislador legisladora congresista
  juez jueza magistrado magistrada | magistrado magistrada togado togada instructor instructora juez jueza presidente+sala
    presidenta+sala presidente+tribunal presidenta+tribunal
  fiscal fiscala procurador procuradora | funcionario funcionaria persecutor persecutora representante+ministerio
  entrenador entrenadora técnico técnica míster seleccionador seleccionadora dt | preparador preparadora estratega timonel adiestrador técnico míster
    entrenador seleccionador
  jugador jugadora delantero delantera portero portera arquero arquera defensa central lateral volante mediocampista centrocampista mediapunta extremo
    capitán capitana goleador goleadora guardameta atacante | futbolista ariete cancerbero zaguero zaguera meta deportista
  ciclista corredor corredora atleta tenista piloto nadador nadadora velocista fondista maratoniano maratoniana saltador saltadora | deportista atleta
  gerente director directora presidente presidenta fundador fundadora dueño dueña consejero consejera | directivo directiva ejecutivo ejecutiva
    empresario empresaria
  investigador investigadora científico científica profesor profesora catedrático catedrática biólogo bióloga físico física químico química ecólogo
    ecóloga geólogo geóloga astrónomo astrónoma paleontólogo paleontóloga arqueólogo arqueóloga sismólogo sismóloga climatólogo climatóloga
    meteorólogo meteoróloga director directora autor autora coautor coautora sociólogo socióloga | investigador investigadora científico científica
    experto experta especialista académico académica docente
  abogado abogada defensor defensora letrado letrada | letrado letrada penalista jurista abogado abogada defensor defensora
  economista analista | experto experta especialista
  médico médica doctor doctora cirujano cirujana epidemiólogo epidemióloga pediatra virólogo viróloga jefe jefa | facultativo facultativa galeno
    especialista doctor doctora médico médica cirujano cirujana pediatra
  secretario secretaria delegado delegada sindicalista titular | sindicalista gremialista dirigente
  escritor escritora novelista poeta narrador narradora | autor autora novelista
  cantante músico música compositor compositora cantautor cantautora vocalista | artista intérprete
  actor actriz | intérprete
  director directora | cineasta realizador realizadora
  obispo arzobispo cardenal | prelado purpurado religioso
  sacerdote párroco cura padre | religioso sacerdote
  papa | pontífice
  general coronel comandante almirante capitán capitana teniente | militar uniformado oficial
  comisario comisaria inspector inspectora sargento agente mayor coronel capitán capitana teniente prefecto prefecta | uniformado uniformada oficial policía agente
  agricultor agricultora ganadero ganadera | productor productora
  maestro maestra profesor profesora | docente
  embajador embajadora cónsul | diplomático diplomática
  presidente presidenta fundador fundadora portavoz coordinador coordinadora | activista ambientalista ecologista dirigente
  presidenta presidente candidato candidata dirigente exministro exministra diputado diputada | líder opositor opositora
`;

/** Words by which a text may go on with anybody that it has named. */
const ANYBODY = `
  testigo dirigente político política líder mujer hombre señor señora joven anciano anciana protagonista entrevistado entrevistada acusado acusada imputado
  imputada procesado procesada detenido detenida condenado condenada responsable veterano veterana viudo viuda artista autor autora jugador jugadora
  deportista campeón campeona delantero delantera ariete técnico técnica míster preparador preparadora estratega guardameta arquero arquera ciclista
  corredor corredora tenista piloto cantante actor actriz escritor escritora cineasta activista goleador goleadora estudiante jubilado jubilada
  viejo vieja aludido aludida funcionario funcionaria empresario empresaria investigador investigadora futbolista científico científica físico física químico química economista analista experto experta
  especialista catedrático catedrática historiador historiadora académico académica botánico botánica matemático matemática astrofísico astrofísica ingeniero ingeniera
  arquitecto arquitecta
`;

export const offices = kindsIn(FAMILIES);

/** Words for where somebody comes from that end as few others do. */
const ORIGINS = `
  español española marroquí croata belga suizo suiza ruso rusa turco turca polaco polaca checo checa sueco sueca vasco vasca navarro navarra catalán
  catalana andaluz andaluza canario canaria balear cántabro cántabra donostiarra mallorquín mallorquina británico británica alemán alemana serbio serbia
  búlgaro búlgara israelí iraní iraquí pakistaní saudí tico tica nica boricua tapatío tapatía austríaco austríaca ítalo chino china nipón nipona
  mexiquense charrúa galo gala lusa luso francés francesa húngaro húngara eslovaco eslovaca finlandesa australiano
`;

/** Words for things that end as words for people do. */
const THINGS = `
  semana mañana ventana campana verano plano mano grano órgano cocina oficina medicina marina disciplina doctrina rutina gasolina piscina esquina
  cantina máquina página cena pena arena condena escena antena cadena terreno veneno freno pleno camino destino vino molino casino pino expediente
  hermano hermana sobrino sobrina padrino vecino vecina cuaderno paciente villano aduana sabana lana rana fortuna vacuna trama mina ruina turbina
  propina sentina empresa mesa sorpresa promesa defensa prensa interés mes arancel
`;

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const people = list(ANYBODY);
const origins = list(ORIGINS);
const things = list(THINGS);

/** True for “the woman”, “the Brazilian”: words that tell somebody without an office. */
export function isEpithet(word: string): boolean {
  if (word.startsWith('ex') && offices.has(word.slice(2))) return true;
  if (people.has(word) || origins.has(word) || /(?:ólog|ónom)[oa]$/.test(word)) return true;
  return (
    !things.has(word) &&
    !offices.has(word) &&
    /(?:eñ[oa]|[aei]n[oa]|ense|[lnrt]és|esa|eg[oa]|uay[oa]|^ex.{4,}(?:or|ora|ista|er[oa]|ad[oa]|ante|tr[oa]))$/.test(
      word,
    )
  );
}

/** True for “the Brazilian”: where somebody comes from, which is no office. */
export function isOrigin(word: string): boolean {
  return isEpithet(word) && !people.has(word) && !/^ex|(?:ólog|ónom)[oa]$/.test(word);
}
