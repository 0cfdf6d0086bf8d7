import { rows } from '../rows.ts';

/** Words by what a number beside them belongs to. */
export const topics = rows(`
vote: voto votos votación votó votaron senado congreso cámara pleno tribunal jurado mayoría aprobó aprobado aprobada
  moción diputados senadores comité consejo magistrados jueces
game: gana ganó ganar victoria empate empató empataron derrota derrotó perdió venció goleada gol goles marcador final
  semifinal partido set sets penaltis prórroga liga copa global remontó ida vuelta descanso
work: álbum álbumes disco discos sencillo novela película
height: metros altura profundidad distancia altitud olas ancho carrera lisos vallas libres espalda mariposa
length: de lisos vallas libres espalda mariposa braza estilos
scale: magnitud
era: a.c a.c. d.c d.c.
ample: buen buena
scant: escaso escasa
seat: escaños votos concejales diputados senadores bancas curules actas delegados medallas
tally: voto votos punto puntos gol goles sufragios
duration: durante dura duró duraron tarda tardó después tras
denial: niega niegan negó negaron negado negar desmiente desmienten desmintió desmintieron desmentido desmentir
  rechaza rechazó rechazaron duda dudó falso falsa
hundredth: céntimos céntimo centavos centavo
`);
