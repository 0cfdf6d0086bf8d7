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
  gerente superintendente supervisor supervisora fisioterapeuta terapeuta nutricionista psiquiatra obstetra clínico banqueiro banqueira empreiteiro empreiteira fazendeiro fazendeira
  lavrador lavradora vaqueiro seringueiro barqueiro barqueira canoeiro tripulante copiloto hóspede peregrino peregrina anfitrião anfitriã herdeiro herdeira padrinho madrinha
  cidadão cidadã munícipe fonte depoente denunciante delator delatora foragido foragida traficante sequestrador biógrafo biógrafa filósofo filósofa geógrafo geógrafa
  demógrafo demógrafa dramaturgo dramaturga coreógrafo coreógrafa bailarino bailarina dançarino dançarina pintor escultor curador cronista crítico editor rapper
  ginasta judoca pugilista lutador lutadora skatista maratonista chef designer youtuber cacique indígena quilombola lobista bolseiro bolseira doutorando doutoranda
  catedrático catedrática mestre socorrista marceneiro eletricista canalizador encanador serralheiro soldador estivador catador catadora camelô ambulante
  motoboy babá caseiro caseira síndico síndica zelador zeladora inquiridor mediador mediadora opositor opositora governante vogal suplente
  ceramista artesão artesã sambista passista peticionário queixoso queixosa burlado burlada adversário adversária oponente vencedor vencedora derrotado hidrólogo
`);

/** Words of the same endings for what is nobody: “entrevista”, “computador”. */
const things = words(`
  entrevista revista conquista editora gravadora construtora operadora distribuidora incorporadora montadora locadora seguradora mineradora transportadora
  computador elevador corredor aspirador ventilador marcador radiador gerador processador equador motora
`);

/** True for “a neighbour”, “his mother”: words for people that tell no office. */
export function isSomebody(word: string): boolean {
  const isTrade = /.{4}(?:ista|[dt]ora|[aei]dor)$/.test(word) && !things.has(word);
  return kin.has(word) || trades.has(word) || isTrade;
}
