import { phrases, words } from '../../tokens/phrases.ts';
import type { Wordings } from '../fields/wordings.ts';
import { rows } from '../rows.ts';
import { changes } from './changes.ts';
import { kinds } from './kinds.ts';

/** What words say of numbers beside them. */
export const wordings: Wordings = {
  totals: rows(`
in all: no total, ao todo, em conjunto
adding up to: num total de, em um total de, para um total de, perfazendo, o que perfaz, o que dá, o que soma, somando,
  que somam, totalizando, no total, ao todo, o que totaliza
a total of: um total de, no total, ao todo, total de
together: o total, somam, o que soma, o que perfaz, juntos, juntas, até agora, ascende a, ascendem a, o que dá
running: elevando o total para, o que eleva o total para, elevando para, o que eleva para, subindo o total para
bringing: elevando, eleva, elevou, o que eleva, levando, sobe, subindo, passa, passou
heading: total, totais, no total, soma, total geral
`),
  parts: rows(`
another: outros, outras, outro, outra, mais, adicionais, a outros, a outras
all: os, as
rest: os outros, as outras, os restantes, as restantes, os demais, as demais, o resto, deixando, o outro, a outra,
  o restante
left: restantes, restante, que falta, que faltam, que resta, que restam
out of: de, dos, das, de entre, dentre, entre, do total de
of them: deles, delas, dos quais, das quais
of the total: do total, deles, delas, de todos, de todas, do conjunto
including: entre eles, entre elas, incluindo, entre os quais, entre as quais
included: incluíam, incluem, inclui
filled: composto por, composta por, integrado por, integrada por, formado por, formada por, compostos por,
  divididos em, repartidos por, vêm de
making up: representa, representaram, representam, representavam, somaram, correspondem a
`),
  votes: rows(`
of the vote: dos votos, dos sufrágios, dos votos válidos
side: a favor, votou a favor, votaram a favor, contra, votou contra, votaram contra, abstiveram-se, absteve-se,
  abstenção, votaria, não sabe, não sabem, apoia, rejeita, aprovam, reprovam, dos entrevistados, dos inquiridos
abstained: abstenção, abstenções, abstiveram, absteve
margin: uma diferença de, uma margem de, uma vantagem de, uma maioria de, diferença de, margem de, vantagem de,
  a diferença, sua vantagem, maioria de
most: a maioria de, a maioria dos, uma maioria de, a maior parte de, a maior parte dos
`),
  again: phrases(
    'ou, assim, portanto, ou seja, isto é, o que equivale, equivalente a, o que representa, que representa, uma participação de, a participação, uma taxa de, uma proporção de, o, a, um, uma, o que significa',
  ),
  average: phrases('uma média de, em média, média de'),
  ...changes,
  rates: rows(`
interval: a cada,
second: por segundo, cada segundo
minute: por minuto, a cada minuto
hour: numa hora, por hora, à hora, a cada hora
day: num dia, por dia, ao dia, a cada dia, diários, diárias, por noite, a noite, diárias
week: numa semana, por semana, a cada semana, semanais
month: num mês, por mês, ao mês, a cada mês, mensais
year: num ano, por ano, ao ano, a cada ano, anuais
each: cada, cada um, cada uma, por pessoa, por cabeça, por unidade, a unidade, por ingresso, por bilhete, o bilhete, por ação, por acção, por aluno, por criança, por turma, por família, por casa, por habitante, por quilo, o quilo, por litro, o litro, por tonelada, a tonelada, por caixa, por garrafa, por prato, por passageiro, por viagem, por jogo, por hectare, por entrada
`),
  yields: phrases(
    'arrecadaram, arrecadou, renderam, rendeu, ganharam, ganhou, receberam, recebeu, cobrou, pagou, pagaram, custou, custaram, obteve, gastou, gastaram, reuniu, produziu, faturou',
  ),
  calendar: rows(`
each: aniversário,
100: centenário,
50: bodas de ouro, cinquentenário
25: bodas de prata,
60: bodas de diamante,
200: bicentenário,
noon: meio-dia,
midnight: meia-noite,
past 30: # e meia,
founded: fundado, fundada, fundou, abriu, aberto, aberta, inaugurado, inaugurada, inaugurou, criado, criada,
  construído, construída, desde, casaram-se, se casaram
died: morreu, morreram, faleceu, morte, quando, completou, fez, morre, aposentou-se, reformou-se
aged: aos, tinha, com a idade de, com, completou, tem, fez
later: dias depois, dias mais tarde, semanas depois, anos depois, anos mais tarde, anos antes, após, depois de, nesses, nestes
`),
  whereas: phrases('enquanto'),
  times: words(
    'ação acção pessoa passado passada anterior mesmo mesma trimestre semestre quarto antes atrás há período temporada ontem hoje últimos últimas primeiros primeiras próximos',
  ),
  listing: rows(`
both: ambos, ambas
all: a saber, são, eram, foram, trata-se de, tratam-se de
some: como, tais como, por exemplo, entre outros, entre outras, e outros, etc, sobretudo, especialmente, em particular
next: prata, bronze, seguido de, seguida de, seguido por, à frente de, logo atrás
highest: mais maior alta alto ouro líder lidera primeira primeiro
lowest: menos menor baixa baixo
1: primeiro primeira
2: segundo segunda
3: terceiro terceira
4: quarto quarta
5: quinto quinta
6: sexto sexta
7: sétimo sétima
8: oitavo oitava
9: nono nona
10: décimo décima
set 1: um só, uma só, um único, uma única
set 2: ambos, ambas, dupla, duo
set 3: trio
set 4: quarteto
set 5: quinteto
set 6: meia dúzia,
set 10: dezena
set 12: dúzia
set 20: vintena
set 15 day: quinzena
set 3 month: trimestre
set 6 month: semestre
set 18 month: ano e meio,
set 5 year: lustro, quinquénio
set 10 year: década
set 100 year: século
`),
  kinds,
};
