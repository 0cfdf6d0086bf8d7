import { rows } from '../rows.ts';
import { contained } from './measures.ts';

/** Words by what a number beside them belongs to. */
export const topics = rows(`
vote: stimme stimmen stimmten stimmte abstimmung abgestimmt votum votierte votierten parlament bundestag bundesrat
  landtag nationalrat ständerat stadtrat gemeinderat kreistag senat mehrheit abgeordnete abgeordneten angenommen abgelehnt
  beschluss beschloss richter gericht ausschuss kommission jury referendum antrag gegenstimmen enthaltungen wahl stichwahl
game: sieg siegt siegte siegten gewann gewinnt gewannen besiegte besiegten schlug schlugen bezwang bezwangen niederlage
  unterlag unterlagen verlor verloren verliert unentschieden remis tor tore torschütze treffer endstand zwischenstand
  pausenstand halbzeit halbzeitstand führung führte finale halbfinale viertelfinale achtelfinale partie spiel match satz
  sätze sätzen tiebreak verlängerung elfmeterschießen liga bundesliga pokal cup hinspiel rückspiel anschlusstreffer
  ausgleich auswärtssieg heimsieg kantersieg
work: album albums single roman film alben platte
course: runden etappen bahnen strecken spielen spiele versuchen
lasting: seit dauerte dauerten dauert
hung: fach zu bis
many: sagen finden meinen glauben wollen denken lehnen befürworten
attributive: ${[...contained].join(' ')}
tally: stimme stimmen punkt punkte punkten tor tore toren
duration: lang dauert dauerte dauerten nach später verspätung spät
denial: bestreitet bestreiten bestritt bestritten dementiert dementieren dementierte dementierten dementi
  widerspricht widersprach widersprachen widerlegt widerlegte zurückgewiesen bezweifelt bezweifelte bezweifelten
  leugnet leugnete falsch
hundredth: cent cents rappen ct
scale: stärke windstärke magnitude
`);
