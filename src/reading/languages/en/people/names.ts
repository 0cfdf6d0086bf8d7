import { words } from '../../../tokens/phrases.ts';
import type { LanguageFields } from '../../fields/language-fields.ts';
import { PARTICLES, SUFFIXES } from '../../fields/name-fields.ts';
import { usesOf } from '../../fields/uses.ts';
import { demonyms } from './demonyms.ts';
import { firstNames } from './first-names.ts';
import { isPeopleNoun } from './people-nouns.ts';
import { places } from '../places.ts';

const titles: [string, 'm' | 'f' | null][] = [
  ['mr', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['sir', 'm'],
  ['lord', 'm'],
  ['lady', 'f'],
  ['dame', 'f'],
  ['king', 'm'],
  ['queen', 'f'],
  ['prince', 'm'],
  ['princess', 'f'],
  ['pope', 'm'],
  ['congressman', 'm'],
  ['congresswoman', 'f'],
  ['chairman', 'm'],
  ['chairwoman', 'f'],
  ['spokesman', 'm'],
  ['spokeswoman', 'f'],
  ['duke', 'm'],
  ['duchess', 'f'],
  ['father', 'm'],
  ['sister', 'f'],
  ['brother', 'm'],
];
const NEUTRAL =
  'rt hon honourable ceo coo cfo cto cio svp evp coun ald undersheriff advocate shri smt shrimati begum alhaji hajiya mallam madam datuk whip brig atty brigadier-general councilmember selectman det insp pc wpc dci dsupt comptroller controller incident garda cllr dr prof professor president premier prime minister chancellor secretary senator sen representative rep gov governor mayor gen general lt col colonel maj major capt captain sgt sergeant cmdr commander adm admiral judge justice chief detective inspector superintendent constable officer ambassador rev reverend bishop archbishop cardinal imam rabbi coach deputy vice foreign administrator superintendent supt curator conductor registrar ombudsman archdeacon vicar provost principal headteacher headmaster headmistress solicitor counsel magistrate coroner commodore brigadier agent trooper assemblyman assemblywoman assemblymember alderman selectman delegate postmaster warden ranger lobbyist organizer organiser founder dancer songwriter novelist poet composer director-general undersecretary under-secretary envoy consul taoiseach tánaiste tanaiste mullah emir corporal cpl pte airman seaman pastor archaeologist geologist meteorologist epidemiologist virologist physicist chemist psychologist psychiatrist surgeon consultant farmer grower skipper captain midwife shopkeeper landlord landlady plumber electrician mechanic engineer programmer developer strategist trader broker auctioneer editor columnist reporter correspondent host presenter broadcaster comedian winger forward fullback quarterback pitcher catcher shortstop defenceman goalie jockey trainer umpire referee defendant plaintiff juror witness widow widower retiree postman chef waiter bartender mzee mama sheikha defense defence interior finance health attorney director chair chairperson councillor councilman councilor sheriff lieutenant private ex-president former retired outgoing incoming acting crown speaker commissioner mp baroness baron count sheikh ayatollah executive fire manager press spokesperson treasurer leader member trade justice attorney-general solicitor planning education housing transport environment energy culture economy resident student teacher analyst economist lawyer nurse activist campaigner striker midfielder goalkeeper defender actor actress author scientist researcher historian biologist owner founder co-founder boss passenger pensioner eyewitness neighbour neighbor survivor prosecutor barrister lecturer pilot driver firefighter paramedic volunteer spokesperson minister';

/** Capitalised where a sentence opens alone. */
const common = words(`
  officials police prosecutors analysts critics residents witnesses doctors lawyers activists scientists researchers investigators authorities lawmakers protesters rescuers economists experts
  parents teachers students workers farmers nurses campaigners ministers voters neighbours neighbors relatives families survivors supporters opponents organizers organisers fans players
  people men women children someone somebody everyone everybody anyone anybody nobody something nothing everything neither either none whoever ask asked meet imagine consider picture take see watch enter speaking yes well oh look please thank let told sources diplomats management staff parliament councillors outside inside above below across behind beside beneath along past opposite beyond among amid amidst towards toward upon throughout elsewhere afterwards afterward meanwhile overall indeed perhaps maybe nearby upstairs downstairs overnight
  chipmaker carmaker automaker drugmaker planemaker steelmaker airline retailer supermarket shipbuilder housebuilder brewer distiller lender insurer miner broadcaster publisher charity startup start-up union watchdog regulator utility operator developer manufacturer grocer bookmaker conglomerate giant rival parent hosts champions leaders visitors newcomers tech oil mining energy software pharmaceutical
  small large big new old young good bad great long short many several dozens hundreds thousands three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty-two half part whether unlike like regardless given responding referring citing noting adding calling describing facing following including recent top senior current local state federal national foreign presidential congressional democratic republican conservative liberal libertarian
  polls surveys reports photos images video videos footage documents emails records aides advisers advisors rivals reporters journalists pundits moderators delegates senators governors democrats republicans americans
`);

export const names: LanguageFields['names'] = {
  titles: new Map([
    ...titles,
    ...NEUTRAL.split(' ').map((title) => [title, null] as [string, null]),
  ]),
  suffixes: usesOf(
    SUFFIXES,
    `
kept: jr sr ii iii iv
cut: kc qc sc td frs mla mp mps mep obe mbe cbe phd md msp esq
`,
  ),
  places,
  particles: usesOf(
    PARTICLES,
    `
anywhere: de del la da di do dos der den van von bin ibn al el al- le du ter ten y
in bodies: of for and the on against to in
`,
  ),
  bodies: words(`
    guild order brotherhood confederation orchestra museum gallery theatre theater library laboratory secretariat directorate inspectorate tribunal exchange coastguard constabulary diocese cathedral church
    organization organisation ministry department council committee commission agency authority police party union university institute association bank company corporation group office court
    parliament senate congress house board bureau service services foundation fund federation league club society alliance network center centre administration government army navy force forces
    nations unicef unesco kremlin pentagon nato team trust hospital college school inc corp ltd plc llc airlines airways motors embassy command mission programme program times post journal news
    assembly chamber coalition movement front brigade treasury cabinet watch international observatory red cross crescent airport council's rail energy campaign camp herald tribune gazette examiner chronicle radio television tv magazine today street show
  `),
  notNames: new Set(['i', "i'm", "i've", "i'll", "i'd", ...words('god'), ...demonyms]),
  isCommonFirst: (word) =>
    common.has(word) || (/(?:ing|ly)$/.test(word) && word.length > 5 && !firstNames.has(word)),
  isTitleNoun: isPeopleNoun,
  firstNames,
};
