import type { Gender } from '../../../names/name-words.ts';
import { words } from '../../../tokens/phrases.ts';

const WOMEN = words(`
  woman girl lady wife widow mother mum mom daughter sister aunt niece grandmother granddaughter girlfriend bride queen actress waitress hostess landlady nun midwife
  spokeswoman chairwoman businesswoman policewoman congresswoman councilwoman assemblywoman alderwoman selectwoman schoolgirl stepmother mother-in-law daughter-in-law grandma gran nan granny heroine
`);

const MEN = words(`
  man boy gentleman husband widower father dad son brother uncle nephew grandfather grandson boyfriend groom king waiter landlord monk
  spokesman chairman businessman policeman congressman councilman assemblyman fisherman postman salesman schoolboy stepfather father-in-law son-in-law grandad grandpa bloke guy lad
`);

const PEOPLE = words(`
  advocate anchor surrogate strategist pollster pundit user netizen nominee frontrunner supporter donor delegate voter critic operative confidant loyalist backer fundraiser speechwriter biographer co-author co-chair co-host aide-de-camp refugee migrant worshipper parishioner student-teacher coder gamer youtuber blogger influencer tiktoker 
  person member representative rep spokesperson official officer officers aide adviser advisor lobbyist lawmaker legislator senator minister secretary president premier governor mayor councillor councilor councilmember
  candidate diplomat ambassador envoy negotiator commissioner chief ceo cfo coo cto boss head leader director executive manager chair chairperson founder co-founder owner partner treasurer bursar
  lawyer attorney barrister solicitor judge prosecutor magistrate coroner juror defendant plaintiff witness clerk registrar sheriff detective inspector constable sergeant captain major colonel general
  doctor surgeon nurse paramedic consultant physician midwife patient psychologist therapist carer pharmacist dentist vet
  scientist researcher professor lecturer teacher headteacher student pupil historian economist analyst trader broker investor shareholder banker fund-manager accountant auditor
  engineer architect surveyor builder plumber electrician carpenter mechanic technician programmer developer designer farmer grower fisher skipper sailor pilot driver passenger commuter cyclist motorist trucker conductor steward
  worker employee staffer colleague union-leader organiser organizer shopkeeper shopper customer baker butcher chef cook barman bartender barista cleaner caretaker porter guard
  resident neighbour neighbor tenant homeowner villager islander local visitor tourist guest walker jogger parent child baby toddler teenager youth pensioner retiree survivor victim relative cousin sibling friend spouse twin grandparent
  soldier firefighter rescuer volunteer campaigner activist protester protestor demonstrator striker marcher organist priest vicar bishop pastor imam rabbi churchwarden
  player goalkeeper defender midfielder forward winger coach trainer referee umpire runner rider jockey swimmer sprinter golfer boxer fan
  singer musician composer actor author writer novelist poet reviewer editor reporter journalist correspondent presenter broadcaster columnist publisher artist painter sculptor photographer dancer comedian curator librarian archivist
  source insider expert observer onlooker bystander passer-by eyewitness caller reader listener speaker commentator moderator host
  coordinator co-ordinator foreman commander investigator administrator superintendent ombudsman marshal trooper medic undersheriff archbishop headmaster headmistress lord justice recorder playwright groundsman signalman stationmaster trustee legend businessman convener convenor midshipman supervisor selectman assessor planner batsman bowler agent dealer collector auctioneer beekeeper gardener gamekeeper ranger warden keeper lifeguard postmaster applicant claimant buyer seller bidder rival opponent predecessor successor deputy assistant apprentice trainee intern newcomer veteran stranger hero
`);

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...[...WOMEN].map((word) => [word, 'f'] as const),
  ...[...MEN].map((word) => [word, 'm'] as const),
]);

/** What a word for somebody tells of the gender. */
export const nounGenders = GENDERS;

/** A word for one person: of an office, a trade, kin. */
export function isPeopleNoun(word: string): boolean {
  return GENDERS.has(word) || PEOPLE.has(word);
}
