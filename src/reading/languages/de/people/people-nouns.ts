import type { Gender } from '../../../names/name-words.ts';
import { byWord } from '../../../tokens/by-word.ts';
import { words } from '../../../tokens/phrases.ts';
import { LONGEST_WORD, stemsOf } from '../common-nouns/index.ts';
import { adjectival, RANKED } from './adjectival.ts';
import { nationalOf } from './nationals.ts';

/** People by office, trade, age or part in what happened, each with a form for women in “-in”. */
const WITH_WOMEN = words(`
  sprecher minister präsident kanzler bürgermeister oberbürgermeister gemeindepräsident stadtpräsident landrat stadtrat gemeinderat regierungsrat nationalrat ständerat bundesrat kantonsrat großrat kantonsrichter senator politiker abgeordneter parlamentarier fraktionschef chef vorsitzer obmann vorstand leiter direktor geschäftsführer manager unternehmer gründer inhaber eigentümer besitzer betreiber wirt gastwirt hotelier investor aktionär banker händler verkäufer käufer kunde verbraucher makler berater gutachter prüfer planer
  sekretär generalsekretär staatssekretär stadtschreiber gemeindeschreiber amtmann beauftragter kommissar kommissär inspektor ermittler polizist wachtmeister hauptkommissar feuerwehrmann retter sanitäter soldat offizier oberst general major hauptmann kommandant kommandeur admiral leutnant
  richter staatsanwalt anwalt rechtsanwalt verteidiger notar jurist kläger zeuge täter schöffe
  arzt chefarzt oberarzt hausarzt zahnarzt tierarzt kinderarzt chirurg virologe epidemiologe mediziner psychologe therapeut apotheker pfleger krankenpfleger patient forscher wissenschaftler wissenschafter professor dozent lehrer schulleiter rektor dekan schüler student doktorand erzieher experte analyst ökonom volkswirt historiker soziologe politologe politikwissenschaftler physiker chemiker biologe geologe meteorologe klimatologe astronom archäologe ökologe seismologe ingenieur techniker architekt informatiker programmierer entwickler designer erfinder
  journalist redakteur reporter korrespondent moderator kommentator kolumnist kritiker blogger verleger autor schriftsteller dichter lyriker künstler maler bildhauer fotograf kurator regisseur filmemacher produzent schauspieler darsteller komiker kabarettist sänger musiker komponist dirigent intendant tänzer pianist geiger kapellmeister
  trainer bundestrainer nationaltrainer spieler stürmer torhüter torwart mittelfeldspieler kapitän stammspieler nationalspieler sportler athlet läufer schwimmer radfahrer radprofi rennfahrer skifahrer springer boxer tennisspieler golfer schiedsrichter funktionär sportdirektor weltmeister olympiasieger sieger verlierer gewinner favorit rivale gegner
  bauer landwirt winzer fischer jäger förster gärtner imker bäcker metzger koch kellner handwerker schreiner tischler maurer elektriker installateur mechaniker schlosser schneider friseur fahrer busfahrer lokführer taxifahrer pilot steuermann schaffner seemann arbeiter angestellter mitarbeiter kollege chefredakteur betriebsrat gewerkschafter bergmann zusteller bote hausmeister reiniger
  bewohner anwohner einwohner bürger nachbar mieter vermieter gast besucher tourist urlauber teilnehmer demonstrant aktivist klimaaktivist freiwilliger helfer spender wähler kandidat spitzenkandidat nachfolger vorgänger stellvertreter vertreter mitglied teamkollege bewerber organisator veranstalter koordinator
  milliardär millionär pionier sammler träger lobbyist spezialist terrorist prominenter anführer herausforderer amtsinhaber gegenspieler züchter wächter hüter kämpfer bekämpfer schützer führer verfechter
  pfarrer bischof erzbischof kardinal patriarch ayatollah mufti priester pastor diakon imam rabbiner theologe mönch prälat abt seelsorger
  botschafter diplomat konsul gesandter unterhändler beobachter delegierter
  könig prinz fürst herzog graf kaiser
  flüchtling migrant rentner pensionär freund partner lebensgefährte enkel cousin schwager begleiter insasse häftling dieb räuber betrüger angreifer
  dezernent referent rapper kämmerer präfekt gouverneur premier baurat astronaut kosmonaut influencer bergsteiger verwalter scheich syndikus hacker dolmetscher übersetzer superintendent kaplan fahnder bürgerrechtler dissident agent detektiv choreograf dramaturg herausgeber lektor bauherr treuhänder
  bibliothekar archivar museumsleiter kulturchef kantor organist chorleiter zoologe tierpfleger bademeister bergführer hüttenwirt bergretter
`);

