import { words } from '../../../tokens/phrases.ts';
import { kindsIn } from '../../office-families.ts';
import { demonyms } from './demonyms.ts';

/**
 * Words for those who hold one kind of office, a line each. Behind the bar stand those by which a text goes on with
 * somebody whose office it has told by another word.
 */
export const FAMILIES = `
  mp mps mep peer lord baroness minister secretary chancellor premier | mp politician parliamentarian backbencher frontbencher lawmaker peer minister
  senator sen congressman congresswoman representative rep assemblyman assemblywoman legislator | lawmaker legislator senator congressman congresswoman politician
  governor gov | governor
  mayor | mayor politician
  deputy-mayor | deputy-mayor councillor councilor politician
  president chancellor premier prime-minister first-minister chief-minister | president premier prime-minister first-minister chief-minister leader politician
  vice-president | vice-president politician
  councillor councilor cllr councilman councilwoman alderman | councillor councilor councilman councilwoman politician
  candidate nominee | candidate nominee politician
  judge justice magistrate recorder sheriff | judge justice magistrate
  coroner | coroner
  lawyer attorney barrister solicitor counsel | lawyer attorney barrister solicitor
  prosecutor da | prosecutor lawyer attorney
  coach manager trainer | coach manager boss gaffer
  striker forward winger midfielder defender goalkeeper keeper captain fullback quarterback pitcher batter slugger shortstop hooker prop lock flanker
    lineman linebacker receiver guard centre center goalie centre-back left-back right-back centre-half full-back | player footballer international skipper ace
  cyclist rider sprinter climber swimmer runner golfer boxer jockey driver racer skier gymnast diver rower sailor | athlete champion veteran favourite
  chief executive ceo chairman chairwoman chair founder co-founder boss | executive boss businessman businesswoman entrepreneur tycoon billionaire
    magnate founder
  scientist researcher professor prof dr biologist physicist chemist geologist ecologist climatologist meteorologist seismologist astronomer
    archaeologist palaeontologist paleontologist virologist epidemiologist neuroscientist botanist zoologist oceanographer hydrologist |
    scientist researcher academic expert professor
  historian economist sociologist psychologist philosopher linguist | academic expert professor researcher
  economist analyst strategist | economist analyst strategist
  doctor surgeon consultant physician gp dr paediatrician pediatrician cardiologist oncologist anaesthetist | doctor medic physician consultant surgeon
  author novelist writer poet playwright biographer | author writer novelist poet
  singer songwriter rapper musician pianist guitarist violinist cellist drummer composer soprano tenor | singer star musician artist performer
  actor actress comedian comic | actor actress star performer
  director film-maker filmmaker | director film-maker filmmaker
  painter sculptor photographer illustrator | artist
  bishop archbishop priest vicar rev reverend imam rabbi cardinal pastor dean | cleric clergyman churchman prelate
  general gen colonel col major maj captain capt lieutenant lt admiral | officer soldier commander
  detective inspector superintendent supt sergeant sgt constable sheriff chief | officer detective policeman policewoman
  farmer grower rancher | farmer rancher
  teacher headteacher headmaster headmistress head principal | teacher head
  ambassador envoy consul | diplomat envoy
  reporter journalist correspondent columnist editor presenter broadcaster | journalist reporter broadcaster presenter
  activist campaigner organiser organizer | activist campaigner
`;

export const offices = kindsIn(FAMILIES);

/** Words by which a text may go on with anybody that it has named. */
const ANYBODY = words(`
  man woman teenager pensioner grandmother grandfather grandma retiree veteran widow widower star champion
  striker forward winger midfielder defender goalkeeper slugger quarterback pitcher footballer golfer sprinter cyclist swimmer boxer jockey
  skipper playmaker author novelist writer poet singer musician songwriter rapper actor actress comedian artist politician lawmaker backbencher
  dane finn scot kiwi
  entrepreneur tycoon billionaire businessman businesswoman academic scientist historian
`);

const AGE = /^\d{1,3}-year-old$/;

/** True for “the striker”, “the Dane”, “the 34-year-old”, “the mother-of-two”: words that tell somebody without an office. */
export function isEpithet(word: string): boolean {
  return (
    ANYBODY.has(word) ||
    demonyms.has(word) ||
    AGE.test(word) ||
    /^(?:mother|father|mum|mom|dad|grandmother|grandfather)-of-/.test(word)
  );
}
