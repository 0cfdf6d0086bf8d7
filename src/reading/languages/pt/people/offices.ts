import { words } from '../../../tokens/phrases.ts';
import { kindsIn } from '../../office-families.ts';

/**
 * Words for those who hold one kind of office, a line each. Behind the bar stand those by which a text goes on with
 * somebody whose office it has told by another word.
 */
export const FAMILIES = `
  prefeito prefeita vice-prefeito vice-prefeita presidente autarca vereador vereadora | autarca edil gestor gestora prefeito prefeita chefe
  presidente presidenta chefe primeiro-ministro primeira-ministra | mandatário mandatária governante dirigente líder chefe
  governador governadora vice-governador vice-governadora | mandatário mandatária gestor gestora
  ministro ministra secretário secretária chanceler | titular governante responsável
  diretor diretora director directora administrador administradora presidente fundador fundadora dono dona sócio sócia | responsável gestor gestora executivo
    executiva dirigente empresário empresária
  coordenador coordenadora delegado delegada representante responsável comandante | responsável dirigente
  reitor reitora diretor diretora director directora | académico académica acadêmico acadêmica docente professor professora
  deputado deputada senador senadora vereador vereadora parlamentar relator relatora eurodeputado eurodeputada | parlamentar deputado deputada senador senadora
    legislador legisladora
  porta-voz candidato candidata líder secretário secretária presidente dirigente | dirigente político política responsável candidato candidata
  juiz juíza desembargador desembargadora magistrado magistrada ministro ministra relator relatora conselheiro | magistrado magistrada juiz juíza
  procurador procuradora promotor promotora | magistrado magistrada promotor promotora representante
  treinador treinadora técnico técnica selecionador selecionadora | técnico técnica comandante treinador treinadora
  jogador jogadora avançado atacante guarda-redes goleiro goleira defesa zagueiro zagueira lateral volante médio meia capitão capitã artilheiro artilheira | futebolista
    jogador atleta craque
  ciclista corredor corredora atleta tenista piloto nadador nadadora velocista surfista | atleta desportista esportista corredor
  investigador investigadora pesquisador pesquisadora cientista professor professora biólogo bióloga físico física químico química geólogo geóloga astrónomo
    astrônomo arqueólogo arqueóloga climatologista meteorologista epidemiologista sociólogo socióloga autor autora coordenador coordenadora | investigador
    investigadora pesquisador pesquisadora cientista especialista docente
  advogado advogada defensor defensora | advogado advogada causídico defensor defensora
  economista analista | especialista economista analista
  médico médica doutor doutora cirurgião cirurgiã infectologista pediatra virologista diretor diretora | clínico especialista médico médica
  sindicalista secretário secretária presidente dirigente | sindicalista dirigente
  escritor escritora romancista poeta | autor autora romancista
  cantor cantora músico música compositor compositora sambista maestro maestrina | artista intérprete músico
  ator atriz actor actriz | intérprete artista
  realizador realizadora cineasta diretor diretora | cineasta realizador realizadora
  bispo arcebispo cardeal | prelado religioso
  padre pároco frei | religioso sacerdote
  papa | pontífice
  general coronel comandante almirante capitão capitã tenente | militar oficial
  delegado delegada comissário comissária inspetor inspetora inspector inspectora sargento agente investigador | policial polícia agente oficial
  agricultor agricultora produtor produtora pecuarista olivicultor | produtor produtora agricultor
  embaixador embaixadora cônsul | diplomata
  presidente fundador fundadora porta-voz coordenador coordenadora | ativista activista ambientalista dirigente
`;

/** Words by which a text may go on with anybody that it has named. */
const ANYBODY = `
  testemunha dirigente político política líder mulher homem senhor senhora jovem idoso idosa protagonista entrevistado entrevistada acusado acusada arguido arguida réu ré
  detido detida condenado condenada suspeito suspeita responsável veterano veterana viúvo viúva artista autor autora jogador jogadora atleta campeão campeã técnico técnica
  ciclista corredor corredora tenista piloto cantor cantora ator atriz escritor escritora cineasta ativista activista estudante reformado reformada aposentado aposentada
  funcionário funcionária empresário empresária investigador investigadora pesquisador pesquisadora cientista físico física economista analista especialista
  professor professora historiador historiadora académico académica engenheiro engenheira arquiteto arquiteta moçambicano pescador pescadora
`;

export const offices = kindsIn(FAMILIES);

const people = words(ANYBODY);

/** Words for where somebody comes from. */
const origins = words(`
  português portuguesa brasileiro brasileira angolano angolana moçambicano moçambicana cabo-verdiano cabo-verdiana guineense timorense espanhol espanhola francês
  francesa alemão alemã italiano italiana inglês inglesa britânico britânica americano americana norte-americano norte-americana argentino argentina uruguaio
  uruguaia paraguaio paraguaia chileno chilena colombiano colombiana mexicano mexicana chinês chinesa japonês japonesa russo russa ucraniano ucraniana carioca
  paulista paulistano paulistana mineiro mineira gaúcho gaúcha baiano baiana pernambucano pernambucana cearense catarinense paranaense goiano goiana paraense
  lisboeta portuense minhoto minhota transmontano transmontana alentejano alentejana algarvio algarvia açoriano açoriana madeirense holandês holandesa belga suíço suíça
`);

/** True for “the woman”, “the Brazilian”: words that tell somebody without an office. */
export function isEpithet(word: string): boolean {
  return people.has(word) || origins.has(word);
}
