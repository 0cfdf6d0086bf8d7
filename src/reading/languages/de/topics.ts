import { rows } from '../rows.ts';
import { contained } from './measures.ts';

/** Words by what a number beside them belongs to. */
/** Adjectives in all their forms. */
const declined = (stems: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending))
    .join(' ');

export const topics = rows(`
vote: stimme stimmen stimmten stimmte abstimmung abgestimmt votum votierte votierten parlament bundestag bundesrat
  landtag nationalrat ständerat stadtrat gemeinderat kreistag senat mehrheit abgeordnete abgeordneten angenommen abgelehnt
  beschluss beschloss richter gericht ausschuss kommission jury referendum antrag gegenstimmen enthaltungen wahl stichwahl
game: sieg siegt siegte siegten gewann gewinnt gewannen besiegte besiegten schlug schlugen bezwang bezwangen niederlage
  unterlag unterlagen verlor verloren verliert unentschieden remis tor tore torschütze treffer endstand zwischenstand
  pausenstand halbzeit halbzeitstand führung führte finale halbfinale viertelfinale achtelfinale partie spiel match satz
  sätze sätzen tiebreak verlängerung elfmeterschießen liga bundesliga pokal cup hinspiel rückspiel anschlusstreffer
  ausgleich auswärtssieg heimsieg kantersieg
population: deutschen österreichern schweizern europäern briten franzosen italienern spaniern amerikanern us-amerikanern
  ostdeutschen westdeutschen bundesbürgern bürgern bürgerinnen einwohnern menschen erwachsenen befragten wählern wählerinnen
  frauen männern kindern jugendlichen schülern schülerinnen studierenden eltern rentnern beschäftigten arbeitnehmern
  haushalten familien unternehmen betrieben firmen patienten patientinnen nutzern verbrauchern autofahrern mietern
work: album albums single roman film alben platte
course: runden etappen bahnen strecken spielen spiele versuchen
lasting: seit dauerte dauerten dauert
hung: fach zu bis
many: sagen finden meinen glauben wollen denken lehnen befürworten
attributive: ${[...contained].join(' ')}
ample: ${declined('gut reichlich stark')}
scant: ${declined('knapp schwach')}
rough: ${declined('rund ungefähr')}
full: ${declined('voll ganz')}
seat: sitze sitzen mandate mandaten stimmen abgeordnete abgeordneten delegierte delegierten stadträte gemeinderäte medaillen
tally: stimme stimmen punkt punkte punkten tor tore toren
duration: lang dauert dauerte dauerten nach später verspätung spät
denial: bestreitet bestreiten bestritt bestritten dementiert dementieren dementierte dementierten dementi
  widerspricht widersprach widersprachen widerlegt widerlegte zurückgewiesen bezweifelt bezweifelte bezweifelten
  leugnet leugnete falsch
hundredth: cent cents rappen ct
scale: stärke windstärke magnitude
`);
