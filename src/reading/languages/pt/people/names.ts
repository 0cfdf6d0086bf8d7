import { words } from '../../../tokens/phrases.ts';
import type { LanguageFields } from '../../fields/language-fields.ts';
import { PARTICLES, SUFFIXES } from '../../fields/name-fields.ts';
import { usesOf } from '../../fields/uses.ts';
import { eachAs } from '../../listed.ts';
import { isAsked, isPast } from '../conjugation.ts';
import { firstNames } from './first-names.ts';
import { isSomebody } from './somebody.ts';
import { places } from '../places.ts';

const MEN =
  'senhor sr dom ministro prefeito governador diretor director doutor rei papa deputado senador conselheiro vereador vizinho professor advogado secretário treinador capitão juiz promotor procurador desembargador engenheiro médico biólogo padre bispo delegado comissário inspetor investigador pesquisador pescador ex-presidente ex-ministro vice-prefeito primeiro-ministro';
const WOMEN =
  'senhora sra srta dona d ministra prefeita governadora diretora directora doutora rainha deputada senadora conselheira vereadora vizinha professora advogada secretária treinadora capitã juíza promotora procuradora desembargadora engenheira médica bióloga delegada comissária inspetora investigadora pesquisadora pescadora ex-ministra vice-prefeita primeira-ministra maestrina';
const NEUTRAL =
  'dr dra prof profa eng arq presidente vice-presidente porta-voz general coronel comandante almirante chanceler cardeal técnico selecionador economista analista sargento tenente autarca líder cineasta sociólogo socióloga historiador historiadora cientista jornalista atacante avançado goleiro guarda-redes zagueiro lateral volante testemunha ativista activista escritor escritora ator atriz cantor cantora sindicalista dirigente relator relatora infectologista epidemiologista meteorologista agente frei irmã maestro';

/** Capitalised where a sentence opens alone. */
const common = words(
  'fonte fontes vizinhos especialistas analistas críticos testemunhas médicos advogados cientistas pesquisadores investigadores autoridades manifestantes pais alunos trabalhadores agricultores familiares questionado questionada questionados disse diz afirmou garantiu explicou segundo alguém morre ganha perde volta chega cai sobe baixa anuncia pede exige denuncia acusa rejeita aprova apresenta critica renuncia assume visita assina lança fecha abre regressa termina cresce morrem adeus obrigado obrigada olá bom claro olhe temos estamos vamos somos ninguém nada tudo quero acho espero queremos resta dentro fora',
);

export const names: LanguageFields['names'] = {
  titles: new Map([...eachAs(MEN, 'm'), ...eachAs(WOMEN, 'f'), ...eachAs(NEUTRAL, null)]),
  suffixes: usesOf(
    SUFFIXES,
    `
kept: jr júnior filho neto sobrinho
`,
  ),
  places,
  particles: usesOf(
    PARTICLES,
    `
anywhere, in bodies: de do da dos das e
anywhere: von van el al
in bodies: para em no na
`,
  ),
  bodies: words(`
    organização ministério departamento conselho comité comitê comissão agência autoridade polícia partido união universidade instituto associação banco companhia corporação grupo gabinete tribunal
    corte parlamento senado congresso câmara direção direcção serviço fundação fundo federação liga clube sociedade aliança rede centro governo exército guarda força forças nações unicef onu otan
    nato ue bce fmi oms prefeitura assembleia junta procuradoria confederação embaixada secretaria hospital colégio igreja cruz defesa proteção protecção civil sindicato coordenadora
    plataforma observatório defensoria ibge ine ipma inmet anvisa petrobras supremo stf stj tse tce mpf pf prf inep inpe embrapa fiocruz anatel aneel psd ps pcp pt psdb pl mdb psol chega livre
    casa kremlin pentágono palácio empresa irmãos escola faculdade laboratório orquestra museu teatro festival rádio televisão academia cooperativa caixa central movimento
  `),
  notNames: words('deus natal páscoa estado'),
  isCommonFirst: (word) =>
    common.has(word) ||
    (isPast(word) && !firstNames.has(word)) ||
    isAsked(word) ||
    word.endsWith('mente'),
  isTitleNoun: isSomebody,
  firstNames,
};
