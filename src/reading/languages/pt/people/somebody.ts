import { words } from '../../../tokens/phrases.ts';

/** Kin, and others who are told by whose they are. */
const kin = words(`
  mãe pai mamã mamãe papá papai filho filha irmão irmã marido esposo esposa mulher avô avó neto neta tio tia primo prima sobrinho sobrinha sogro sogra cunhado cunhada
  genro nora noivo noiva namorado namorada viúvo viúva ex-marido ex-mulher companheiro companheira amigo amiga vizinho vizinha colega ajudante sócio sócia sucessor
  sucessora antecessor antecessora rival
`);

/** People by their trade, age or part in what happened, without an office. */
const trades = words(`
  rapaz rapariga menino menina criança adolescente garoto garota moço moça senhor senhora idoso idosa padeiro padeira talhante açougueiro açougueira empregado empregada
  garçom garçonete cozinheiro cozinheira pescador pescadora peixeiro peixeira taxista motorista condutor condutora camionista caminhoneiro caminhoneira enfermeiro
  enfermeira bombeiro bombeira polícia policial guarda soldado operário operária pedreiro carpinteiro carpinteira cabeleireiro cabeleireira barbeiro livreiro livreira
  pastor pastora camponês camponesa comerciante feirante lojista voluntário voluntária testemunha manifestante passageiro passageira turista visitante cliente utente
  usuário usuária leitor leitora espectador espectadora adepto adepta torcedor torcedora aluno aluna estudante monitor monitora porteiro porteira faxineiro faxineira
  caixa vendedor vendedora estafeta entregador entregadora trabalhador trabalhadora funcionário funcionária aposentado aposentada reformado reformada pensionista
  desempregado desempregada migrante imigrante refugiado refugiada vítima sobrevivente ferido ferida preso presa recluso reclusa vigilante freira monge rabino imã
  notário notária assessor assessora consultor consultora diplomata veterano veterana observador observadora participante membro integrante representante dirigente
  militante eleitor eleitora proprietário proprietária inquilino inquilina senhorio senhoria dono dona técnico técnica fotógrafo fotógrafa jornalista repórter redator
  redatora locutor locutora apresentador apresentadora produtor produtora guia varredor gari agricultor agricultora viticultor apicultor veterinário veterinária psicólogo
  psicóloga farmacêutico farmacêutica dentista parteira oficial agente patrão marinheiro marinheira mergulhador mergulhadora mineiro mineira costureira alfaiate
  árbitro árbitra estreante morador moradora residente habitante internado doente paciente acompanhante maquinista ribeirinho ribeirinha mariscador mariscadora
  ceramista artesão artesã sambista passista peticionário queixoso queixosa burlado burlada adversário adversária oponente vencedor vencedora derrotado hidrólogo
`);

/** True for “a neighbour”, “his mother”: words for people that tell no office. */
export function isSomebody(word: string): boolean {
  return kin.has(word) || trades.has(word) || /(?:.{4}ista|.{4}[dt]ora|.{4}[aei]dor)$/.test(word);
}