const MEN = words(`
  mann herr vater sohn bruder onkel neffe großvater opa ehemann witwer bräutigam schwiegervater schwiegersohn junge bub knabe feuerwehrmann obmann seemann bergmann kaufmann amtmann hauptmann landammann stadtammann geistlicher papst
`);
const WOMEN = words(`
  frau mutter tochter schwester tante nichte großmutter oma ehefrau gattin witwe braut schwiegermutter schwiegertochter mädchen hebamme feuerwehrfrau obfrau kauffrau nonne dame landammännin ärztin zahnärztin tierärztin hausärztin kinderärztin chefärztin oberärztin anwältin rechtsanwältin staatsanwältin bäuerin köchin pfarrerin rätin stadträtin gemeinderätin landrätin nationalrätin ständerätin bundesrätin regierungsrätin kantonsrätin französin jüdin gräfin äbtissin
`);
const NEUTRAL = words(`
  oberhaupt person mensch kind opfer mitglied star idol gast talent baby geschwister eltern leute profi fan azubi model coach promi nachwuchs boss vize ceo cfo lehrkraft fachkraft pflegekraft führungskraft einsatzkraft ensemblemitglied vorstandsmitglied crewmitglied
`);

/** Endings of surnames that trades end, too: Neumeister, Hofbauer, Waldschneider. */
const IN_SURNAMES = words(
  'bauer richter koch jäger schneider fischer könig kaiser graf maurer schlosser bäcker metzger gärtner förster mann herr schreiner tischler junge prinz herzog bote abt vater opa wirt gast fan star',
);

const bare = (stem: string): string => stem.replace(/in$/, '');

/** A word of some list, or a compound that ends with one: Regierungssprecherin. */
function endsWith(word: string, list: ReadonlySet<string>): boolean {
  if (list.has(word)) return true;
  if (word.length > LONGEST_WORD) return false;
  for (let at = 3; at <= word.length - 4; at++) {
    const head = word.slice(at);
    if (list.has(head) && !(IN_SURNAMES.has(head) && at > 2 && !/s$/.test(word.slice(0, at))))
      return true;
  }
  return false;
}

const isAdjectival = (word: string): boolean => {
  const base = word.replace(/[nrms]$/, '');
  return base.endsWith('e') && (endsWith(base, adjectival) || RANKED.test(base));
};

/** Trades that no list has: Psychiaterin, Reederin, Posaunist, Theoretiker. */
const TRADE =
  /.{3}olog(?:e|in)$|.{4}(?:erin|istin|ikerin|atorin|ärin|ist|iker|ator|träger)$|.{6}(?:ant|ent)in$/;

interface Somebody {
  /** The word for one of them. */
  one: string;
  gender: Gender | null;
}

/** What a word for somebody says: of whom it is the singular, and of which gender; `null` of any other word. */
const somebody = byWord((word): Somebody | 'nobody' => {
  if (isAdjectival(word)) return { one: word, gender: null };
  const women = word.replace(/innen$/, 'in');
  if (women.endsWith('in') && women.length > 5) {
    const stems = [bare(women), `${bare(women)}e`];
    const isTrade = stems.some((stem) => endsWith(stem, WITH_WOMEN)) || endsWith(women, WOMEN);
    if (isTrade) return { one: women, gender: 'f' };
  }
  for (const stem of stemsOf(word)) {
    if (endsWith(stem, WOMEN)) return { one: stem, gender: 'f' };
    if (endsWith(stem, MEN)) return { one: stem, gender: 'm' };
    if (endsWith(stem, WITH_WOMEN)) return { one: stem, gender: 'm' };
    if (endsWith(stem, NEUTRAL)) return { one: stem, gender: null };
  }
  const national = nationalOf(word);
  if (national !== null) return { one: national, gender: national.endsWith('in') ? 'f' : 'm' };
  if (TRADE.test(women)) return { one: women, gender: women.endsWith('in') ? 'f' : 'm' };
  return 'nobody';
});

/** A word for one person or several: of an office, a trade, kin. */
export const isSomebody = (word: string): boolean => somebody(word) !== 'nobody';

/** A noun for one person; not “Deutsche”, which may be an adjective. */
export const isOffice = (word: string): boolean =>
  !isAdjectival(word) && isSomebody(word) && oneOf(word) === word;

/** The gender that a word for somebody tells; `any` where it tells none, and `null` of any other word. */
export function personOf(word: string): Gender | 'any' | null {
  const person = somebody(word);
  return person === 'nobody' ? null : (person.gender ?? 'any');
}

/** A word for several people as one of them; any other word as it is. */
export function oneOf(word: string): string {
  const person = somebody(word);
  return person === 'nobody' ? word : person.one;
}
