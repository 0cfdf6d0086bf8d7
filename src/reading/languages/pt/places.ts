import { words } from '../../tokens/phrases.ts';

/** Countries, regions and towns in one word that are no usual names of people. */
export const places = words(`
  portugal brasil angola moçambique guiné timor macau espanha frança alemanha itália bélgica holanda suíça áustria suécia noruega dinamarca finlândia polónia polônia
  hungria roménia romênia bulgária grécia turquia rússia ucrânia inglaterra escócia irlanda europa áfrica ásia américa china japão índia paquistão coreia vietnã vietname
  austrália canadá marrocos argélia tunísia líbia egito israel palestina síria iraque irã irão líbano nigéria quénia quênia etiópia méxico argentina chile peru
  colômbia venezuela equador bolívia paraguai uruguai cuba panamá lisboa porto coimbra braga évora faro setúbal aveiro leiria viseu guarda beja santarém portalegre
  funchal açores madeira alentejo algarve minho ribatejo brasília recife salvador fortaleza manaus belém curitiba goiânia maceió natal teresina cuiabá vitória
  niterói campinas santos bahia ceará pernambuco paraná goiás amazonas pará acre rondônia roraima tocantins maranhão piauí sergipe alagoas paraíba luanda maputo
  praia bissau díli beira nampula benguela paris londres roma berlim madrid madri moscou moscovo bruxelas genebra pequim tóquio washington pantanal
`);
