import { kindsIn } from '../../office-families.ts';

/**
 * Words for those who hold one kind of office, a line each. Behind the bar stand those by which a text goes on with
 * somebody whose office it has told by another word; “jefe+estado” is a “jefe de Estado”.
 */
export const FAMILIES = `
  alcalde alcaldesa exalcalde exalcaldesa intendente intendenta | primer+edil primera+edil primer+mandatario primera+mandataria regidor regidora edil munícipe burgomaestre jefe+comunal
  presidente presidenta expresidente expresidenta | mandatario mandataria gobernante exmandatario exmandataria jefe+estado jefa+estado
    jefe+ejecutivo jefa+ejecutivo jefe+gobierno jefa+gobierno
  gobernador gobernadora exgobernador exgobernadora | mandatario mandataria
  ministro ministra exministro exministra canciller secretario secretaria viceministro viceministra premier | titular funcionario funcionaria secretario+estado
    secretaria+estado titular+cartera
  consejero consejera conseller consellera conselleiro conselleira | titular
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
  portavoz vocero vocera candidato candidata líder secretario secretaria presidente presidenta diputado diputada senador senadora | dirigente dirigenta político
    política parlamentario parlamentaria legislador legisladora congresista
  juez jueza magistrado magistrada | magistrado magistrada togado togada instructor instructora juez jueza presidente+sala
    presidenta+sala presidente+tribunal presidenta+tribunal
  fiscal fiscala procurador procuradora | funcionario funcionaria persecutor persecutora representante+ministerio
  entrenador entrenadora técnico técnica míster seleccionador seleccionadora dt | preparador preparadora estratega timonel adiestrador técnico míster
    entrenador seleccionador
  jugador jugadora delantero delantera portero portera arquero arquera defensa central lateral volante mediocampista centrocampista mediapunta extremo
    capitán capitana goleador goleadora guardameta atacante | jugador jugadora futbolista ariete cancerbero zaguero zaguera meta deportista
  ciclista corredor corredora atleta tenista piloto nadador nadadora velocista fondista maratoniano maratoniana saltador saltadora | deportista atleta
  gerente gerenta director directora presidente presidenta fundador fundadora dueño dueña consejero consejera | directivo directiva ejecutivo ejecutiva
    empresario empresaria
  director directora autor autora coautor coautora profesor profesora catedrático catedrática | investigador investigadora científico científica biólogo bióloga
    físico física químico química ecólogo ecóloga geólogo geóloga astrónomo astrónoma paleontólogo paleontóloga arqueólogo arqueóloga sismólogo
    sismóloga climatólogo climatóloga meteorólogo meteoróloga sociólogo socióloga experto experta especialista académico académica docente
  abogado abogada defensor defensora letrado letrada | letrado letrada penalista jurista abogado abogada defensor defensora
  economista analista | experto experta especialista
  médico médica doctor doctora cirujano cirujana epidemiólogo epidemióloga pediatra virólogo viróloga jefe jefa | facultativo facultativa galeno
    especialista doctor doctora médico médica cirujano cirujana pediatra
  secretario secretaria presidente presidenta delegado delegada sindicalista titular | sindicalista gremialista dirigente dirigenta
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

export const offices = kindsIn(FAMILIES);
