import { words } from '../../tokens/phrases.ts';
import type { ChangeWordings } from '../fields/wordings.ts';
import { rows } from '../rows.ts';

/** What words say of how numbers move, and of which is the larger. */
export const changes: ChangeWordings = {
  rises: words(
    'subiu sobe sobem subir subido subida cresceu cresce crescem crescido crescimento aumentou aumenta aumentam aumentar aumentado aumento aumentaram subiram cresceram avançou avança avançaram avanço alta incremento disparou saltou salto valorizou encareceu elevou eleva acréscimo subindo crescendo aumentando crescerá aumentará aumentarão subirá subirão escalou trepou encarecem encareceram encarecido engordou elevaram elevado ampliou ampliaram agravou agravaram agravado progrediu galgou dispararam dispara',
  ),
  falls: words(
    'caiu cai caem cair caído queda baixou baixa baixam baixaram desceu desce descem desceram descida diminuiu diminui diminuição recuou recua recuo recuaram reduziu reduz reduziram reduzido redução encolheu encolhe tombou corte cortou caíram desvalorizou retração descendo caindo diminuindo diminuíram diminuído encolheram encolhido minguou minguaram afundou afundaram reduzirá baixará cairá cairão descerá abateu baixado perderam quebra quebrou emagreceu emagreceram recuado contraiu contração desabou',
  ),
  gains: words('ganhou ganha ganharam somou soma valorizava'),
  losses: words('perdeu perde perderam cedeu cede deixou perdia cedia'),
  moves: words('passou passa passam passar passaram passado passará chegou chega escalou'),
  otherVerbs: words(
    'levou levaram empurrou fez fizeram provocou obrigou permitiu situou foi foram passou embora enquanto mas porque quando após depois antes apesar e logo que quem',
  ),
  comparing: rows(`
0.5: caiu para metade, caiu pela metade, caíram para metade, caíram pela metade, reduziu-se a metade, a metade de,
  metade dos, metade das
1.5: uma vez e meia,
2: duplicou, duplicaram, duplicado, duplicar, duplicação, dobrou, dobraram, dobrado, o dobro, o dobro dos,
  o dobro das, o dobro do
3: triplicou, triplicaram, triplicado, triplicar, o triplo, o triplo dos, o triplo das, três vezes mais
4: quadruplicou, quadruplicaram, quadruplicado, quatro vezes mais, o quádruplo
5: quintuplicou, quintuplicaram, quintuplicado, o quíntuplo
10: decuplicou, decuplicado, dez vezes mais
larger: maior, maiores, melhor, mais alto, mais alta, mais caro, mais cara, mais longo, mais longa
smaller: menor, menores, pior, mais baixo, mais baixa, mais baixos, mais baixas, mais barato, mais barata, mais curto,
  mais curta, mais pequeno, mais pequena, mais novo, mais nova, mais leve, mais leves, mais frio, mais fria,
  mais seco, mais seca, mais estreito, mais estreita, mais pobre, mais fraco, mais fraca, mais lento, mais lenta
record: recorde, máximo, máxima
low: mínimo, mínima
oldRecord: recorde anterior, anterior recorde, o recorde de, recorde de, máximo anterior, mínimo anterior, até então,
  até à data, melhor marca, o anterior, a anterior
over: superou, supera, superaram, superam, superado, superando, ultrapassou, ultrapassa, ultrapassaram, ultrapassado,
  ultrapassando, excedeu, excede, bateu, bateram, acima de, acima do, acima da, acima dos, acima das
under: não chegou, não chegaram, não alcançou, não alcançaram, não atingiu, não atingiram, ficou aquém, ficaram aquém,
  aquém dos, aquém das, aquém do, abaixo de, abaixo do, abaixo da, abaixo dos, abaixo das, falhou, sem chegar,
  sem atingir
aim: objetivo de, objetivo, meta de, meta, previsto, previstos, prevista, previstas, esperava, esperavam, esperados,
  esperadas, previsão de, orçamento de, orçamentado, limite de, limite, teto de, quota de, lotação de, prometido,
  prometidos, prometidas, necessários, mínimo de, máximo de, estimava, precisava de, precisavam de, eram precisos, eram necessários, exigia
passed: aprovada, aprovado
failed: rejeitou, rejeitada, rejeitado, chumbou, chumbada, chumbado
thus: portanto, assim, logo, ou seja, isto é, por isso, o que dá, o que faz, o que perfaz, são ao todo
earlier: tinha, tinham, tinha sido, havia, antes, anterior, anteriores, há um, há dois, há três, atrás, em vez de, em vez dos,
  até agora, até então, antigo, antiga, inicialmente, originalmente, então, na época
past: era, eram, foi, foram, passado, passada, ontem, custava, custavam, estava, estavam, devia
present: agora, hoje, é, são, este, esta, atual, atuais, atualmente, já, tem, têm, último, última, novo, nova, está, estão
future: será, serão, custará, vai, vão, passará, passará a, próximo, próxima, a partir de, a partir do, já na, amanhã
against: face a, face aos, face às, frente a, contra, ante, comparado com, comparados com, em comparação com,
  em relação a, em relação aos
upon: após, que os, que as, ante
`),
};
