import { rows } from '../rows.ts';

/** Words by what a number beside them belongs to. */
export const topics = rows(`
vote: voto votos votação votou votaram senado congresso câmara plenário assembleia tribunal júri maioria aprovou aprovado
  aprovada moção deputados senadores vereadores comissão conselho ministros juízes chumbou chumbada rejeitou rejeitada
game: vence venceu vencer vitória empate empatou empataram derrota derrotou perdeu goleada gol gols golo golos placar
  marcador final semifinal jogo partida set sets pênaltis penáltis prorrogação prolongamento liga taça copa virou intervalo
measured: por hora, por segundo, / h, / s, à hora, náuticas, de distância, de extensão, de comprimento, de altitude, da costa
work: álbum álbuns disco discos romance filme
height: metros altura profundidade distância altitude ondas largura
length: de rasos barreiras livres costas bruços borboleta
scale: magnitude
era: a.c a.c. d.c d.c.
ample: bom boa largo larga
scant: escasso escassa
seat: lugares mandatos votos deputados senadores cadeiras assentos vereadores delegados medalhas
tally: voto votos ponto pontos gol gols golo golos
duration: durante dura durou duraram demora demorou após depois
denial: nega negam negou negaram negado negar desmente desmentem desmentiu desmentiram desmentido contesta contestou
  contestaram refuta refutou rejeita rejeitou duvida duvidou falso falsa
hundredth: cêntimos cêntimo centavos centavo
`);
