import { rows } from '../rows.ts';

/** Words for what is counted, by family and kind. */
export const kinds = rows(`
people: pessoas pessoa jovens vizinhos habitantes moradores cidadãos membros trabalhadores trabalhador funcionários empregados alunos aluno estudantes estudante professores pacientes utentes doentes enfermeiros médicos agentes bombeiros migrantes refugiados eleitores votos deputados senadores vereadores juízes mineiros pescadores marinheiros condutores motoristas turistas visitantes torcedores adeptos manifestantes acusados arguidos réus suspeitos detidos presos reféns jogadores voluntários famílias sobreviventes vítimas
people dead: mortos mortas morto mortes morreram morrem óbitos falecidos morreu faleceram mortais cadáveres corpos
people hurt: feridos feridas ferido lesionados
people laid off: empregos emprego postos demissões demitidos despedimentos despedidos
people held: detidos detidas detenções presos prisões
people out: desalojados desalojadas retirados evacuados desabrigados
people missing: desaparecidos desaparecidas
vehicles: veículos veículo camiões caminhões autocarros ônibus carros carro carrinhas comboios ambulâncias
animals: animais animal vacas vaca ovelhas cabras porcos cavalos cães galinhas
homes: habitações casas casa apartamentos apartamento edifícios prédios imóveis
aircraft: aviões avião aeronaves jatos helicópteros
ships: barcos barco navios navio embarcações
titles: títulos título medalhas troféus
settlements: aldeias aldeia vilas vila povoações localidades municípios município povoados cidades
schools: escolas escola colégios colégio liceus
shops: lojas loja comércios estabelecimentos filiais
mines: minas mina pedreiras poços
works: fábricas fábrica usinas unidades
eateries: bares bar restaurantes restaurante cafés tabernas
crossings: pontes ponte viadutos passarelas
roads: estradas estrada ruas rua caminhos rodovias
islands: ilhas ilha ilhéus
floors: andares andar pisos piso pavimentos
weapons: armas arma espingardas pistolas fuzis
pictures: quadros quadro telas tela pinturas obras
books: livros livro volumes exemplares
clocks: relógios relógio
signatures: assinaturas assinatura nomes
awards: prémios prêmios galardões
blazes: incêndios incêndio fogos
tremors: sismos terramotos terremotos abalos
thefts: roubos assaltos furtos
goals: golos gols golo gol tentos
matches: jogos jogo partidas
trees: árvores árvore carvalhos pinheiros sobreiros
firms: empresas empresa companhias
contracts: contratos contrato acordos
parcels: pacotes caixas encomendas
clinics: hospitais hospital clínicas
turbines: turbinas aerogeradores
people men: homens homem
people women: mulheres mulher
people children: crianças criança meninos meninas menores
people adults: adultos
people passengers: passageiros passageiro
people crew: tripulantes
people soldiers: soldados militares
people civilians: civis
people police: polícias policiais
titles gold: ouro ouros
titles silver: prata pratas
titles bronze: bronze bronzes
votes for: favor favoráveis
votes against: contra contrários
votes abstained: abstenções abstenção abstiveram absteve
votes unsaid: sabe responde indecisos respondeu sabem respondem nulos brancos
parties government: governo
parties opposition: oposição
quantities: área superfície extensão comprimento largura altura profundidade espessura diâmetro raio distância alcance
  tamanho peso massa carga volume capacidade velocidade temperatura tempo período prazo duração idade atraso espera
  preço custo valor tarifa taxa salário rendimento receita receitas orçamento dívida proporção percentagem quota parte
  participação abstenção inflação crescimento maioria probabilidade nível produtividade
prices: preço preços custo custos tarifa tarifas aluguel aluguéis renda rendas salário salários despesa despesas
  receita receitas lucro lucros orçamento dívida dívidas perdas
`);
